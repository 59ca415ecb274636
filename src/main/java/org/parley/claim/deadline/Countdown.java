package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds the lengths of time at whose end something must be done: "has six weeks to open its
 * market", "with 24 hours left", "suspended for 90 days on April 9".
 */
final class Countdown {
  private static final int NEAR = 6;
  private static final int EVE = 14;
  private static final Set<String> GIVING =
      Set.of("have", "give", "grant", "allow", "get", "leave");
  private static final Set<String> LEFT = Set.of("left", "remaining", "away", "remain");
  private static final Set<String> PAUSING =
      Words.of(
          """
          suspend pause delay postpone freeze halt exempt waive shelve defer
          """);
  private static final Set<String> RESPITES =
      Words.of("extension pause truce reprieve suspension delay freeze moratorium ceasefire");
  private static final Set<String> NOTICES =
      Words.of("notify notice inform must require least early submit consult");
  private static final Set<String> ENDING = Set.of("run", "expire", "end", "lapse");
  private static final Set<String> LASTING = Words.of("last run apply remain stay continue");
  private static final Set<String> ABOUT =
      Words.of("about roughly nearly almost barely some around approximately");
  private static final Set<String> ULTIMATUMS =
      Set.of("deadline", "ultimatum", "clock", "countdown", "window");

  /**
   * A counted period.
   *
   * @param length the words that give its length
   * @param verb index of the word that it goes with
   * @param start the day from which it runs, where the sentence tells
   */
  record Period(Timed length, int verb, Optional<Timed> start) {}

  private final Tree tree;

  Countdown(Tree tree) {
    this.tree = tree;
  }

