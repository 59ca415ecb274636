package org.parley.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/** Tells when a meeting is held, as far as its own sentence says. */
public final class Occasion {
  private static final int TRIP = 14;
  private static final int LONG = 15;
  private static final Set<String> JOINING = Set.of("and", "to", "through", "or", "until");
  private static final int NEAR = 1;
  private static final int CLAUSE = 12;
  private static final Set<String> RELATIVE = Set.of("after", "before");
  private static final Set<String> SPANS = Set.of("day", "week", "month", "year");
  private static final Set<String> TRAVELLING =
      Words.of(
          """
          be fly travel go come leave arrive return head rush jet due journey drive sail visit
          hurry depart
          """);
  public static final Set<String> SAYING =
      Words.of("say announce add tell report confirm declare state note");

  private final Tree tree;

  public Occasion(Tree tree) {
    this.tree = tree;
  }

  /** The time right before the word, else the one nearest in the tree; of several, the first. */
  public Optional<Timed> of(int word, int verb) {
    return nearest(word, verb).map(this::first);
  }

  private Optional<Timed> nearest(int word, int verb) {
    Optional<Timed> antecedent = antecedent(verb);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    int above = tree.token(word).head();
    if (above >= 0 && tree.word(above).equals("eve")) {
      return Optional.empty();
    }
    Optional<Timed> starting = new OccasionBounds(tree).starting(Math.max(word, verb));
    if (starting.isPresent()) {
      return starting;
    }
    Optional<Timed> trip = trip(verb);
    if (trip.isPresent()) {
      return trip;
    }
    int apart = apart(word);
    if (apart > 0) {
      return within(apart, word);
    }
    Times times = new Times(tree);
    for (Timed time : times.all()) {
      int last = tree.at(time.span().end() - 1);
      boolean close = last < word && word - last <= 4 && modifying(last + 1, word);
      boolean date = time.type() == Timed.Type.DATE || time.type() == Timed.Type.TIME;
      if (close && date) {
        return Optional.of(time);
      }
    }
    return times
        .of(word)
        .or(() -> times.of(verb))
        .or(() -> new OccasionBounds(tree).limit(verb))
        .filter(time -> !belongsToNext(time, verb) && !isOfSpeech(time, verb) && !isSince(time))
        .filter(time -> !isAside(time, word, verb) && !isBeyond(time, word, verb));
  }

  /** "Came home on Friday; he is to speak with her": a time on the far side of a semicolon. */
  private boolean isBeyond(Timed time, int word, int verb) {
    int at = tree.at(time.span().start());
    int first = Math.min(at, Math.min(word, verb));
    int last = Math.max(at, Math.max(word, verb));
    boolean outside = at == first || at == last;
    int near = at == first ? Math.min(word, verb) : Math.max(word, verb);
    return outside
        && IntStream.range(Math.min(at, near), Math.max(at, near))
            .anyMatch(i -> tree.word(i).equals(";"));
  }

  /** "Met on May 17 and 18": the day with which those that "and" or "to" joins begin. */
  private Timed first(Timed time) {
    int before = tree.at(time.span().start()) - 1;
    boolean joined = before > 0 && JOINING.contains(tree.word(before));
    return new Times(tree)
        .all().stream()
            .filter(other -> joined && tree.at(other.span().end() - 1) == before - 1)
            .filter(other -> isDay(other) && isDay(time))
            .filter(other -> starts(other).isBefore(starts(time)))
            .filter(other -> starts(other).isAfter(starts(time).minusDays(LONG)))
            .findFirst()
            .orElse(time);
  }

  private static boolean isDay(Timed time) {
    return time.when().filter(TimeSpan::isDay).isPresent();
  }

  private static LocalDate starts(Timed time) {
    return time.when().orElseThrow().first();
  }

  /** "Mori, who leaves on Tuesday, met them": the day of what a clause tells of someone besides. */
  private boolean isAside(Timed time, int word, int verb) {
    int at = tree.head(time.span());
    while (at >= 0 && !tree.token(at).relation().equals("acl:relcl")) {
      at = tree.token(at).head();
    }
    boolean aside =
        at >= 0
            && at != word
            && at != verb
            && !tree.above(word).contains(at)
            && !tree.above(verb).contains(at)
            && Phrase.acts(tree, tree.token(at).head());
    return aside || isBehindWho(time, Math.max(word, verb));
  }

