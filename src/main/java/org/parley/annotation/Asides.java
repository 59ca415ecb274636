package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what is said of someone between two commas: "Liu He, China's vice premier, and Robert
 * Lighthizer, who leads the Americans, met". Parsers lose the thread there.
 */
final class Asides {
  private static final int LONGEST_TITLE = 18;
  private static final int LONGEST = 40;
  private static final Set<String> TIMES =
      Set.of("day", "days", "week", "weeks", "month", "months", "hours", "hour", "shortly", "soon");
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");
  private static final Set<String> CLAUSES =
      Set.of("as", "while", "although", "though", "after", "when", "if", "once", "because");

  /** The asides of a sentence in their order, none within another. */
  List<Aside> of(Sentence sentence) {
    List<Aside> found = new ArrayList<>();
    int from = 0;
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Named named) {
        int last = last(sentence, named);
        Optional<Aside> aside =
            last >= from ? behind(new Stretch(sentence, last + 1), named, last) : Optional.empty();
        if (aside.isPresent()) {
          found.add(aside.get());
          from = aside.get().end();
        }
      }
    }
    return found;
  }

  private static int last(Sentence sentence, Named named) {
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (named.span().overlaps(sentence.tokens().get(i).span())) {
        last = i;
      }
    }
    return last;
  }

  private static Optional<Aside> behind(Stretch stretch, Named named, int anchor) {
    boolean subject =
        switch (named.category()) {
          case PERSON, POST, ORGANIZATION, PARTY -> true;
          case PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> false;
        };
    if (subject && stretch.isDash(stretch.start())) {
      return stretch.dash().map(end -> aside(stretch, end, anchor, "parataxis"));
    }
    if (!subject || !stretch.is(stretch.start(), ",")) {
      return Optional.empty();
    }
    if (RELATIVE.contains(stretch.word(stretch.start() + 1))) {
      return stretch.relativeEnd().map(end -> aside(stretch, end, anchor, "acl:relcl"));
    }
    if (CLAUSES.contains(stretch.word(stretch.start() + 1)) || stretch.isDated()) {
      return stretch.relativeEnd().map(end -> aside(stretch, end, anchor, "acl"));
    }
    if (stretch.isParticiple()) {
      return stretch.end().map(end -> aside(stretch, end, anchor, "acl"));
    }
    Optional<Integer> close = stretch.close().filter(end -> end > stretch.start() + 1);
    if (close.isEmpty() || !stretch.plain(close.get())) {
      return Optional.empty();
    }
    boolean holder =
        named.category() == Named.Category.PERSON
            && close.get() - stretch.start() <= LONGEST_TITLE
            && stretch.names(close.get(), Named.Category.POST)
            && !stretch.names(close.get(), Named.Category.PERSON);
    boolean name =
        named.category() == Named.Category.POST
            && stretch.isOnly(close.get(), Named.Category.PERSON);
    boolean verb = stretch.isVerb(close.get() + 1);
    boolean listed = stretch.is(close.get() + 1, "and");
    return holder && (verb || listed) || name && (verb || listed) || verb
        ? Optional.of(aside(stretch, close.get(), anchor, stretch.relation()))
        : Optional.empty();
  }

  private static Aside aside(Stretch stretch, int close, int anchor, String relation) {
    return new Aside(stretch.start(), close + 1, anchor, relation);
  }

  /** The words from the comma behind a name on. */
  private record Stretch(Sentence sentence, int start) {

    boolean has(int i) {
      return i < sentence.tokens().size();
    }

    String word(int i) {
      return has(i) ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int i) {
      return has(i) ? sentence.tokens().get(i).tag() : "";
    }

    boolean is(int i, String word) {
      return word(i).equals(word);
    }

    /** The next comma. */
    Optional<Integer> close() {
      for (int i = start + 1; has(i) && i - start < LONGEST; i++) {
        if (is(i, ",")) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    /** "Four days after the talks collapsed": when it was, in a clause of its own. */
    boolean isDated() {
      return IntStream.rangeClosed(start + 2, start + 4)
              .anyMatch(i -> Set.of("after", "before").contains(word(i)))
          && IntStream.rangeClosed(start + 1, start + 3).anyMatch(i -> TIMES.contains(word(i)));
    }

    /** "Bowing to pressure from lawmakers who had sought more". */
    boolean isParticiple() {
      return word(start + 1).endsWith("ing") && tag(start + 1).matches("VBG|NN");
    }

    /** The first comma behind which a verb stands, with a time before it or not. */
    Optional<Integer> end() {
      return IntStream.range(start + 2, Math.min(sentence.tokens().size(), start + LONGEST))
          .filter(i -> is(i, ",") && isVerb(behindTime(i + 1)))
          .boxed()
          .findFirst();
    }

    /** The word behind "on Thursday", "last week" or "yesterday". */
    private int behindTime(int i) {
      int at = is(i, "on") && tag(i + 1).equals("NNP") ? i + 2 : i;
      at = at > i && tag(at).equals("CD") ? at + 1 : at;
      if (at == i && Set.of("yesterday", "today", "late", "also").contains(word(i))) {
        return i + 1;
      }
      return at == i && Set.of("last", "this").contains(word(i)) ? i + 2 : at;
    }

    boolean isDash(int i) {
      return has(i) && DASHES.contains(word(i));
    }

    /** The dash that closes what the first opens, where a verb follows it. */
    Optional<Integer> dash() {
      for (int i = start + 2; has(i) && i - start < LONGEST; i++) {
        if (is(i, word(start))) {
          return Optional.of(i).filter(end -> isVerb(end + 1) || tag(end + 1).equals("VBN"));
        }
      }
      return Optional.empty();
    }

    /** The first comma behind which the verb of the sentence stands. */
    Optional<Integer> relativeEnd() {
      boolean own = false;
      for (int i = start + 1; has(i) && i - start < LONGEST; i++) {
        if (own && is(i, ",") && isVerb(i + 1)) {
          return Optional.of(i);
        }
        own = own || FINITE.contains(tag(i));
      }
      return Optional.empty();
    }

    /** Whether nothing up to the closing comma makes a clause of its own. */
    boolean plain(int close) {
      for (int i = start + 1; i < close; i++) {
        boolean mark = Set.of("``", "''", "CC", ":").contains(tag(i)) && i == start + 1;
        if (FINITE.contains(tag(i)) || mark) {
          return false;
        }
      }
      return true;
    }

    /** Whether the verb of a sentence stands at a word or behind its adverb. */
    boolean isVerb(int i) {
      int at = tag(i).equals("RB") ? i + 1 : i;
      return FINITE.contains(tag(at));
    }

    boolean names(int close, Named.Category category) {
      return sentence.mentions().stream()
          .anyMatch(m -> m instanceof Named named && named.category() == category && in(m, close));
    }

    /** Whether nothing but one name stands before the closing comma. */
    boolean isOnly(int close, Named.Category category) {
      return sentence.mentions().stream()
          .anyMatch(
              m ->
                  m instanceof Named named
                      && named.category() == category
                      && m.span().start() <= sentence.tokens().get(start + 1).span().start()
                      && m.span().end() >= sentence.tokens().get(close - 1).span().end());
    }

    private boolean in(Mention mention, int close) {
      return mention.span().start() >= sentence.tokens().get(start).span().start()
          && mention.span().end() <= sentence.tokens().get(close).span().start();
    }

    /** How the words hang on the name. */
    String relation() {
      return switch (tag(start + 1)) {
        case "VBG", "VBN" -> "acl";
        case "IN", "TO" -> "nmod";
        case "RB" -> "advmod";
        default -> "appos";
      };
    }
  }
}
