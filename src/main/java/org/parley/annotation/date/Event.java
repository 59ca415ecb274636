package org.parley.annotation.date;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happens, as words of a line tell it: "the murder", "before the talks broke up".
 *
 * @param kind what happens, the same for verb and noun
 * @param names capitalised words that tell whose or where, in lower case
 */
record Event(String kind, Set<String> names) {
  private static final int REACH = 14;
  private static final Set<String> STOPS =
      Set.of(
          "and", "or", "but", "that", "which", "who", "whose", "whom", "if", "when", "while",
          "unless", "because", "after", "before", "until", "since", "as");
  private static final Set<String> HELPING = Set.of("be", "have", "do", "get");

  /** Verbs that only say that an event is, or is to be: "the vote is set for July 18". */
  private static final Set<String> BARE =
      Set.of(
          "be",
          "hold",
          "take",
          "set",
          "schedule",
          "plan",
          "expect",
          "slate",
          "fall",
          "come",
          "go",
          "occur",
          "happen",
          "enter",
          "fix",
          "remain");

  private static final Set<String> FORCE = Set.of("effect", "force");

  /**
   * The event behind "before" or "after": that of the clause which begins at {@code at}, or of the
   * noun phrase where no clause does.
   */
  static Optional<Event> behind(Line line, int at) {
    return told(line, at, true);
  }

  /** The event of the noun phrase at {@code at}: "within 60 days of the ruling". */
  static Optional<Event> noun(Line line, int at) {
    return told(line, at, false);
  }

  private static Optional<Event> told(Line line, int at, boolean clause) {
    if (line.isAny(at, "a", "an", "any", "another", "each", "every", "no")) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    int noun = -1;
    for (int i = at; i < Math.min(line.size(), at + REACH) && !stops(line, i); i++) {
      String tag = line.tag(i);
      boolean opens = tag.equals("DT") || tag.startsWith("PRP") || tag.equals("NNP");
      if (noun >= 0 && opens && !line.tag(i - 1).equals("IN")) {
        break;
      }
      if (line.capital(i)) {
        names.add(line.word(i));
      } else if (tag.startsWith("NN") && (noun < 0 || noun == i - 1)) {
        noun = i;
      } else if (isVerb(line, i) && (clause || tag.equals("VBG") && noun < 0)) {
        return verb(line, i, noun).map(kind -> new Event(kind, names));
      }
    }
    return noun < 0
        ? Optional.empty()
        : Optional.of(new Event(EventWords.kind(line.lemma(noun)), names));
  }

  /** Whether a verb that is not only an auxiliary stands at {@code i}. */
  static boolean isVerb(Line line, int i) {
    boolean helping =
        HELPING.contains(line.lemma(i)) && (verbal(line, i + 1) || verbal(line, i + 2));
    return verbal(line, i) && !helping;
  }

  private static boolean verbal(Line line, int i) {
    boolean modifier =
        line.tag(i + 1).startsWith("NN") && line.tag(i).matches("VBG|VBN") && !isBe(line, i - 1);
    return line.tag(i).startsWith("VB") && !modifier;
  }

  private static boolean isBe(Line line, int i) {
    return line.lemma(i).equals("be") || line.lemma(i).equals("have");
  }

  /**
   * The kind of event that a verb tells of.
   *
   * @param noun its subject, negative where none is known
   */
  static Optional<String> verb(Line line, int verb, int noun) {
    int object = line.is(verb + 1, "into") ? verb + 2 : verb + 1;
    if (FORCE.contains(line.word(object))) {
      return Optional.of("force");
    }
    if (!BARE.contains(line.lemma(verb))) {
      return Optional.of(EventWords.kind(line.lemma(verb)));
    }
    return noun < 0 ? Optional.empty() : Optional.of(EventWords.kind(line.lemma(noun)));
  }

  static boolean stops(Line line, int i) {
    boolean mark = line.is(i, Kind.MARK) && !line.is(i, "'s") && !line.is(i, "-");
    return mark || STOPS.contains(line.word(i)) && !line.tag(i).equals("VB");
  }

  /** The names of a line, in lower case. */
  static Set<String> names(Line line) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.capital(i)) {
        names.add(line.word(i));
      }
    }
    return names;
  }
}
