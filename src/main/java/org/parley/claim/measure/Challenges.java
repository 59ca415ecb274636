package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds complaints that are told by where they are taken: "hauled Japan before the World Trade
 * Organization over film", "will challenge the ban at the WTO", "took the dispute to GATT".
 */
record Challenges(Tree tree, boolean disputing) {
  private static final int BACK = 3;
  private static final int NEAR = 4;
  private static final int REACH = 14;
  private static final int GOODS = 16;
  private static final Set<String> TAKING = Words.of("take haul drag bring refer carry hale");
  private static final Set<String> FIGHTING = Words.of("challenge contest sue fight dispute");
  private static final Set<String> FILING = Words.of("file bring lodge open");
  private static final Set<String> LAUNCHING =
      Words.of("launch open start begin initiate mount seek");
  private static final Set<String> ACTIONS =
      Words.of("proceeding proceedings action dispute challenge consultation arbitration");
  private static final Set<String> TOWARDS = Words.of("to before at in into with");
  private static final Set<String> MATTERS =
      Words.of(
          """
          dispute matter issue quarrel fight row feud grievance battle conflict wrangle squabble
          spat tax restriction subsidy rule practice ruling decision policy curb limit
          """);
  private static final Set<String> PRONOUNS = Set.of("it", "this", "them", "that");
  private static final Set<String> OVER =
      Set.of("over", "about", "for", "on", "against", "concerning", "because");
  private static final Set<String> WARNING =
      Words.of("threaten vow warn consider weigh contemplate mull swear");

  /** The finder for a sentence of an article. */
  static Challenges of(Reading reading, Tree tree) {
    int here = tree.sentence().index();
    boolean disputing =
        reading.trees().stream()
            .filter(near -> near.sentence().index() <= here)
            .filter(near -> near.sentence().index() >= here - BACK)
            .anyMatch(near -> IntStream.range(0, near.size()).anyMatch(i -> isForum(near, i)));
    return new Challenges(tree, disputing);
  }

  /** The complaints of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean verb = tree.token(i).tag().startsWith("V");
      if (verb && isTaking(tree.lemma(i))) {
        int taking = i;
        forum(i).or(() -> sued(taking)).flatMap(at -> deed(taking, at)).ifPresent(found::add);
      } else if (verb && disputing && FILING.contains(tree.lemma(i))) {
        int filing = i;
        cases(i).flatMap(end -> deed(filing, end)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Sued the European Union over": whoever sues a party goes to such a body. */
  private Optional<Integer> sued(int verb) {
    int object =
        tree.token(Math.min(verb + 1, tree.size() - 1)).tag().equals("DT") ? verb + 2 : verb + 1;
    return !tree.lemma(verb).equals("sue") || object >= tree.size()
        ? Optional.empty()
        : tree.mention(object)
            .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
            .map(m -> tree.at(m.span().end() - 1) + 1)
            .filter(next -> next < tree.size() && OVER.contains(tree.word(next)))
            .map(next -> next - 1);
  }

  /** "Filed its own case", "would bring three cases", where such a body has been spoken of. */
  private Optional<Integer> cases(int verb) {
    return IntStream.range(verb + 1, Math.min(tree.size(), verb + NEAR + 1))
        .takeWhile(i -> tree.token(i).tag().matches("DT|PRP\\$|JJ.?|CD|NNS?"))
        .filter(i -> tree.lemma(i).equals("case") && tree.mention(i).isEmpty())
        .boxed()
        .findFirst();
  }

  private static boolean isTaking(String lemma) {
    return TAKING.contains(lemma) || FIGHTING.contains(lemma) || LAUNCHING.contains(lemma);
  }

