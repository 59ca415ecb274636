package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds measures that a verb tells and no noun names: "banned Canadian pork", "shut its ports to
 * European grain", "capped textile imports", "barred firms from selling chips to China".
 */
record MeasureDeeds(Tree tree, FrameReader frames, TradeFlow flows, ShareLimits shares) {
  MeasureDeeds(Tree tree) {
    this(tree, new FrameReader(tree), new TradeFlow(tree), new ShareLimits(tree));
  }

  private static final int NEAR = 4;
  private static final Set<String> BANNING =
      Words.of("ban bar outlaw prohibit forbid embargo boycott proscribe");
  private static final Set<String> STOPPING = Words.of("halt stop suspend block freeze cease quit");
  private static final Set<String> CAPPING = Words.of("cap limit restrict curb restrain");
  private static final Set<String> SHUTTING = Words.of("shut close seal slam");
  private static final Set<String> KEEPING = Words.of("shut keep lock turn");
  private static final Set<String> HOLDING = Words.of("hold keep limit cap restrain");
  private static final Set<String> HITTING = Words.of("hit strike penalize penalise punish target");
  private static final Set<String> FORMERLY =
      Words.of("previously formerly once hitherto before earlier until");
  private static final Set<String> LASTING = Words.of("now currently presently already still");
  private static final Set<String> OUT = Set.of("out", "away", "back");
  private static final Set<String> OWN = Words.of("agree pledge promise undertake voluntarily");
  private static final Set<String> CUTTING = Words.of("cut choke shut cut_off choke_off shut_off");
  private static final Set<String> ORDERING = Words.of("order tell instruct direct command");

  /** The deeds of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("V") && tree.named(i).isEmpty()) {
        deed(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<MeasureDeed> deed(int verb) {
    Modality told = new ModalityReader(tree).of(verb);
    if (told == Modality.DENIED) {
      return Optional.empty();
    }
    Modality modality = isOrdered(verb) ? Modality.ASSERTED : told;
    Optional<MeasureDeed> share = shares.of(verb).map(roles -> share(verb, roles, modality));
    if (share.isPresent()) {
      return share;
    }
    String lemma = tree.lemma(verb);
    if (SHUTTING.contains(lemma)) {
      Optional<Integer> gate = flows.gate(verb);
      if (gate.isPresent()) {
        return active(verb, gate.get(), DeedSort.IMPORT_BAN, modality);
      }
    }
    boolean away = verb + 1 < tree.size() && OUT.contains(tree.word(verb + 1));
    if (KEEPING.contains(lemma) && (away || flows.isOutOf(verb))) {
      return active(verb, away ? verb + 1 : verb, DeedSort.IMPORT_BAN, modality);
    }
    Optional<Integer> held =
        HOLDING.contains(lemma) && flows.isHeldTo(verb) ? flows.to(verb) : Optional.empty();
    if (held.isPresent()) {
      DeedSort sort = flows.isOutward(held.get()) ? DeedSort.RESTRAINT : DeedSort.QUOTA;
      return active(verb, verb, sort, modality);
    }
    boolean off =
        CUTTING.contains(lemma)
            && verb + 1 < tree.size()
            && tree.word(verb + 1).equals("off")
            && flows.to(verb + 1).isPresent();
    if (off) {
      return active(verb, verb + 1, sort(verb, flows.to(verb + 1)), modality);
    }
    if (HITTING.contains(lemma) && flows.isSumOfWares(verb) && !isMeasure(verb)) {
      return active(verb, verb, DeedSort.SANCTION, modality);
    }
    boolean tax = lemma.equals("tax");
    if (tax
        && IntStream.range(Math.max(0, verb - NEAR), verb)
            .anyMatch(i -> FORMERLY.contains(tree.word(i)))) {
      return Optional.empty();
    }
    if (!tax && !BANNING.contains(lemma) && !STOPPING.contains(lemma) && !CAPPING.contains(lemma)) {
      return Optional.empty();
    }
    if (isPassive(verb)) {
      return passive(verb, modality);
    }
    Optional<Integer> gerund = BANNING.contains(lemma) ? flows.barredFrom(verb) : Optional.empty();
    if (gerund.isPresent()) {
      DeedSort sort =
          TradeFlow.SELLING.contains(tree.lemma(gerund.get()))
              ? DeedSort.EXPORT_CONTROL
              : DeedSort.IMPORT_BAN;
      return active(verb, gerund.get(), sort, modality);
    }
    Optional<Integer> flow = flows.to(verb);
    if (STOPPING.contains(lemma) && flow.isEmpty()) {
      return Optional.empty();
    }
    int from = flow.filter(this::isBuying).orElse(verb);
    return active(verb, from, tax ? flows.tax(verb) : sort(verb, flow), modality);
  }

  /** "They would hit $300 million worth of televisions": the duties told of before. */
  private boolean isMeasure(int verb) {
    return tree.token(0).tag().equals("PRP")
        && tree.word(0).matches("they|it")
        && IntStream.range(1, verb).allMatch(i -> tree.token(i).tag().matches("MD|RB|VB.?"));
  }

