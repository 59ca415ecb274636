package org.parley.annotation.date;

import java.util.Optional;
import java.util.Set;

/**
 * Tells from the words that lead to an expression, "by", "since", "averted Monday's", which way its
 * clause looks, whatever its verb.
 */
final class Cues {
  private static final int REACH = 36;
  private static final int NEAR_BY = 12;
  private static final int COMPARISON = 12;
  private static final Set<String> LIMITS =
      words(
          "by until till due starting effective expires lapses lapse expiring ultimatum"
              + " expire beginning deadline");
  private static final Set<String> WANTING =
      words(
          "want wants wanted hope hopes hoped need needs needed seek seeks sought demand demands"
              + " demanded urge urges urged insist insists insisted prefer prefers preferred");

  /** What stands between "until" and the day: "the stroke of midnight on Friday". */
  private static final Set<String> CLOSING = words("the close stroke end of business on");

  /** What is done with a deadline when it is over: "abandoned Sunday's deadline". */
  private static final Set<String> GONE =
      words("missed miss abandoned passed ignored blew defied broke past after since");

  /** What is done with something that has not come yet: "averting Monday's strike". */
  private static final Set<String> AHEAD =
      words(
          "facing face faced faces averting avert averted averts halting halt halted halts avoiding"
              + " avoid avoided forestall forestalling postponing postpone postponed delaying delay"
              + " delayed canceling cancelling cancel canceled cancelled suspending suspend"
              + " suspended awaiting await awaited");

  private static final int CLOSE = 6;

  private Cues() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** The direction of the expression between two positions, where words around it tell. */
  static Optional<Direction> direction(Line line, int from, int to) {
    if (line.isAny(to, "deadline", "cutoff", "ultimatum", "expiry", "expiration")
        || line.is(to, "'s") && line.isAny(to + 1, "deadline", "cutoff", "ultimatum")) {
      return Optional.of(
          GONE.contains(line.word(line.is(from - 1, "the") ? from - 2 : from - 1))
              ? Direction.PAST
              : Direction.FUTURE);
    }
    if (line.isAny(from - 1, "until", "till") && line.isAny(from - 2, "had", "has", "have")) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.is(to, "as") && line.isAny(to + 2, "deadline", "cutoff", "date")) {
      return Optional.of(had(line, from - 1, REACH) ? Direction.NEAR : Direction.FUTURE);
    }
    if (limited(line, from)) {
      return Optional.of(pluperfect(line, from, to) ? Direction.PAST : Direction.FUTURE);
    }
    if (line.is(from - 1, "before") && wanted(line, from - 2)) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.isAny(from - 1, "is", "are")) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.is(from - 1, "for") && called(line, from - 2)) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.is(from - 1, ":") && announced(line, from - 2)) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.is(from - 1, "since") || line.is(from - 1, "ended") || line.is(to, "ended")) {
      return Optional.of(Direction.PAST);
    }
    if (line.is(from - 1, "from") && line.is(from - 2, Kind.UNIT)) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.is(to, "'s") && AHEAD.contains(line.word(from - 1))) {
      return Optional.of(Direction.FUTURE);
    }
    if (line.is(to, "'s")) {
      return Optional.of(
          line.isAny(from - 1, "before", "of", "for", "until") ? Direction.OPEN : Direction.PAST);
    }
    if (attributive(line, from, to)) {
      return Optional.of(Direction.OPEN);
    }
    if (compared(line, from)) {
      return Optional.of(Direction.PAST);
    }
    return Optional.empty();
  }

  /** "to 50 billion from 58 billion in 1986", "against a four billion deficit in 1985". */
  private static boolean compared(Line line, int from) {
    if (!line.isAny(from - 1, "in", "for", "during")) {
      return false;
    }
    for (int i = from - 2; i > from - COMPARISON; i--) {
      if (line.isAny(i, "from", "than", "against", "after", "versus", "over")) {
        return amount(line, i + 1) || line.isAny(i + 1, "a", "an", "the") || i == from - 2;
      }
    }
    return false;
  }

  private static boolean amount(Line line, int i) {
    return switch (line.kind(i)) {
      case NUMBER, DECIMAL, CARDINAL -> line.word(i).length() < 4 || !line.is(i, Kind.NUMBER);
      case MARK -> line.isAny(i, "$", "#", "-");
      default -> line.isAny(i, "about", "around", "some", "only", "zero", "nearly");
    };
  }

  /** "Their next conversation: Friday", "Deadline: Monday". */
  private static boolean announced(Line line, int last) {
    for (int i = last; i > last - 6 && i >= 0; i--) {
      if (line.isAny(i, "next", "deadline", "scheduled", "upcoming", "coming")) {
        return true;
      }
    }
    return false;
  }

  /** "Have been invited to Paris for Dec. 10". */
  private static boolean called(Line line, int last) {
    for (int i = last; i > last - 6 && i >= 0; i--) {
      if (line.isAny(i, "invited", "summoned", "booked", "called", "slated", "arranged")) {
        return true;
      }
    }
    return false;
  }

  /** "Wanted a deal before Oct. 31": what is wanted lies ahead, unless one had wanted it. */
  private static boolean wanted(Line line, int last) {
    for (int i = last; i > last - NEAR_BY && i >= 0; i--) {
      if (WANTING.contains(line.word(i))) {
        return !had(line, i - 1, 3);
      }
      if (line.tag(i).startsWith("VB") || line.is(i, Kind.MARK)) {
        return false;
      }
    }
    return false;
  }

  private static boolean limited(Line line, int from) {
    int i = line.is(from - 1, "the") ? from - 2 : from - 1;
    for (int n = 0; n < CLOSE && CLOSING.contains(line.word(i)); n++) {
      i--;
    }
    boolean since = line.are(i - 2, "as", "soon", "as") || line.are(i - 2, "as", "early", "as");
    return LIMITS.contains(line.word(i))
        || line.is(i, "on") && LIMITS.contains(line.word(i - 1))
        || line.are(i - 1, "later", "than")
        || since;
  }

  /** "had filed by Wednesday", "until Thursday, they had not". */
  private static boolean pluperfect(Line line, int from, int to) {
    return had(line, from - 1, NEAR_BY) || line.is(to + 1, "had") || had(line, to + 5, 4);
  }

  private static boolean had(Line line, int from, int reach) {
    for (int i = from; i > from - reach; i--) {
      if (line.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** "a June agreement", "the late-November trip". */
  private static boolean attributive(Line line, int from, int to) {
    boolean determined =
        line.isAny(from - 1, "a", "an", "its", "their", "his", "her", "the")
            || line.is(from, "the");
    boolean year = line.is(from, Kind.NUMBER) && to == from + 1;
    return determined
        && line.is(to, Kind.NONE)
        && (year || !line.capital(to))
        && !line.word(to).isEmpty()
        && (line.tag(to).isEmpty() || line.tag(to).matches("NN.*|JJ.*|VB[GN]"));
  }
}
