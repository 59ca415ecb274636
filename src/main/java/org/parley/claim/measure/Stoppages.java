package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Timed;
import org.parley.claim.FrameReader;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds bans that are told by what becomes of another's goods: "has blocked Canadian cattle",
 * "American beef, which it banned in 2003", "is kept out of Japan", "refused to resume imports of
 * beef", and goods that someone means to "penalize".
 */
record Stoppages(Tree tree) {
  private static final int REACH = 9;
  private static final int LIST = 16;
  private static final Set<String> STOPPING = Words.of("block suspend halt stop refuse impound");
  private static final Set<String> BANNING = Words.of("ban bar halt block suspend prohibit");
  private static final Set<String> KEEPING = Words.of("keep shut lock bar ban freeze");
  private static final Set<String> RESUMING = Words.of("resume restart reopen");
  private static final Set<String> PUNISHING = Words.of("penalize penalise punish target hit tax");
  private static final Set<String> IMPORTS = Words.of("import purchase entry shipment");
  private static final Set<String> THREATS = Words.of("threaten warn vow would could may might");

  /** The bans of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("VB") && tree.mention(i).isEmpty()) {
        int verb = i;
        boolean goes = found.stream().anyMatch(d -> RESUMING.contains(tree.lemma(d.verb())));
        (goes ? Optional.<MeasureDeed>empty() : relative(i))
            .or(() -> blocked(verb))
            .or(() -> keptOut(verb))
            .or(() -> resumed(verb))
            .or(() -> punished(verb))
            .or(() -> cutOff(verb))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "U.S. beef, which it banned in December 2003". */
  private Optional<MeasureDeed> relative(int verb) {
    if (verb < 3 || !isBanned(verb)) {
      return Optional.empty();
    }
    int which = verb - 1;
    while (which > 1 && verb - which < 5 && !tree.word(which).matches("which|that")) {
      which--;
    }
    if (!tree.word(which).matches("which|that") || verb - which < 2) {
      return Optional.empty();
    }
    int end = tree.word(which - 1).equals(",") ? which - 2 : which - 1;
    MeasureRoles roles = new MeasureRoles(tree);
    tree.mention(end)
        .filter(m -> MeasurePart.of(m) == MeasurePart.GOODS)
        .ifPresent(goods -> addGoods(goods, roles));
    Phrase subject = new Phrase(tree, which + 1);
    roles.add("IMPOSER", tree.mention(which + 1).map(m -> Phrase.of(tree, m)).orElse(subject));
    boolean acts =
        tree.token(which + 1).tag().equals("PRP")
            || tree.mention(which + 1)
                .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
                .isPresent();
    day(verb).ifPresent(day -> roles.add("WHEN", day));
    return acts ? deed(verb, DeedSort.IMPORT_BAN, roles, "inForce") : Optional.empty();
  }

  private boolean isBanned(int verb) {
    return BANNING.contains(tree.lemma(verb)) && tree.token(verb).tag().matches("VB[DN]");
  }

  /** "Has blocked Canadian cattle": goods of another party right behind the verb. */
  private Optional<MeasureDeed> blocked(int verb) {
    if (!STOPPING.contains(tree.lemma(verb)) || tree.token(verb).tag().equals("VBG")) {
      return Optional.empty();
    }
    MeasureRoles roles = new MeasureRoles(tree);
    listed(verb, roles);
    new Actors(tree).of(verb).forEach(maker -> roles.add("IMPOSER", maker));
    return roles.has("OWNER")
        ? deed(verb, DeedSort.IMPORT_BAN, roles, told(verb, "inForce"))
        : Optional.empty();
  }