  /** "Told its mills to stop buying American wheat". */
  private boolean isOrdered(int verb) {
    int above = tree.token(verb).head();
    boolean under = above >= 0 && tree.token(verb).relation().equals("xcomp");
    int told = verb - 2;
    while (told > 0 && tree.token(told).tag().matches("NN.*|JJ.?|DT|PRP.?")) {
      told--;
    }
    boolean right = verb > 2 && tree.word(verb - 1).equals("to") && told < verb - 2;
    return under && ORDERING.contains(tree.lemma(above))
        || right && ORDERING.contains(tree.lemma(told)) && tree.isVerb(told);
  }

  /** "Stop buying"; whoever stops selling at a low price has banned nothing. */
  private boolean isBuying(int flow) {
    return tree.token(flow).tag().equals("VBG") && !tree.lemma(flow).equals("sell");
  }

  /** What "would have held" something to a share never came about. */
  private MeasureDeed share(int verb, MeasureRoles roles, Modality modality) {
    shares.makers(verb).forEach(maker -> roles.add("IMPOSER", maker));
    Optional<Integer> wish = roles.has("IMPOSER") ? Optional.empty() : shares.wish(verb);
    wish.ifPresent(
        above ->
            frames.read(above).arguments("subj").stream()
                .filter(this::isActor)
                .limit(1)
                .forEach(wisher -> roles.add("IMPOSER", new Phrase(tree, wisher))));
    MeasureHead head =
        MeasureHead.of(tree, verb, isOwn(verb) ? DeedSort.RESTRAINT : DeedSort.QUOTA);
    boolean unreal =
        verb > 1 && tree.word(verb - 1).equals("have") && tree.word(verb - 2).equals("would");
    if (wish.isPresent() && roles.has("IMPOSER")) {
      return new MeasureDeed(head, roles, verb, "demanded", Modality.ASSERTED);
    }
    MeasureDeed deed =
        unreal
            ? new MeasureDeed(head, roles, verb, "rejected", Modality.ASSERTED)
            : new MeasureDeed(head, roles, verb, new DeedStatus(tree).of(verb), modality);
    when(deed);
    return deed;
  }

  /** "Undertook to hold its growth to": a limit that one sets oneself. */
  private boolean isOwn(int verb) {
    return tree.above(verb).stream().limit(1).anyMatch(i -> OWN.contains(tree.lemma(i)));
  }

  /** What a verb does that has its object behind it. */
  private Optional<MeasureDeed> active(int verb, int from, DeedSort sort, Modality modality) {
    MeasureDeed deed =
        new MeasureDeed(
            MeasureHead.of(tree, from, sort),
            new MeasureRoles(tree),
            verb,
            new DeedStatus(tree).of(verb),
            modality);
    Optional<Phrase> listed = listed(verb).or(() -> new MeasureAuthors(tree).of(verb));
    listed.ifPresent(party -> deed.roles().add("IMPOSER", party));
    List<Integer> actors =
        listed.isPresent()
            ? List.of()
            : frames.read(verb).arguments("subj").stream().filter(i -> isActor(i)).toList();
    for (int actor : actors) {
      deed.roles().add("IMPOSER", new Phrase(tree, actor));
    }
    if (actors.isEmpty() && listed.isEmpty()) {
      Subjects.before(tree, verb).forEach(actor -> deed.roles().add("IMPOSER", actor));
    }
    new MeasureComplements(deed.head(), deed.roles()).read("on");
    boolean goods =
        deed.roles().has("GOODS") || deed.roles().has("AMOUNT") || flows.isOfWares(from);
    if (!goods || !deed.roles().has("IMPOSER")) {
      return Optional.empty();
    }
    when(deed);
    return Optional.of(deed);
  }