  /** The preposition in front of the name of a body that settles disputes. */
  private Optional<Integer> forum(int verb) {
    for (int i = verb + 1; i + 1 < Math.min(tree.size(), verb + REACH); i++) {
      if (TOWARDS.contains(tree.word(i))) {
        int name = tree.token(i + 1).tag().equals("DT") ? i + 2 : i + 1;
        if (name < tree.size() && isForum(tree, name)) {
          return Optional.of(i);
        }
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|[.:]|WDT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isForum(Tree tree, int name) {
    return tree.named(name)
        .filter(body -> body.category() == Named.Category.ORGANIZATION)
        .filter(
            body ->
                body.candidates().stream()
                    .anyMatch(iri -> iri.matches(".*/(world-trade-org|general-agree).*")))
        .map(body -> tree.at(body.span().end() - 1) + 1)
        .filter(next -> next >= tree.size() || !tree.token(next).tag().matches("NN.*|POS"))
        .isPresent();
  }

  private Optional<MeasureDeed> deed(int verb, int forum) {
    Modality told = new ModalityReader(tree).of(verb);
    List<Phrase> makers = makers(verb);
    if (told == Modality.DENIED || makers.isEmpty() || !isMatter(verb, forum)) {
      return Optional.empty();
    }
    MeasureHead head = MeasureHead.of(tree, verb, DeedSort.COMPLAINT);
    MeasureRoles roles = new MeasureRoles(tree);
    makers.forEach(maker -> roles.add("IMPOSER", maker));
    about(verb + 1, Math.max(forum, verb + 2), roles);
    int over = over(forum + 1);
    Optional<Mention> accused = accused(forum + 1);
    accused.filter(party -> !roles.has("OWNER")).ifPresent(party -> roles.add("OWNER", party));
    if (over > 0 && accused.isEmpty()) {
      about(over + 1, end(over), roles);
    }
    boolean open = told == Modality.POSSIBLE || told == Modality.CONDITIONAL && !isReported(verb);
    String status = open || isThreat(verb) ? "threatened" : "announced";
    return Optional.of(new MeasureDeed(head, roles, verb, status, Modality.ASSERTED));
  }

  /** Whether what is taken there is a party, a quarrel or a measure, and not a plan or a wish. */
  private boolean isMatter(int verb, int forum) {
    if (tree.lemma(verb).equals("sue")) {
      return true;
    }
    if (FILING.contains(tree.lemma(verb)) && tree.lemma(forum).equals("case")) {
      return true;
    }
    if (LAUNCHING.contains(tree.lemma(verb))) {
      return IntStream.range(verb + 1, forum)
          .anyMatch(i -> ACTIONS.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("N"));
    }
    boolean fought = FIGHTING.contains(tree.lemma(verb));
    boolean party =
        tree.mention(verb + 1)
            .or(() -> tree.mention(Math.min(verb + 2, forum)))
            .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
            .filter(m -> tree.at(m.span().end() - 1) + 1 == forum)
            .isPresent();
    return party
        || fought && forum > verb + 1
        || PRONOUNS.contains(tree.word(verb + 1)) && forum == verb + 2
        || IntStream.range(verb + 1, forum)
            .anyMatch(
                i ->
                    MATTERS.contains(tree.lemma(i))
                        || tree.mention(i)
                            .filter(m -> MeasurePart.of(m) == MeasurePart.LAW)
                            .filter(m -> !tree.lemma(i).matches("complaint|case|suit|petition"))
                            .isPresent());
  }

  private List<Phrase> makers(int verb) {
    List<Phrase> makers =
        new FrameReader(tree)
            .read(verb).arguments("subj").stream()
                .filter(i -> Kinds.isActor(tree, i))
                .map(i -> new Phrase(tree, i))
                .toList();
    return makers.isEmpty() ? Subjects.before(tree, verb) : makers;
  }

  /** Whom and which goods the words between two places tell of. */
  private void about(int from, int to, MeasureRoles roles) {
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (at >= from && at < to) {
        if (MeasurePart.of(mention) == MeasurePart.GOODS) {
          roles.add("GOODS", mention);
        } else if (MeasurePart.of(mention) == MeasurePart.PARTY && !roles.has("OWNER")) {
          roles.add("OWNER", mention);
        }
      }
    }
  }

  /** "Accusing China of": whoever is accused there. */
  private Optional<Mention> accused(int from) {
    return IntStream.range(from, Math.min(tree.size() - 1, from + GOODS))
        .filter(i -> tree.word(i).equals("accusing"))
        .boxed()
        .findFirst()
        .flatMap(i -> tree.mention(i + 1))
        .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY);
  }

  /** Where it is told what the complaint is about, or -1. */
  private int over(int from) {
    return IntStream.range(from, Math.min(tree.size(), from + GOODS))
        .takeWhile(i -> !tree.token(i).tag().matches("VB[DPZ]|[.:]"))
        .filter(i -> OVER.contains(tree.word(i)) && !tree.isTimed(Math.min(i + 1, tree.size() - 1)))
        .findFirst()
        .orElse(-1);
  }

  private int end(int over) {
    int i = over + 1;
    while (i < Math.min(tree.size(), over + GOODS)
        && !tree.token(i).tag().matches("VB[DPZ]|MD|WDT|[.:,]")) {
      i++;
    }
    return i;
  }

  /** "Said it would haul": the future of what was said. */
  private boolean isReported(int verb) {
    return IntStream.range(Math.max(0, verb - 3), verb).anyMatch(i -> tree.word(i).equals("would"))
        && IntStream.range(0, verb).noneMatch(i -> tree.word(i).equals("if"));
  }

  private boolean isThreat(int verb) {
    return tree.above(verb).stream().limit(2).anyMatch(i -> WARNING.contains(tree.lemma(i)));
  }
}
