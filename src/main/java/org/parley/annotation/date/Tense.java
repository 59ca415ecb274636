package org.parley.annotation.date;

import java.util.Set;

/** Tells from the verbs and prepositions around an expression which way its clause looks. */
final class Tense {
  private static final int REACH = 24;
  private static final Set<String> LIMITS =
      Set.of(
          "by",
          "until",
          "till",
          "due",
          "starting",
          "effective",
          "expires",
          "expire",
          "beginning",
          "scheduled",
          "deadline");
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "'ll",
          "shall",
          "would",
          "should",
          "must",
          "may",
          "could",
          "can",
          "might",
          "scheduled",
          "due",
          "planned",
          "slated",
          "expected",
          "set",
          "wo",
          "cannot",
          "ca");
  private static final Set<String> PRESENT =
      Set.of("is", "are", "am", "'re", "'m", "has", "have", "does", "do", "says", "say");
  private static final Set<String> PAST =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "made",
          "met",
          "took",
          "came",
          "went",
          "gave",
          "got",
          "began",
          "left",
          "held",
          "saw",
          "found",
          "became",
          "brought",
          "fell",
          "rose",
          "grew",
          "sold",
          "bought",
          "paid",
          "lost",
          "won",
          "cut",
          "put",
          "ran",
          "sent",
          "spoke",
          "kept",
          "led",
          "broke",
          "built",
          "chose",
          "drew",
          "felt",
          "flew",
          "knew",
          "meant",
          "sought",
          "spent",
          "stood",
          "struck",
          "swore",
          "taught",
          "thought",
          "threw",
          "understood",
          "wrote",
          "hit",
          "shot",
          "sank",
          "shook",
          "sat",
          "slipped",
          "been",
          "given",
          "taken",
          "done",
          "seen",
          "ended",
          "since",
          "ago",
          "forbade",
          "withdrew",
          "laid",
          "hurt",
          "beat",
          "gone",
          "quit",
          "read",
          "heard",
          "closed",
          "died");
  private static final Set<String> NOT_PAST =
      Set.of(
          "need",
          "indeed",
          "hundred",
          "red",
          "bed",
          "feed",
          "speed",
          "unprecedented",
          "proceed",
          "succeed",
          "exceed",
          "embed",
          "shed",
          "seed",
          "breed",
          "united",
          "sacred",
          "naked",
          "so-called");

  private Tense() {}

  /** The direction of the expression between two positions. */
  static Direction of(Line line, int from, int to) {
    if (limited(line, from) || deadline(line, to)) {
      return Direction.FUTURE;
    }
    if (line.is(from - 1, "since") || line.isAny(from - 1, "ended") || line.isAny(to, "ended")) {
      return Direction.PAST;
    }
    Direction before = walk(line, from - 1, -1);
    return before == Direction.OPEN ? walk(line, to, 1) : before;
  }

  private static boolean limited(Line line, int from) {
    int i = line.is(from - 1, "the") ? from - 2 : from - 1;
    return LIMITS.contains(line.word(i)) || line.is(i, "on") && LIMITS.contains(line.word(i - 1));
  }

  private static boolean deadline(Line line, int to) {
    return line.isAny(to, "deadline", "cutoff", "ultimatum", "expiry", "expiration");
  }

  private static Direction walk(Line line, int from, int step) {
    int i = from;
    for (int n = 0; n < REACH; n++, i += step) {
      String word = line.word(i);
      if (word.isEmpty() && (i < 0 || i >= line.size()) || word.equals(";")) {
        return Direction.OPEN;
      }
      Direction direction = verb(line, i, word);
      if (direction != Direction.OPEN) {
        return direction;
      }
    }
    return Direction.OPEN;
  }

  private static Direction verb(Line line, int i, String word) {
    if (FUTURE.contains(word)) {
      return Direction.FUTURE;
    }
    if (PRESENT.contains(word)) {
      return Direction.PRESENT;
    }
    if (PAST.contains(word)) {
      return Direction.PAST;
    }
    String tag = line.tag(i);
    if (!tag.isEmpty()) {
      return tagged(line, i, tag);
    }
    boolean ed = word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word);
    return ed ? Direction.PAST : Direction.OPEN;
  }

  private static Direction tagged(Line line, int i, String tag) {
    return switch (tag) {
      case "VBD", "VBN" -> Direction.PAST;
      case "VBZ", "VBP" -> Direction.PRESENT;
      case "VB" -> line.is(i - 1, "to") ? Direction.FUTURE : Direction.OPEN;
      default -> Direction.OPEN;
    };
  }
}
