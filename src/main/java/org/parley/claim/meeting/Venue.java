package org.parley.claim.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** Tells where a meeting is held, and by which preposition its word hangs on what is done. */
record Venue(Tree tree, int word) {
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside");
  private static final Set<String> SEATS =
      Set.of("hotel", "resort", "capital", "city", "town", "suburb", "airport", "headquarters");

  /** Seats of government that are named for the people in them and for the house alike. */
  private static final Set<String> HOUSES =
      Set.of("white house", "the white house", "oval office", "elysee palace", "kremlin");

  private static final int NEAR = 8;
  private static final int JOURNEY = 12;
  private static final Set<String> HERE = Set.of("here", "there");
  private static final Set<String> AFTER = Set.of("after", "before", "while", "since");
  private static final Set<String> FRINGES = Set.of("sideline", "margin", "fringe");

  /** Nouns for how long or in how many parts people meet, as in "two days of talks". */
  static final Set<String> LENGTHS =
      Set.of(
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "round",
          "series",
          "set",
          "session",
          "night",
          "sideline",
          "margin",
          "fringe",
          "eve",
          "start",
          "end",
          "beginning",
          "opening",
          "close");

  /**
   * The place that stands behind "in" or "at", nearest behind the word; "here" is one too.
   *
   * @param verb the verb that tells of the meeting; the word itself where that is all
   */
  List<Phrase> place(int verb) {
    boolean errand = tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("to"));
    boolean travels = errand || purpose().filter("for"::equals).isPresent();
    int from = new Ending(tree, word).turn().orElse(Math.min(word, verb));
    for (int i = from + 1; i < tree.size() && !crosses(i, Math.max(word, verb)); i++) {
      if (HERE.contains(tree.word(i)) && tree.token(i).tag().equals("RB")) {
        return List.of(new Phrase(tree, i, tree.token(i).span()));
      }
      if (isCapital(i)) {
        return List.of(new Phrase(tree, i, tree.token(i - 1).span().cover(tree.token(i).span())));
      }
      int at = i;
      Optional<Named> named = tree.named(i).filter(Venue::isPlace).or(() -> country(at));
      if (named.isPresent() && isLocated(tree.at(named.get().span().start()))) {
        return List.of(Phrase.of(tree, named.get()));
      }
      Optional<Phrase> house = new Rooms(tree).named(i);
      if (house.isPresent()) {
        return List.of(house.get());
      }
      if (isUnknown(i)) {
        return List.of(new Phrase(tree, i, tree.token(i).span()));
      }
    }
    List<Phrase> destination = travels ? destination(Math.max(word, verb)) : List.of();
    if (!destination.isEmpty()) {
      return destination;
    }
    Optional<Phrase> fronted = fronted().or(() -> where(Math.min(word, verb)));
    return fronted.stream().toList();
  }

  /** "in the Japanese capital". */
  private boolean isCapital(int i) {
    return i > 2
        && tree.word(i).equals("capital")
        && tree.word(i - 2).equals("the")
        && LOCATING.contains(tree.word(i - 3))
        && (Kinds.isNamed(tree, i - 1, Named.Category.PARTY)
            || Kinds.isNamed(tree, i, Named.Category.PLACE));
  }

  /** "in Namur": one capitalized word behind "in" that is in no vocabulary. */
  private boolean isUnknown(int i) {
    boolean alone = i + 1 == tree.size() || !tree.token(i + 1).tag().matches("NN.*|POS|HYPH|:");
    return alone
        && i > 0
        && tree.word(i - 1).equals("in")
        && tree.token(i).tag().equals("NNP")
        && Character.isUpperCase(tree.token(i).text().charAt(0))
        && tree.mention(i).isEmpty();
  }

  /** Whether a name begins behind "in", or behind "in the Canadian resort of", "in a". */
  private boolean isLocated(int first) {
    boolean the = first > 1 && tree.word(first - 1).equals("the");
    boolean seated =
        tree.named(first)
            .filter(n -> n.category() == Named.Category.PLACE || isHouse(n))
            .isPresent();
    int i = the && seated ? first - 2 : first - 1;
    boolean seat = i > 0 && tree.word(i).equals("of") && SEATS.contains(tree.word(i - 1));
    if (seat || seatBehind(first)) {
      i -= seat ? 2 : 0;
      while (i > 0 && tree.token(i).tag().matches("DT|JJ|NNP?")) {
        i--;
      }
    }
    if (i > 0 && tree.word(i).equals("on") && SEATS.contains(tree.word(i - 1))) {
      return true;
    }
    boolean aside = i > 0 && tree.word(i).equals("of") && tree.word(i - 1).startsWith("sideline");
    boolean to = i >= 0 && tree.word(i).equals("to") && tree.smallLemma(word).equals("visit");
    return aside || to || i >= 0 && LOCATING.contains(tree.word(i));
  }

  /** "a Chicago hotel", "the Davos forum": the noun for the building or event behind a name. */
  private boolean seatBehind(int first) {
    int last = first;
    while (last + 1 < tree.size() && tree.mention(last + 1).equals(tree.mention(first))) {
      last++;
    }
    return last + 1 < tree.size()
        && tree.token(last + 1).tag().startsWith("NN")
        && tree.mention(last + 1).isEmpty();
  }

  /** "Left for Paris, where he is to see Jobert": the place in front of "where". */
  private Optional<Phrase> where(int verb) {
    for (int i = verb - 1; i > 1 && verb - i <= NEAR; i--) {
      if (tree.word(i).equals("where")) {
        int before = tree.word(i - 1).equals(",") ? i - 2 : i - 1;
        return tree.named(before).filter(Venue::isPlace).map(named -> Phrase.of(tree, named));
      }
    }
    return Optional.empty();
  }

  /** "In Geneva, negotiators met": the place at the head of the sentence. */
  private Optional<Phrase> fronted() {
    boolean opens = tree.size() > 3 && Set.of("in", "at").contains(tree.word(0));
    if (!opens || tree.named(1).filter(Venue::isPlace).isEmpty()) {
      return aside();
    }
    Named named = tree.named(1).orElseThrow();
    int end = tree.at(named.span().end() - 1) + 1;
    boolean apart =
        end < word
            && (tree.word(end).equals(",")
                || tree.mention(end).isPresent()
                || tree.word(end).equals("on"));
    return apart ? Optional.of(Phrase.of(tree, named)) : Optional.empty();
  }

  /**
   * "Over sirloin in Buenos Aires on Saturday, the two", "the night before, in Ginza, the two": the
   * place in what is set off by a comma at the head of the sentence.
   */
  private Optional<Phrase> aside() {
    boolean after = Set.of("after", "before", "since", "despite", "unlike").contains(tree.word(0));
    boolean length = tree.size() > 3 && IntStream.range(1, 4).anyMatch(tree::isTimed);
    Optional<Phrase> found = Optional.empty();
    for (int i = 1; i < word && (!after || length); i++) {
      String tag = tree.token(i).tag();
      if (tag.matches("VB[DPZ]|MD|W.*|:")
          || Kinds.isNamed(tree, i, Named.Category.PERSON) && found.isEmpty()) {
        return Optional.empty();
      }
      if (tree.word(i).equals(",") && found.isPresent()) {
        return found;
      }
      Optional<Phrase> here =
          tree.named(i)
              .filter(Venue::isPlace)
              .filter(named -> isLocated(tree.at(named.span().start())))
              .map(named -> Phrase.of(tree, named));
      found = found.or(() -> here);
    }
    return Optional.empty();
  }

  /** The last place to which one goes in front of the word. */
  private List<Phrase> destination(int before) {
    for (int i = before - 1; i > 0 && before - i < NEAR; i--) {
      if (tree.word(i).equals("here")) {
        return List.of(new Phrase(tree, i, tree.token(i).span()));
      }
    }
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && isPlace(named)) {
        int first = tree.at(named.span().start());
        boolean to =
            first > 0
                && (Set.of("to", "for", "in", "into", "at").contains(tree.word(first - 1))
                    || Set.of("visit", "reach").contains(tree.lemma(first - 1)));
        if (to && first < before && before - first < JOURNEY && !isParted(first, before)) {
          return List.of(Phrase.of(tree, named));
        }
      }
    }
    return List.of();
  }

  private boolean isParted(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tree.word(i).equals(";"));
  }

  private static boolean isHouse(Named named) {
    return HOUSES.contains(named.text().toLowerCase(Locale.ROOT));
  }

  static boolean isPlace(Named named) {
    return isHouse(named)
        || named.category() == Named.Category.PLACE
        || named.category() == Named.Category.PARTY
            && named.candidates().stream().anyMatch(iri -> iri.contains("/place/"));
  }

  /** A country that a word names, and not a noun behind it. */
  private Optional<Named> country(int i) {
    boolean last = i + 1 == tree.size() || !tree.token(i + 1).tag().startsWith("N");
    return last && tree.token(i).tag().startsWith("NNP")
        ? tree.named(i).filter(n -> n.category() == Named.Category.PARTY)
        : Optional.empty();
  }

  /** Whether another clause begins at a word; the verb that a noun hangs on is its own. */
  private boolean crosses(int i, int last) {
    String tag = tree.token(i).tag();
    boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean clause = tree.token(i).head() == word && tree.token(i).relation().equals("acl:relcl");
    boolean own = i <= last || clause || isAbove(i, last);
    boolean after = AFTER.contains(tree.word(i)) && i > last && tree.word(i - 1).equals(",");
    return after
        || verb && !own
        || tag.equals("WDT") && i != word + 1
        || tag.equals("WP")
        || tree.word(i).equals(";");
  }

  /** Whether a verb is the one over a noun, or over "a round of" that noun. */
  private boolean isAbove(int verb, int noun) {
    int above = tree.token(noun).head();
    boolean counted = above >= 0 && LENGTHS.contains(tree.lemma(above));
    return above == verb || counted && tree.token(above).head() == verb;
  }

  /**
   * Whether the word only tells beside what something else happens: "on the sidelines of a summit".
   */
  boolean fringe() {
    int above = tree.token(word).head();
    int of = word - 1;
    while (of > 0 && !tree.word(of).equals("of") && tree.tag(of).matches("[JN].*|DT|POS|HYPH")) {
      of--;
    }
    boolean near = of > 0 && tree.word(of).equals("of") && FRINGES.contains(tree.lemma(of - 1));
    return near || above >= 0 && FRINGES.contains(tree.lemma(above));
  }

  /** The preposition of the word: "for" in "flew to Geneva for two days of talks". */
  Optional<String> purpose() {
    return purpose(word);
  }

  private Optional<String> purpose(int noun) {
    Optional<Integer> first = tree.children(noun, "case").stream().findFirst();
    int above = tree.token(noun).head();
    if (first.isPresent() && tree.word(first.get()).equals("of") && above >= 0) {
      return LENGTHS.contains(tree.lemma(above)) ? purpose(above) : Optional.empty();
    }
    if (first.isPresent()) {
      return first.map(tree::word);
    }
    Surroundings around = new Surroundings(tree, noun);
    int start = around.before().map(span -> tree.at(span.start())).orElse(noun) - 1;
    while (start > 0 && tree.token(start).tag().equals("DT")) {
      start--;
    }
    return start >= 0 ? Optional.of(tree.word(start)) : Optional.empty();
  }
}
