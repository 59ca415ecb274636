package org.parley.claim.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Reads what stands in front of the word for a measure: whose it is, its rate, its goods. */
record MeasureModifiers(MeasureHead measure, MeasureRoles roles) {
  private static final int LIST = 12;
  private static final Set<String> ADVERBS = Set.of("not", "also", "then", "instead");
  private static final Set<String> OWNERS = Set.of("its", "his", "her");

  private static final int BLAMED = 14;
  private static final Set<String> OVER = Set.of("over", "for", "about");
  private static final Set<String> BLAMING =
      Words.of(
          """
          take haul drag sue bring accuse criticize criticise blame attack punish assail rebuke
          denounce press hit penalize penalise condemn challenge chide fault
          """);

  void read() {
    Tree tree = measure.tree();
    int i = measure.first() - 1;
    while (i >= 0 && modifies(i)) {
      i--;
    }
    if (i > 0 && isOfSum(i)) {
      tree.mention(i - 1)
          .filter(m -> MeasurePart.of(m) == MeasurePart.MONEY)
          .ifPresent(m -> roles.add("AMOUNT", m));
    }
    if (i >= 0 && OWNERS.contains(tree.word(i)) && isDone()) {
      Optional<Mention> asked = asked(i);
      if (measure.isPrivilege()) {
        roles.add("OWNER", new Phrase(tree, i, tree.token(i).span()));
      } else if (asked.isPresent()) {
        roles.add("IMPOSER", asked.get());
      } else {
        Optional<Integer> doer = doer();
        roles.add(
            "IMPOSER",
            doer.isPresent()
                ? new Phrase(tree, doer.get())
                : new Phrase(tree, i, tree.token(i).span()));
      }
    }
    for (Mention mention : measure.mentions(i + 1, measure.first() - 1)) {
      add(mention);
    }
  }

  /** "Wants Japan to scrap its gate price": the party that is to do something of its own. */
  private Optional<Mention> asked(int its) {
    Tree tree = measure.tree();
    boolean listed =
        its > 2
            && tree.word(its - 1).equals("for")
            && tree.token(its - 3).tag().matches("[:,]|CC|NN.*");
    if (listed && tree.word(its - 3).matches("[;,]|and")) {
      return tree.mention(its - 2).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY);
    }
    if (its > 2 && OVER.contains(tree.word(its - 1))) {
      return tree.mention(its - 2)
          .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
          .or(() -> blamed(its));
    }
    if (its < 3 || !tree.token(its - 1).tag().equals("VB")) {
      return Optional.empty();
    }
    int to = its - 2;
    boolean joined = tree.word(to).matches("and|or");
    while (joined && to > 1 && its - to < LIST && !tree.word(to).equals("to")) {
      to--;
    }
    return to > 0 && tree.word(to).equals("to")
        ? tree.mention(to - 1).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
        : Optional.empty();
  }

  /** "Took China to the forum over its limits": the party that a verb of blaming is about. */
  private Optional<Mention> blamed(int its) {
    Tree tree = measure.tree();
    for (int i = its - 2; i >= Math.max(0, its - BLAMED); i--) {
      if (BLAMING.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("V")) {
        int object = tree.token(i + 1).tag().equals("DT") ? i + 2 : i + 1;
        return tree.mention(object).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY);
      }
    }
    return Optional.empty();
  }

  /** "Tokyo will halve its tariff": the party that does something with what is its own. */
  private Optional<Integer> doer() {
    Tree tree = measure.tree();
    int word = tree.head(measure.mention().span());
    int verb = tree.token(word).head();
    boolean object = tree.token(word).relation().equals("obj") && verb >= 0;
    return object
        ? new FrameReader(tree)
            .read(verb).arguments("subj").stream()
                .filter(i -> Kinds.isNamed(tree, i, Named.Category.PARTY))
                .findFirst()
        : Optional.empty();
  }

  /** Whether the measure is one that its owner imposes on others. */
  private boolean isDone() {
    return !measure.isAgreement() && !measure.isOpening() && !measure.known();
  }

  /** "300 million dollars in tariffs", "50 billion dollars of tariffs". */
  private boolean isOfSum(int i) {
    String word = measure.tree().word(i);
    return word.equals("in") || word.equals("of");
  }

  private void add(Mention mention) {
    switch (MeasurePart.of(mention)) {
      case PARTY ->
          roles.add(
              measure.isAgreement()
                  ? "SIDE"
                  : measure.isOpening() || measure.isPrivilege() || isBareName(mention)
                      ? "OWNER"
                      : "IMPOSER",
              mention);
      case BODY ->
          roles.add(measure.isAgreement() && !isApart(mention) ? "SIDE" : "IMPOSER", mention);
      case PERSON -> {
        if (isDone()) {
          roles.add("IMPOSER", mention);
        }
      }
      case GOODS -> roles.add("GOODS", mention);
      case PERCENT -> roles.add("RATE", mention);
      case MONEY -> roles.add("AMOUNT", mention);
      case TIME, LAW, NONE -> {}
    }
  }

  /** "China tariffs" are tariffs on China, "Chinese tariffs" and "U.S. tariffs" are not. */
  private boolean isBareName(Mention mention) {
    boolean penalty = measure.type().equals("Tariff") || measure.type().equals("Sanction");
    String text = ((Named) mention).text();
    boolean acronym = text.length() <= 4 && text.equals(text.toUpperCase(Locale.ROOT));
    Tree tree = measure.tree();
    boolean noun = tree.token(tree.at(mention.span().start())).tag().startsWith("NNP");
    return penalty && noun && !acronym && !isApart(mention) && !isDemonym(text);
  }

  private static boolean isDemonym(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of("ish", "ese", "an", "ch", "washington", "administration")
        .anyMatch(lower::endsWith);
  }

  private boolean isApart(Mention mention) {
    Tree tree = measure.tree();
    return tree.token(tree.at(mention.span().end())).tag().equals("POS");
  }

  private boolean modifies(int i) {
    Tree tree = measure.tree();
    String tag = tree.token(i).tag();
    String word = tree.word(i);
    return switch (tag) {
      case "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "$", "RB", "HYPH" ->
          !ADVERBS.contains(word);
      case "VBN", "VBG" -> tree.token(i).relation().equals("amod");
      case "SYM", ":" -> word.equals("-") || word.equals("/");
      case "``", "''" -> i > 0 && !tree.token(i - 1).tag().startsWith("V");
      default -> word.equals("%") || tree.isAmount(i);
    };
  }
}