  /** The periods of the sentence, in text order. */
  List<Period> periods() {
    List<Period> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      boolean length =
          mention instanceof Timed time
              && time.type() == Timed.Type.DURATION
              && (time.when().isEmpty() || isLeft(tree.at(time.span().end() - 1) + 1))
              && time.value().matches("PT?\\d+[HDWMY]");
      if (length) {
        period((Timed) mention).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "With six days left before the deadline": the length, as the time of the noun behind it. */
  Optional<Phrase> left(int noun) {
    return tree.sentence().mentions().stream()
        .filter(m -> m instanceof Timed time && time.type() == Timed.Type.DURATION)
        .filter(m -> ((Timed) m).when().isPresent())
        .filter(m -> isLeft(tree.at(m.span().end() - 1) + 1))
        .filter(m -> noun - tree.at(m.span().end()) > 0 && noun - tree.at(m.span().end()) < EVE)
        .findFirst()
        .map(m -> Phrase.of(tree, m));
  }

  private Optional<Period> period(Timed length) {
    int first = tree.at(length.span().start());
    if (isEve(length)) {
      int before = tree.at(length.span().end() - 1) + 1;
      return Optional.of(new Period(length, before, start(length)));
    }
    boolean about =
        !isLeft(tree.at(length.span().end() - 1) + 1)
            && first > 0
            && ABOUT.contains(tree.word(first - 1));
    if (about || length.when().isEmpty() && ABOUT.contains(tree.word(first))) {
      return Optional.empty();
    }
    int next = tree.at(length.span().end() - 1) + 1;
    Optional<Timed> start = start(length);
    String behind = next < tree.size() ? tree.word(next) : "";
    if (isLeft(next)) {
      return datedBehind(length)
          ? Optional.empty()
          : Optional.of(new Period(length, next, Optional.empty()));
    }
    Optional<Integer> verb = verb(first);
    if (start.isPresent() && verb.filter(v -> lasts(v, first)).isPresent()) {
      return Optional.of(new Period(length, verb.orElseThrow(), start));
    }
    boolean given =
        verb.filter(v -> GIVING.contains(tree.smallLemma(v)) && !isLongSince(v)).isPresent();
    boolean task = behind.equals("to") || behind.equals("in") && isWord(next + 1, "which");
    if (given && task) {
      return Optional.of(new Period(length, verb.orElseThrow(), start));
    }
    if (next < tree.size() && ULTIMATUMS.contains(tree.smallLemma(next))) {
      return Optional.of(new Period(length, next, start));
    }
    boolean years = length.value().endsWith("Y");
    if (next < tree.size() && !years && RESPITES.contains(tree.smallLemma(next)) && !isOver(next)) {
      Optional<Timed> day = start.or(() -> day(length));
      int word = next;
      return day.map(d -> new Period(length, word, Optional.of(d)));
    }
    boolean coarse = length.value().matches("P\\d+[MY]");
    boolean paused =
        verb.filter(v -> PAUSING.contains(tree.smallLemma(v)) && !isUrged(v)).isPresent();
    boolean iced = first > 1 && Set.of("ice", "hold").contains(tree.word(first - 2));
    if (iced && tree.word(first - 1).equals("for") && start.isEmpty()) {
      return verb.map(v -> new Period(length, v, Optional.empty()));
    }
    return paused && (start.isPresent() || coarse) && tree.word(first - 1).equals("for")
        ? Optional.of(new Period(length, verb.orElseThrow(), start))
        : Optional.empty();
  }

  /** "The tariffs, which take effect on Saturday, will last two years". */
  private boolean lasts(int verb, int length) {
    boolean ahead = verb > 0 && Set.of("will", "would", "to").contains(tree.word(verb - 1));
    boolean named = false;
    for (int i = 0; i < verb; i++) {
      named = named || Kinds.isNamed(tree, i, Named.Category.MEASURE);
    }
    return ahead && named && verb + 2 >= length && LASTING.contains(tree.smallLemma(verb));
  }

  /** Whether "left", "remaining" or "to go" stands at an index. */
  private boolean isLeft(int next) {
    return next < tree.size()
        && (LEFT.contains(tree.word(next)) || isWord(next, "to") && isWord(next + 1, "go"));
  }

  /** "Three days before the sanctions snap into place". */
  private boolean isEve(Timed length) {
    int before = tree.at(length.span().end() - 1) + 1;
    if (before >= tree.size() || !tree.word(before).equals("before")) {
      return false;
    }
    boolean measure = false;
    if (isNotice(tree.at(length.span().start()))) {
      return false;
    }
    for (int i = before + 1; i < Math.min(tree.size(), before + EVE); i++) {
      measure = measure || Kinds.isNamed(tree, i, Named.Category.MEASURE);
      if (measure && tree.token(i).tag().matches("VB[DPZ]?|MD")) {
        return true;
      }
      boolean other = tree.token(i).tag().matches("VB[DPZ]|MD");
      if (other || tree.token(i).tag().matches("[,.:]")) {
        return false;
      }
    }
    return false;
  }

  /** "Must notify Congress 90 days before": how early, and not how much is left. */
  private boolean isNotice(int length) {
    for (int i = length - 1; i >= 0 && length - i < EVE && !tree.word(i).equals(","); i--) {
      if (NOTICES.contains(tree.smallLemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Had been given six years": from a day that nobody tells. */
  private boolean isLongSince(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(i -> tree.word(i).equals("had"));
  }

  /** "Before a 90-day pause runs out": what is told is its end. */
  private boolean isOver(int respite) {
    for (int i = respite + 1; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("V") && ENDING.contains(tree.smallLemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Urged Delhi to suspend repayments for a year": nobody has done so. */
  private boolean isUrged(int verb) {
    return new Duties(tree)
        .control(verb)
        .filter(i -> !Set.of("agree", "decide", "vote", "have").contains(tree.smallLemma(i)))
        .isPresent();
  }

  private Optional<Integer> verb(int time) {
    for (int i = time - 1; i >= 0 && time - i <= NEAR; i--) {
      if (tree.token(i).tag().startsWith("VB")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The day before the length in the sentence. */
  private Optional<Timed> start(Timed length) {
    return new Times(tree)
        .all().stream()
            .filter(time -> time.when().orElseThrow().isDay())
            .filter(time -> time.bound() == Timed.Bound.NONE || time.bound() == Timed.Bound.FROM)
            .filter(time -> time.span().start() < length.span().start())
            .reduce((first, second) -> second);
  }

  /** The one day that the sentence names behind the length. */
  private Optional<Timed> day(Timed length) {
    return new Times(tree)
        .all().stream()
            .filter(time -> time.when().orElseThrow().isDay())
            .filter(time -> time.bound() == Timed.Bound.NONE)
            .filter(time -> time.span().start() > length.span().start())
            .findFirst();
  }

  private boolean datedBehind(Timed length) {
    int first = tree.at(length.span().end() - 1);
    int comma = first;
    while (comma < tree.size() && !tree.word(comma).equals(",")) {
      comma++;
    }
    int end = comma;
    return new Times(tree)
        .all().stream()
            .mapToInt(time -> tree.at(time.span().start()))
            .anyMatch(i -> i > first && i < end);
  }

  private boolean isWord(int i, String word) {
    return i < tree.size() && tree.word(i).equals(word);
  }
}