  /** "Japan was cited for its tariffs; India for barring insurers": the second of a list. */
  private Optional<Phrase> listed(int verb) {
    boolean gerund = verb > 2 && tree.token(verb).tag().equals("VBG");
    return gerund && tree.word(verb - 1).equals("for") && tree.word(verb - 3).matches("[;,]|and")
        ? tree.mention(verb - 2)
            .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
            .map(m -> Phrase.of(tree, m))
        : Optional.empty();
  }

  /** What is done to the subject of a passive verb. */
  private Optional<MeasureDeed> passive(int verb, Modality modality) {
    MeasureDeed deed =
        new MeasureDeed(
            MeasureHead.of(
                tree,
                verb,
                tree.lemma(verb).equals("tax") ? DeedSort.TARIFF : sort(verb, Optional.empty())),
            new MeasureRoles(tree),
            verb,
            new DeedStatus(tree).of(verb),
            modality);
    List<Integer> patients = frames.read(verb).arguments("obj");
    for (int patient : patients) {
      for (var mention : new Phrase(tree, patient).mentions()) {
        switch (MeasurePart.of(mention)) {
          case GOODS -> deed.roles().add("GOODS", mention);
          case PARTY -> {
            if (!flows.isBound(mention)) {
              deed.roles().add("OWNER", mention);
            }
          }
          case BODY, PERSON, PERCENT, MONEY, LAW, TIME, NONE -> {}
        }
      }
    }
    boolean stopped = patients.stream().anyMatch(i -> flows.isFlow(i));
    boolean taxed = tree.lemma(verb).equals("tax");
    if (!deed.roles().has("GOODS") || !BANNING.contains(tree.lemma(verb)) && !stopped && !taxed) {
      return Optional.empty();
    }
    for (int actor : frames.read(verb).arguments("subj")) {
      if (isActor(actor)) {
        deed.roles().add("IMPOSER", new Phrase(tree, actor));
      }
    }
    when(deed);
    return Optional.of(deed);
  }

  private void when(MeasureDeed deed) {
    if (deed.modality() == Modality.ASSERTED || deed.modality() == Modality.PLANNED) {
      frames.read(deed.verb()).arguments("when").stream()
          .flatMap(i -> tree.mention(i).stream())
          .filter(Timed.class::isInstance)
          .filter(day -> !LASTING.contains(tree.word(tree.at(day.span().start()))))
          .findFirst()
          .filter(day -> !deed.roles().has("WHEN"))
          .ifPresent(day -> deed.roles().add("WHEN", day));
    }
  }

  private boolean isActor(int i) {
    return Kinds.isActor(tree, i) && !Kinds.isNamed(tree, i, Named.Category.MEASURE);
  }

  private boolean isPassive(int verb) {
    if (!tree.token(verb).tag().equals("VBN")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (Set.of("be", "been", "being", "is", "are", "was", "were").contains(tree.word(i))) {
        return true;
      }
      if (Set.of("has", "have", "had", "having").contains(tree.word(i))) {
        return false;
      }
    }
    return tree.has(verb, "nsubj:pass") || tree.token(verb).relation().equals("acl");
  }

  /** What sort of measure stops or caps the flow that is named, or any import where none is. */
  private DeedSort sort(int verb, Optional<Integer> flow) {
    boolean outward = flow.filter(flows::isOutward).isPresent();
    if (CAPPING.contains(tree.lemma(verb))) {
      return !outward ? DeedSort.QUOTA : isOwn(verb) ? DeedSort.RESTRAINT : DeedSort.EXPORT_CONTROL;
    }
    return outward ? DeedSort.EXPORT_BAN : DeedSort.IMPORT_BAN;
  }
}
