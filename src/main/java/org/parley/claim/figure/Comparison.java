package org.parley.claim.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells whether an amount is of what an earlier one was of: set beside it, as in "from 12 to 15
 * percent", or taken up again, as in "it was 7.1 percent".
 */
record Comparison(Tree tree, Amount amount) {
  private static final Set<String> LINKS =
      Set.of(
          "from",
          "to",
          "and",
          "or",
          "against",
          "versus",
          "vs",
          "than",
          "compared",
          "down",
          "up",
          "later",
          "then",
          "now");
  private static final Set<String> OF = Set.of("of", "in", "worth");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RESUMING =
      Set.of(
          "be",
          "come",
          "reach",
          "total",
          "totalled",
          "stand",
          "rise",
          "fall",
          "climb",
          "grow",
          "hit",
          "drop",
          "amount",
          "increase",
          "decline",
          "jump",
          "widen",
          "shrink",
          "narrow",
          "exceed",
          "average",
          "top",
          "decrease",
          "slip",
          "surge",
          "soar",
          "plunge");
  private static final Set<String> RESUMED = Set.of("it", "that", "this", "they", "those");
  private static final Set<String> STANDINS = Set.of("figure", "total", "number", "level");
  private static final Set<String> CHANGING =
      Set.of("up", "down", "rising", "falling", "climbing", "growing", "dropping", "jumping");
  private static final Set<String> RISES =
      Set.of("rise", "increase", "gain", "jump", "drop", "fall", "decline", "decrease", "surge");
  private static final int REACH = 12;
  private static final int STEP = 4;

  /** Whether an amount before it in the sentence is set beside it. */
  boolean with(Amount earlier) {
    int to = tree.at(amount.span().start());
    int from = behind(tree.at(earlier.span().end() - 1) + 1, to);
    boolean linked = false;
    if (alike(earlier) && isOpposed(from, to) || isChange(earlier) || converts(earlier)) {
      return true;
    }
    if (!alike(earlier) || to <= from || to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean named = tree.named(i).filter(Comparison::isOther).isPresent();
      if (named || FINITE.contains(tree.token(i).tag()) || isAmount(i)) {
        return false;
      }
      linked = linked || LINKS.contains(tree.word(i));
    }
    return linked;
  }

  /** "430 trillion yen ($2.8 trillion)", "3 billion marks, or $1.7 billion,". */
  private boolean converts(Amount earlier) {
    int end = tree.at(earlier.span().end() - 1) + 1;
    int first = tree.at(amount.span().start());
    boolean opened = tree.word(end).matches("\\(|-lrb-|\\[");
    boolean or = tree.word(end).equals(",") && tree.word(end + 1).equals("or");
    int inside = opened ? end + 1 : or ? end + 2 : first + 1;
    inside += tree.word(inside).matches("about|some|nearly|around|roughly") ? 1 : 0;
    return inside == first
        && Units.isMoney(amount)
        && Units.isMoney(earlier)
        && !amount.unit().equals(earlier.unit());
  }

  /** "Down from 83,000 tonnes in 1985", "compared with 12 percent", whatever stands between. */
  private boolean isOpposed(int from, int to) {
    int at = to - 1;
    while (at > from && (tree.token(at).tag().matches("RB.?|DT|JJ.?|IN") && !isOpposing(at))) {
      at--;
    }
    return at > from && isOpposing(at) && !tree.isAmount(at - 1);
  }

  private boolean isOpposing(int i) {
    String before = i > 0 ? tree.word(i - 1) : "";
    return switch (tree.word(i)) {
      case "from" ->
          Set.of("up", "down", "rise", "fall", "jump", "drop", "increase").contains(before);
      case "with", "to" -> before.equals("compared");
      case "against", "versus" -> before.equals(",");
      default -> false;
    };
  }

  /** "$3 billion last year, up 14 percent": by how much the earlier one has changed. */
  private boolean isChange(Amount earlier) {
    int at = tree.at(amount.span().start()) - 1;
    while (at > 0 && tree.token(at).tag().matches("RB.?") && !CHANGING.contains(tree.word(at))) {
      at--;
    }
    boolean noun =
        at > 2
            && tree.word(at).equals("of")
            && RISES.contains(tree.word(at - 1))
            && tree.token(at - 2).tag().equals("DT")
            && tree.word(at - 3).equals(",");
    return amount.unit().equals("percent")
        && !earlier.unit().startsWith("percent")
        && at > 0
        && (noun || CHANGING.contains(tree.word(at)) && tree.word(at - 1).equals(","));
  }

  /** Where what the earlier amount is of ends: "of chip sales there by 1991". */
  private int behind(int from, int to) {
    int at = from;
    if (at < to && OF.contains(tree.word(at))) {
      at++;
      while (at < to && Measured.isPlain(tree, at)) {
        at++;
      }
    }
    return at;
  }

  private static boolean isOther(Named named) {
    return switch (named.category()) {
      case QUANTITY, PARTY, INDUSTRY, MEASURE -> true;
      case PERSON, ORGANIZATION, POST, PLACE, OTHER -> false;
    };
  }

  private boolean isAmount(int i) {
    return tree.isAmount(i);
  }

  /** Whether both are shares, both sums of money or both counts of one thing. */
  boolean alike(Amount earlier) {
    boolean percent = amount.unit().startsWith("percent");
    if (percent || earlier.unit().startsWith("percent")) {
      return percent && earlier.unit().startsWith("percent");
    }
    return amount.unit().isEmpty()
        || earlier.unit().isEmpty()
        || Units.isMoney(amount) && Units.isMoney(earlier)
        || amount.unit().equals(earlier.unit());
  }

  /** Whether the subject of its clause stands for what was spoken of before. */
  boolean resumes() {
    int at = subject().orElse(-1);
    return RESUMED.contains(tree.word(at))
        || isOfThem(at)
        || at > 0 && STANDINS.contains(tree.lemma(at)) && tree.word(at - 1).equals("the");
  }

  /** The goods that are the subject, where they are some of those told of before. */
  List<Phrase> goods() {
    return subject().filter(this::isOfThem).flatMap(tree::named).stream()
        .map(named -> Phrase.of(tree, named))
        .toList();
  }

  /** The last word of the subject of a verb such as "reach" in front of the amount. */
  private Optional<Integer> subject() {
    int at = tree.at(amount.span().start()) - 1;
    int step = 0;
    while (at > 0 && step++ < STEP && !RESUMING.contains(tree.lemma(at)) && !isBound(at)) {
      at--;
    }
    if (at <= 0 || !RESUMING.contains(tree.lemma(at))) {
      return Optional.empty();
    }
    at--;
    while (at > 0 && tree.tag(at).matches("RB.?|V.*|MD")) {
      at--;
    }
    return Optional.of(at);
  }

  /**
   * "Of that, farm products would come to $40 billion": some of the goods of which all are told.
   */
  private boolean isOfThem(int at) {
    return Kinds.isNamed(tree, at, Named.Category.INDUSTRY)
        && tree.word(0).equals("of")
        && RESUMED.contains(tree.word(1));
  }

  private boolean isBound(int i) {
    Mention mention = tree.mention(i).orElse(null);
    return mention != null || tree.word(i).equals(",") || tree.token(i).tag().startsWith("NN");
  }
}
