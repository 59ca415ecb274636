package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Surroundings;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the journeys that a noun tells: "Noda's planned visit to Washington on April 30", "a visit
 * by Kirk next week", "arrives for a visit on June 9".
 *
 * @param tree the sentence
 */
record Visits(Tree tree) {
  private static final BigDecimal LIKELY = new BigDecimal("0.65");
  private static final int REACH = 4;
  private static final Set<String> VISITS = Words.of("visit trip tour stopover stay mission");

  /** Verbs whose subject makes the journey that they name. */
  private static final Set<String> MAKING =
      Words.of(
          """
          make pay plan begin start open end finish conclude complete wind_up wrap_up take arrange
          arrive fly come go leave travel return cut_short schedule
          """);

  private static final Set<String> OFF =
      Words.of("cancel postpone put_off call_off delay shelve scrap defer");
  private static final Set<String> TOWARDS = Set.of("to", "in");

  /** The journeys that have a traveller and a day, week or month, in text order. */
  List<Claim> read(Reading reading) {
    List<Claim> found = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      boolean noun = tree.token(i).tag().matches("NNS?") && tree.mention(i).isEmpty();
      if (noun && VISITS.contains(tree.smallLemma(i))) {
        visit(reading, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Claim> visit(Reading reading, int noun) {
    Optional<Integer> made = maker(noun);
    List<Phrase> who = visitors(noun);
    boolean own = !who.isEmpty();
    if (!own) {
      who = made.map(verb -> people(new DeepRelations(tree).subjects(verb))).orElse(List.of());
    }
    Optional<Timed> when = when(noun, made);
    if (who.isEmpty() || when.isEmpty() || isOff(noun)) {
      return Optional.empty();
    }
    Modality put = made.map(new ModalityReader(tree)::of).orElse(Modality.ASSERTED);
    List<Phrase> times = List.of(Phrase.of(tree, when.get()));
    return new Gathered(tree, noun, noun, who, List.of(), times, place(noun))
        .claim(reading, new Arrangement(tree, noun, noun).of(put, times), LIKELY, "visit-noun");
  }

  /** Whose visit it is, or by whom. */
  private List<Phrase> visitors(int noun) {
    List<Phrase> owners = people(tree.children(noun, "nmod:poss"));
    if (!owners.isEmpty()) {
      return owners;
    }
    Surroundings around = new Surroundings(tree, noun);
    Map<String, Span> behind = around.behind();
    for (String preposition : List.of("by", "of")) {
      List<Phrase> named =
          Optional.ofNullable(behind.get(preposition)).map(around::powers).orElse(List.of());
      List<Phrase> persons = named.stream().filter(p -> isPerson(p.head())).toList();
      if (!persons.isEmpty()) {
        return persons;
      }
    }
    return around.before().map(around::powers).orElse(List.of()).stream()
        .filter(phrase -> isPerson(phrase.head()))
        .toList();
  }

  private List<Phrase> people(List<Integer> words) {
    return words.stream()
        .flatMap(i -> tree.coordinated(i).stream())
        .filter(this::isPerson)
        .map(i -> tree.mention(i).map(m -> Phrase.of(tree, m)).orElseGet(() -> new Phrase(tree, i)))
        .toList();
  }

  private boolean isPerson(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON)
        || Set.of("he", "she", "his", "her").contains(tree.word(i));
  }

  /** "Kantor's visit was postponed". */
  private boolean isOff(int noun) {
    int above = tree.token(noun).head();
    return above >= 0 && OFF.contains(tree.smallLemma(above));
  }

  /** The verb that tells who makes the journey: "begins a visit", "arrives for a visit". */
  private Optional<Integer> maker(int noun) {
    int above = tree.token(noun).head();
    boolean made =
        above >= 0
            && above < noun
            && noun - above <= REACH * 2
            && MAKING.contains(tree.smallLemma(above));
    return made ? Optional.of(above) : Optional.empty();
  }

  /** The time that belongs to the noun, or to the verb that tells of it. */
  private Optional<Timed> when(int noun, Optional<Integer> made) {
    Occasion occasion = new Occasion(tree);
    return occasion
        .of(noun, made.orElse(noun))
        .filter(Visits::isFine)
        .filter(time -> made.isPresent() || isAt(time, noun));
  }

  /** Whether a time stands right in front of the noun, or behind it and where it leads. */
  private boolean isAt(Timed time, int noun) {
    int first = tree.at(time.span().start());
    int last = tree.at(time.span().end() - 1);
    if (last < noun) {
      return noun - last <= REACH && !tree.finite(last, noun);
    }
    return !tree.finite(noun, first)
        && new Times(tree)
            .all().stream()
                .map(other -> tree.at(other.span().start()))
                .noneMatch(other -> other > noun && other < first)
        && tree.subtree(noun).contains(first);
  }

  private List<Phrase> place(int noun) {
    int end = Math.min(tree.size(), noun + REACH * 2 + 1);
    for (int i = noun + 1; i < end && !tree.finite(i, i + 1); i++) {
      Optional<Named> named = tree.named(i).filter(Venue::isPlace);
      if (named.isPresent() && TOWARDS.contains(tree.word(i - 1))) {
        return List.of(Phrase.of(tree, named.get()));
      }
    }
    return tree.named(noun - 1)
        .filter(Venue::isPlace)
        .map(n -> List.of(Phrase.of(tree, n)))
        .orElse(List.of());
  }

  private static boolean isFine(Timed time) {
    return time.when().map(TimeSpan::grain).filter(g -> g.compareTo(Grain.MONTH) <= 0).isPresent();
  }
}