  /** "Spoke to Trudeau, who had planned to fly on Thursday": whatever the parse makes of it. */
  private boolean isBehindWho(Timed time, int from) {
    boolean who = false;
    boolean done = false;
    for (int i = from + 1; i < tree.at(time.span().start()); i++) {
      boolean comma = tree.word(i).equals(",");
      boolean opens =
          comma && i + 1 < tree.size() && Set.of("who", "whose").contains(tree.word(i + 1));
      done = !comma && (done || who && tree.finite(i, i + 1));
      who = opens || who && !comma;
    }
    return who && done;
  }

  /** "Two weeks after their talks collapsed, they sat down today": the word that parts the days. */
  private int apart(int word) {
    for (int i = word - 1; i > 0 && word - i < CLAUSE; i--) {
      if (RELATIVE.contains(tree.word(i)) && SPANS.contains(tree.smallLemma(i - 1))) {
        return i;
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|,|:")) {
        return -1;
      }
    }
    return -1;
  }

  /** The time of the clause that such a word opens, up to the comma behind it. */
  private Optional<Timed> within(int first, int word) {
    int end = word;
    while (end < tree.size() && !tree.word(end).equals(",")) {
      end++;
    }
    int last = end;
    return new Times(tree)
        .all().stream()
            .filter(time -> time.type() != Timed.Type.DURATION)
            .filter(time -> tree.at(time.span().start()) > first)
            .filter(time -> tree.at(time.span().end() - 1) < last)
            .findFirst();
  }

  /** "Will be in Geneva on Monday to meet her": the day of the trip is that of the meeting. */
  private Optional<Timed> trip(int verb) {
    int to = verb - 1;
    if (to < 1 || !tree.word(to).equals("to")) {
      return Optional.empty();
    }
    Optional<Timed> time = Optional.empty();
    for (int i = to - 1; i >= 0 && to - i < TRIP; i--) {
      if (tree.word(i).equals(",") || tree.token(i).tag().startsWith("W")) {
        return Optional.empty();
      }
      if (TRAVELLING.contains(tree.smallLemma(i))) {
        return time;
      }
      int at = i;
      time =
          time.or(
              () ->
                  new Times(tree)
                      .all().stream()
                          .filter(t -> t.span().contains(tree.token(at).span()))
                          .findFirst());
    }
    return Optional.empty();
  }

  /** "His office said on Thursday": the day on which something else is said. */
  private boolean isOfSpeech(Timed time, int verb) {
    int before = tree.at(time.span().start()) - 1;
    if (before < verb) {
      return IntStream.range(Math.max(0, before - NEAR), before + 1)
          .anyMatch(i -> SAYING.contains(tree.smallLemma(i)));
    }
    while (before > verb && Set.of("on", "late", "early").contains(tree.word(before))) {
      before--;
    }
    return before > verb && SAYING.contains(tree.smallLemma(before));
  }

  /** The day since which people are shut up with one another. */
  public Optional<Timed> start(int verb) {
    return new Times(tree)
        .all().stream()
            .filter(time -> time.when().filter(TimeSpan::isDay).isPresent() && isSince(time))
            .filter(time -> tree.at(time.span().start()) > verb)
            .findFirst();
  }

  private boolean isSince(Timed time) {
    int first = tree.at(time.span().start());
    return first > 0 && tree.word(first - 1).equals("since");
  }

  private boolean modifying(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = tree.token(i).tag();
      boolean word =
          tag.startsWith("N") || tag.startsWith("J") || tag.equals("POS") || tag.equals("HYPH");
      if (!word && tree.mention(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** "Until Thursday, when leaders confer": the time that "when" points back to. */
  public Optional<Timed> antecedent(int verb) {
    boolean when =
        tree.children(verb, "advmod", "mark").stream().anyMatch(i -> tree.word(i).equals("when"));
    for (int i = verb - 1; when && i > 1; i--) {
      if (tree.word(i).equals("when")) {
        int before = tree.token(i - 1).text().equals(",") ? i - 2 : i - 1;
        return tree.mention(before)
            .filter(Timed.class::isInstance)
            .map(Timed.class::cast)
            .filter(time -> time.when().isPresent());
      }
    }
    return Optional.empty();
  }

  /** "Conferred for hours and are to meet again on Friday": the time of what comes after. */
  private boolean belongsToNext(Timed time, int verb) {
    int at = tree.head(time.span());
    return tree.above(at).stream()
        .filter(i -> tree.token(i).tag().startsWith("V"))
        .findFirst()
        .filter(next -> next > verb && tree.token(next).relation().equals("conj"))
        .filter(next -> tree.above(next).contains(verb))
        .filter(next -> new ModalityReader(tree).of(next) != Modality.ASSERTED)
        .isPresent();
  }
}
