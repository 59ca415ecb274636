package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.article.Span;

/**
 * Gathers, at every word of meeting, who meets whom, when and where: the names around the word, and
 * the subject of the verb that the word hangs on, as in "flew to Geneva for talks with Hashimoto".
 */
final class MeetingReader {
  private static final List<String> WITH = List.of("between", "among", "with", "of", "by");
  private static final Set<String> PURPOSES =
      Set.of("for", "after", "before", "following", "during", "in", "at");
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside");
  private static final Set<String> MEDIA = Set.of("news", "press", "business", "trading");

  /**
   * The claim with PARTICIPANT, OTHER, WHEN and PLACE, and with WORD, the noun of meeting; the same
   * claim where its word means no meeting.
   */
  Claim read(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    Phrase word = claim.first("NOUN").or(() -> claim.first("TALKS")).orElse(verb);
    Surroundings around = new Surroundings(tree, word.head());
    boolean noun = tree.token(word.head()).tag().startsWith("N");
    boolean member = claim.role("MEETING").stream().anyMatch(MeetingReader::isTime);
    if (member || !noun && hasThing(tree, verb.head())) {
      return claim;
    }
    boolean media = noun && around.before().filter(s -> around.holds(s, MEDIA)).isPresent();
    if (media || claim.constants().containsKey("outcome")) {
      return claim;
    }
    Names names = new Names(claim.role("PARTICIPANT"), claim.role("OTHER"));
    Map<String, Span> behind = around.behind();
    boolean joined = behind.containsKey("with") || behind.containsKey("between");
    for (String preposition : WITH) {
      boolean fits = noun || preposition.equals("with");
      if (fits && behind.containsKey(preposition)) {
        names.add(names.others, around.powers(behind.get(preposition)));
      }
    }
    if (!noun && names.participants.isEmpty()) {
      names.add(names.participants, Subjects.before(tree, verb.head()));
    }
    if (!noun && names.others.isEmpty()) {
      around.next().ifPresent(span -> names.add(names.others, around.powers(span)));
    }
    List<Phrase> place = place(tree, word.head(), verb.head());
    Modality modality = claim.modality();
    if (noun) {
      around.before().ifPresent(span -> names.add(names.participants, attending(around, span)));
      possessors(tree, word.head()).forEach(p -> names.add(names.participants, List.of(p)));
      int above = verbAbove(tree, word.head());
      if (above >= 0 && verb.head() == word.head()) {
        modality = new ModalityReader(tree).of(above);
        Optional<String> purpose = purpose(tree, word.head());
        boolean joins =
            purpose.filter(PURPOSES::contains).isPresent()
                && (purpose.get().equals("for") || joined);
        if (joins) {
          for (int subject : new FrameReader(tree).subject(above, 0)) {
            names.add(names.participants, List.of(new Phrase(tree, subject)));
          }
        }
      }
      if (place.isEmpty()) {
        place = around.before().map(span -> seat(around, span)).orElse(List.of());
      }
    }
    List<Phrase> when =
        time(tree, word.head(), verb.head())
            .map(t -> List.of(Phrase.of(tree, t)))
            .orElse(List.of());
    return claim
        .put(modality)
        .with("PARTICIPANT", names.participants)
        .with("OTHER", names.others)
        .with("WORD", List.of(new Phrase(tree, word.head(), tree.token(word.head()).span())))
        .with("WHEN", when)
        .with("PLACE", place);
  }

  private static boolean isTime(Phrase phrase) {
    return phrase.tree().mention(phrase.head()).filter(Timed.class::isInstance).isPresent();
  }

  /** Whether a verb has a thing for its object, as in "meet a demand". */
  private static boolean hasThing(Tree tree, int verb) {
    return tree.children(verb, "obj").stream()
        .anyMatch(
            object ->
                !Kinds.isActor(tree, object)
                    && tree.children(object, "nmod").stream().noneMatch(n -> Kinds.isActor(tree, n))
                    && tree.named(object).isEmpty()
                    && tree.mention(object).filter(Timed.class::isInstance).isEmpty()
                    && !tree.word(object).startsWith("time"));
  }

  /** Phrases in two roles, none in both. */
  private static final class Names {
    private final List<Phrase> participants;
    private final List<Phrase> others;

    Names(List<Phrase> participants, List<Phrase> others) {
      this.participants = new ArrayList<>(participants);
      this.others = new ArrayList<>(others);
    }