  /** "American beef has been kept out of Japan". */
  private Optional<MeasureDeed> keptOut(int verb) {
    boolean away =
        KEEPING.contains(tree.lemma(verb))
            && tree.token(verb).tag().equals("VBN")
            && IntStream.range(Math.max(0, verb - 3), verb)
                .anyMatch(i -> tree.lemma(i).equals("be"));
    int from = verb + 1 < tree.size() && tree.word(verb + 1).equals("out") ? verb + 2 : verb + 1;
    if (!away || from + 1 >= tree.size() || !tree.word(from).matches("of|from")) {
      return Optional.empty();
    }
    int at = tree.word(from + 1).equals("the") ? from + 2 : from + 1;
    Optional<Mention> market =
        tree.mention(Math.min(at, tree.size() - 1))
            .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY);
    MeasureRoles roles = new MeasureRoles(tree);
    new FrameReader(tree)
        .read(verb).arguments("obj").stream()
            .flatMap(i -> new Phrase(tree, i).mentions().stream())
            .filter(m -> MeasurePart.of(m) == MeasurePart.GOODS)
            .forEach(goods -> addGoods(goods, roles));
    market.ifPresent(party -> roles.add("IMPOSER", party));
    return market.isPresent() && roles.has("OWNER")
        ? deed(verb, DeedSort.IMPORT_BAN, roles, told(verb, "inForce"))
        : Optional.empty();
  }

  /** "Will resume imports of beef": a ban goes; where one refuses to, it stays. */
  private Optional<MeasureDeed> resumed(int verb) {
    int flow = verb + 1;
    while (flow < Math.min(tree.size(), verb + 4) && !IMPORTS.contains(tree.lemma(flow))) {
      flow++;
    }
    boolean resumed = RESUMING.contains(tree.lemma(verb)) && flow < Math.min(tree.size(), verb + 4);
    if (!resumed) {
      return Optional.empty();
    }
    MeasureRoles roles = new MeasureRoles(tree);
    listed(flow, roles);
    new Actors(tree).of(verb).forEach(maker -> roles.add("IMPOSER", maker));
    boolean denied =
        new ModalityReader(tree).of(verb) == Modality.DENIED
            || tree.above(verb).stream()
                .limit(3)
                .anyMatch(
                    i -> Set.of("refuse", "decline", "delay", "reject").contains(tree.lemma(i)));
    IntStream.range(flow, tree.size())
        .filter(this::isBanned)
        .boxed()
        .flatMap(i -> day(i).stream())
        .findFirst()
        .ifPresent(day -> roles.add("WHEN", day));
    boolean sure =
        IntStream.range(Math.max(0, verb - 3), verb)
                .anyMatch(i -> Set.of("will", "has", "have").contains(tree.word(i)))
            || tree.token(verb).tag().equals("VBD");
    return deed(
        verb, DeedSort.IMPORT_BAN, roles, denied ? "inForce" : sure ? "withdrawn" : "inForce");
  }

  /** "Would penalize U.S. pork, apples and grapes". */
  private Optional<MeasureDeed> punished(int verb) {
    boolean penal = Set.of("penalize", "penalise").contains(tree.lemma(verb));
    boolean listed = PUNISHING.contains(tree.lemma(verb));
    if (!listed || tree.token(verb).tag().equals("VBN")) {
      return Optional.empty();
    }
    MeasureRoles roles = new MeasureRoles(tree);
    listed(verb, roles);
    new Actors(tree).of(verb).forEach(maker -> roles.add("IMPOSER", maker));
    boolean several = roles.all().get(0).getOrDefault("GOODS", List.of()).size() > 2;
    return roles.has("OWNER") && (penal || several)
        ? deed(verb, DeedSort.SANCTION, roles, told(verb, "announced"))
        : Optional.empty();
  }

  /** "Cut China off from chips". */
  private Optional<MeasureDeed> cutOff(int verb) {
    Optional<Mention> party =
        tree.mention(verb + 1).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY);
    int off = party.map(m -> tree.at(m.span().end() - 1) + 1).orElse(tree.size());
    boolean cut =
        tree.lemma(verb).equals("cut")
            && off + 1 < tree.size()
            && tree.word(off).equals("off")
            && tree.word(off + 1).equals("from");
    if (!cut) {
      return Optional.empty();
    }
    MeasureRoles roles = new MeasureRoles(tree);
    listed(off + 1, roles);
    MeasureRoles own = new MeasureRoles(tree);
    roles.all().get(0).getOrDefault("GOODS", List.of()).forEach(goods -> own.add("GOODS", goods));
    own.add("OWNER", party.get());
    new Actors(tree).of(verb).forEach(maker -> own.add("IMPOSER", maker));
    return deed(verb, DeedSort.EXPORT_CONTROL, own, told(verb, "inForce"));
  }

  private String told(int verb, String status) {
    Modality modality = new ModalityReader(tree).of(verb);
    boolean threat =
        modality == Modality.POSSIBLE
            || modality == Modality.CONDITIONAL && isThreatened(verb)
            || tree.above(verb).stream().limit(2).anyMatch(i -> THREATS.contains(tree.lemma(i)));
    return threat ? "threatened" : modality == Modality.PLANNED ? "announced" : status;
  }

  private boolean isThreatened(int verb) {
    return IntStream.range(0, tree.size()).anyMatch(i -> tree.word(i).matches("if|unless"))
        || IntStream.range(Math.max(0, verb - 3), verb)
            .noneMatch(i -> tree.word(i).equals("would"));
  }

  private Optional<MeasureDeed> deed(int verb, DeedSort sort, MeasureRoles roles, String status) {
    if (!roles.has("GOODS")
        || !roles.has("IMPOSER")
        || !status.equals("inForce") && new ModalityReader(tree).of(verb) == Modality.DENIED) {
      return Optional.empty();
    }
    MeasureHead head = MeasureHead.of(tree, verb, sort);
    return Optional.of(new MeasureDeed(head, roles, verb, status, Modality.ASSERTED));
  }

  /** The goods listed right behind a word, as far as nothing but their qualities stands between. */
  private void listed(int word, MeasureRoles roles) {
    int i = word + 1;
    while (i < Math.min(tree.size(), word + LIST)) {
      Optional<Mention> here = tree.mention(i);
      if (here.isPresent()) {
        if (MeasurePart.of(here.get()) == MeasurePart.GOODS) {
          addGoods(here.get(), roles);
        } else if (MeasurePart.of(here.get()) != MeasurePart.PARTY) {
          return;
        }
        i = Math.max(i + 1, tree.at(here.get().span().end() - 1) + 1);
      } else if (tree.token(i).tag().matches("DT|JJ.?|CC|,|CD|HYPH|POS")
          || !roles.has("GOODS") && tree.word(i).matches("of|all|any|most")) {
        i++;
      } else {
        return;
      }
    }
  }

  /** Adds goods, and the party in front whose goods they are. */
  private void addGoods(Mention goods, MeasureRoles roles) {
    roles.add("GOODS", goods);
    int before = tree.at(goods.span().start()) - 1;
    while (before > 0
        && tree.mention(before).isEmpty()
        && tree.token(before).tag().matches("JJ|POS")) {
      before--;
    }
    if (before >= 0 && !roles.has("OWNER")) {
      tree.mention(before)
          .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
          .ifPresent(party -> roles.add("OWNER", party));
    }
  }

  private Optional<Mention> day(int verb) {
    return IntStream.range(verb + 1, Math.min(tree.size(), verb + REACH))
        .takeWhile(i -> !tree.token(i).tag().matches("VB[DPZ]|[.:]"))
        .mapToObj(tree::mention)
        .flatMap(Optional::stream)
        .filter(Timed.class::isInstance)
        .findFirst();
  }
}
