package org.parley.annotation.date;

import java.util.Set;

/** Tells from the verbs and prepositions around an expression which way its clause looks. */
final class Tense {
  private static final int REACH = 36;
  private static final int NEAR_BY = 12;
  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "shall", "would", "should", "must", "may", "can", "might", "wo", "cannot",
          "ca");
  private static final Set<String> PLANS =
      words("scheduled due planned slated expected set tentatively likely pencilled penciled");
  private static final Set<String> INTENT =
      words(
          "plan plans intend intends aim aims hope hopes expect expects vow vows promise promises");

  /** What is done to have another do something, and does not fail. */
  private static final Set<String> MAKING =
      words("allow force lead prompt enable persuade cause drive compel help get manage fail");

  private static final Set<String> TELLING =
      words("say tell add note think believe know recall write report quote show seem appear");
  private static final Set<String> PRESENT =
      Set.of("is", "are", "am", "'re", "'m", "has", "have", "does", "do", "says", "say");
  private static final Set<String> PAST =
      words(
          "was were had did said told made met took came went gave got began left held saw"
              + " found became brought fell rose grew sold bought paid lost won put ran sent spoke"
              + " kept led broke built chose drew felt flew knew meant sought spent stood struck"
              + " swore taught thought threw understood wrote hit shot sank shook sat been given"
              + " taken done seen since ago forbade withdrew laid gone heard");
  private static final Set<String> NOT_PAST =
      words(
          "need indeed hundred red bed feed speed unprecedented proceed succeed exceed"
              + " embed shed seed breed united sacred naked allied agreed-upon unspecified limited");

  private Tense() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** The direction of the expression between two positions. */
  static Direction of(Line line, int from, int to) {
    return Cues.direction(line, from, to).orElseGet(() -> clause(line, from, to));
  }

  /** The direction of the clause in which an expression stands. */
  private static Direction clause(Line line, int from, int to) {
    if (line.tag(to).equals("VBD") && line.tag(from - 1).startsWith("NN")) {
      return Direction.PAST;
    }
    if (line.is(from - 1, "on") && opens(line, from - 2) && becomes(line, to)) {
      return Direction.FUTURE;
    }
    int near = line.is(from - 1, "in") ? NEAR_BY : 3;
    Direction before = walk(line, from - 1, -1, near);
    if (line.is(from - 1, "through") && before == Direction.PAST) {
      return Direction.NEAR;
    }
    return before == Direction.OPEN ? walk(line, to, 1, near) : before;
  }

  private static boolean opens(Line line, int i) {
    return i < 0 || line.isAny(i, ".", ";");
  }

  /** "On Monday the company becomes private": the present of what is to come, and not of speech. */
  private static boolean becomes(Line line, int to) {
    for (int i = to; i < to + NEAR_BY && !Event.stops(line, i); i++) {
      String tag = line.tag(i);
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return !PRESENT.contains(line.word(i)) && !TELLING.contains(line.lemma(i));
      }
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return false;
      }
    }
    return false;
  }

  private static Direction walk(Line line, int from, int step, int near) {
    int i = from;
    for (int n = 0; n < REACH; n++, i += step) {
      if (i < 0 || i >= line.size() || line.isAny(i, ";", ":")) {
        return Direction.OPEN;
      }
      Direction direction = verb(line, i, step < 0 ? n : REACH, near);
      if (direction != Direction.OPEN) {
        return direction;
      }
    }
    return Direction.OPEN;
  }

  /**
   * The direction of the word at {@code i} where it is a verb.
   *
   * @param distance how many words stand between it and the expression behind it
   * @param near how far away an infinitive still governs the expression
   */
  private static Direction verb(Line line, int i, int distance, int near) {
    String word = line.word(i);
    if (modal(line, i)) {
      return Direction.FUTURE;
    }
    if (PLANS.contains(word)) {
      return plan(line, i, distance);
    }
    if (PRESENT.contains(word)) {
      return Direction.PRESENT;
    }
    if (INTENT.contains(word) && line.is(i + 1, "to")) {
      return Direction.FUTURE;
    }
    if (line.is(i - 1, "after") && word.endsWith("ing")) {
      return Direction.PAST;
    }
    String tag = line.tag(i);
    boolean infinitive = tag.equals("VB") && line.is(i - 1, "to");
    boolean past = PAST.contains(word) && !infinitive;
    boolean participle =
        tag.equals("VBN") || past || word.endsWith("ed") && (tag.isEmpty() || tag.equals("VBD"));
    if (participle && word.length() > 2 && !NOT_PAST.contains(word)) {
      return participle(line, i, distance, tag);
    }
    return switch (tag) {
      case "VBD" -> Direction.PAST;
      case "VBZ", "VBP" ->
          inName(line, i) ? Direction.OPEN : distance <= 3 ? Direction.FUTURE : Direction.PRESENT;
      case "VB" -> infinitive(line, i, distance, near);
      default -> Direction.OPEN;
    };
  }

  /** Whether a word that may be a verb is part of a name: "Dar es Salaam". */
  private static boolean inName(Line line, int i) {
    return line.capital(i - 1) && line.capital(i + 1) && line.is(i + 1, Kind.NONE);
  }

  /**
   * "to expire" looks ahead but in "had been scheduled to expire".
   *
   * @param distance how many words stand between it and the expression
   * @param near how many may; a plan reaches further, and "are to meet" nearly as far
   */
  private static Direction infinitive(Line line, int i, int distance, int near) {
    boolean plan = line.word(i - 2).startsWith("plan") || line.word(i - 2).startsWith("intend");
    boolean told = line.isAny(i - 2, "is", "are") && distance <= NEAR_BY;
    if (!line.is(i - 1, "to") || distance > near && !plan && !told) {
      return Direction.OPEN;
    }
    if (line.is(i - 3, "been") && line.is(i - 4, "had")) {
      return Direction.PAST;
    }
    if (led(line, i - 2)) {
      return Direction.PAST;
    }
    boolean past = line.isAny(i - 2, "was", "were") || line.isAny(i - 3, "was", "were");
    return past ? Direction.NEAR : Direction.FUTURE;
  }

  /** "Allowed Taiwan to open": what was made to happen has happened. */
  private static boolean led(Line line, int last) {
    for (int i = last; i > last - 4 && i >= 0 && !Event.stops(line, i); i--) {
      if (line.tag(i).equals("VBD")) {
        return MAKING.contains(line.lemma(i));
      }
    }
    return false;
  }

  /** "is scheduled", "planned for", against "planned to" and "had been due". */
  private static Direction plan(Line line, int i, int distance) {
    if (line.is(i - 1, "been") && line.is(i - 2, "had")) {
      return Direction.PAST;
    }
    boolean be = line.isAny(i - 1, "is", "are", "was", "were", "be", "been", "'s", "tentatively");
    if (line.tag(i + 1).startsWith("NN") && !line.tag(i).equals("VBD") && !be) {
      return Direction.OPEN;
    }
    boolean near = distance <= 1 && !line.is(i, "set") || line.is(i + 1, "for");
    if (line.isAny(i - 1, "was", "were")) {
      return Direction.NEAR;
    }
    return be || near || line.is(i, "due")
        ? Direction.FUTURE
        : line.isAny(i, "set", "likely", "tentatively") ? Direction.OPEN : Direction.NEAR;
  }

  /** A past form: its helping verbs decide, and without one it must stand close or be finite. */
  private static Direction participle(Line line, int i, int distance, String tag) {
    for (int k = i - 1; k >= i - 4 && k >= 0; k--) {
      if (modal(line, k) || line.is(k, "to") && line.is(k + 1, "be")) {
        return line.isAny(k + 1, "have") || line.isAny(k + 2, "have")
            ? Direction.PAST
            : Direction.FUTURE;
      }
      if (line.is(k, "could")) {
        return Direction.OPEN;
      }
      if (line.isAny(k, "is", "are")) {
        return Direction.PRESENT;
      }
      if (line.is(k, Kind.MARK)) {
        break;
      }
    }
    return tag.equals("VBN") && distance > 2 && !auxiliary(line, i)
        ? Direction.OPEN
        : Direction.PAST;
  }

  private static boolean modal(Line line, int i) {
    return MODALS.contains(line.word(i)) && !(line.is(i, "may") && line.capital(i));
  }

  private static boolean auxiliary(Line line, int i) {
    for (int k = i - 1; k >= i - 3; k--) {
      if (line.isAny(k, "was", "were", "had", "been", "has", "have", "being", "'s", "'ve")) {
        return true;
      }
    }
    return false;
  }
}