    void add(List<Phrase> to, List<Phrase> found) {
      for (Phrase phrase : found) {
        boolean known =
            participants.stream().anyMatch(p -> p.span().overlaps(phrase.span()))
                || others.stream().anyMatch(p -> p.span().overlaps(phrase.span()));
        if (!known) {
          to.add(phrase);
        }
      }
    }
  }

  /** The names in front of a word of meeting, without the one place where it is held. */
  private static List<Phrase> attending(Surroundings around, Span span) {
    List<Phrase> seat = seat(around, span);
    return around.powers(span).stream().filter(phrase -> !seat.contains(phrase)).toList();
  }

  /** "the Paris meeting", "the Uruguay session": a lone place in front of the word. */
  private static List<Phrase> seat(Surroundings around, Span span) {
    List<Phrase> names = around.powers(span);
    List<Phrase> places =
        around.names(span, Set.of(Named.Category.PLACE, Named.Category.PARTY)).stream()
            .filter(p -> p.named().filter(MeetingReader::isPlace).isPresent())
            .toList();
    return places.size() == 1 && names.size() <= 1 ? places : List.of();
  }

  private static List<Phrase> possessors(Tree tree, int noun) {
    return tree.children(noun, "nmod:poss").stream().map(h -> new Phrase(tree, h)).toList();
  }

  /** The nearest verb above a noun, or -1. */
  private static int verbAbove(Tree tree, int noun) {
    for (int above : tree.above(noun)) {
      if (tree.token(above).tag().startsWith("V")) {
        return above;
      }
    }
    return -1;
  }

  private static Optional<String> purpose(Tree tree, int noun) {
    Optional<Integer> first = tree.children(noun, "case").stream().findFirst();
    int above = tree.token(noun).head();
    if (first.isPresent() && tree.word(first.get()).equals("of") && above >= 0) {
      return purpose(tree, above);
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

  /** The time right before the word, else the one nearest in the tree. */
  private static Optional<Timed> time(Tree tree, int word, int verb) {
    Times times = new Times(tree);
    for (Timed time : times.all()) {
      int last = tree.at(time.span().end() - 1);
      boolean close = last < word && word - last <= 4 && modifying(tree, last + 1, word);
      boolean date = time.type() == Timed.Type.DATE || time.type() == Timed.Type.TIME;
      if (close && date) {
        return Optional.of(time);
      }
    }
    return times.of(word).or(() -> times.of(verb));
  }

  private static boolean modifying(Tree tree, int from, int to) {
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

  /** The place that stands behind "in" or "at", nearest behind the word; "here" is one too. */
  private static List<Phrase> place(Tree tree, int word, int verb) {
    int from = Math.min(word, verb);
    boolean travels = purpose(tree, word).filter("for"::equals).isPresent();
    for (int i = from + 1; i < tree.size() && !crosses(tree, i); i++) {
      if (tree.word(i).equals("here") && tree.token(i).tag().equals("RB")) {
        return List.of(new Phrase(tree, i, tree.token(i).span()));
      }
      Optional<Named> named = tree.named(i);
      boolean where = named.filter(MeetingReader::isPlace).isPresent() || isCountry(tree, i);
      if (where) {
        int first = tree.at(named.get().span().start());
        if (first > 0 && LOCATING.contains(tree.word(first - 1))) {
          return List.of(Phrase.of(tree, named.get()));
        }
      }
    }
    return travels ? destination(tree, word) : List.of();
  }

  /** Where one travels for a meeting: "flies to Washington for talks". */
  private static List<Phrase> destination(Tree tree, int word) {
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && isPlace(named)) {
        int first = tree.at(named.span().start());
        boolean to = first > 0 && Set.of("to", "for", "in").contains(tree.word(first - 1));
        if (to && first < word && word - first < 8) {
          return List.of(Phrase.of(tree, named));
        }
      }
    }
    return List.of();
  }

  private static boolean isPlace(Named named) {
    return named.category() == Named.Category.PLACE
        || named.category() == Named.Category.PARTY
            && named.candidates().stream().anyMatch(iri -> iri.contains("/place/"));
  }

  private static boolean isCountry(Tree tree, int i) {
    boolean last = i + 1 == tree.size() || !tree.token(i + 1).tag().startsWith("N");
    return last
        && tree.token(i).tag().startsWith("NNP")
        && tree.named(i).filter(n -> n.category() == Named.Category.PARTY).isPresent();
  }

  /** Whether another clause begins at a word. */
  private static boolean crosses(Tree tree, int i) {
    String tag = tree.token(i).tag();
    boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return verb || tag.equals("WDT") || tag.equals("WP") || tree.word(i).equals(";");
  }
}
