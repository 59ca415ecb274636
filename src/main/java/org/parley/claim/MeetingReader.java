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

/** Gathers, at every word of meeting, who meets whom, when and where. */
final class MeetingReader {
  private static final Set<Named.Category> POWERS =
      Set.of(Named.Category.PARTY, Named.Category.PERSON, Named.Category.ORGANIZATION);
  private static final List<String> WITH = List.of("between", "among", "with");
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside");

  /** The claim with OTHER, whom one meets, WHEN and PLACE. */
  Claim read(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    Phrase word = claim.first("NOUN").orElse(verb);
    List<Phrase> others = new ArrayList<>(claim.role("OTHER"));
    List<Phrase> participants = new ArrayList<>(claim.role("PARTICIPANT"));
    if (tree.token(word.head()).tag().startsWith("N")) {
      Surroundings around = new Surroundings(tree, word.head());
      Map<String, Span> behind = around.behind();
      for (String preposition : WITH) {
        if (behind.containsKey(preposition)) {
          add(others, around.names(behind.get(preposition), POWERS), participants);
        }
      }
      around
          .before()
          .ifPresent(
              span -> add(participants, around.names(span, Set.of(Named.Category.PARTY)), others));
    }
    Times times = new Times(tree);
    List<Phrase> when =
        times
            .of(word.head())
            .or(() -> times.of(verb.head()))
            .map(time -> List.of(Phrase.of(tree, time)))
            .orElse(List.of());
    return claim
        .with("PARTICIPANT", participants)
        .with("OTHER", others)
        .with("WHEN", when)
        .with("PLACE", place(tree, word.head(), verb.head()));
  }

  private static void add(List<Phrase> to, List<Phrase> found, List<Phrase> besides) {
    for (Phrase phrase : found) {
      boolean known =
          to.stream().anyMatch(p -> p.span().overlaps(phrase.span()))
              || besides.stream().anyMatch(p -> p.span().overlaps(phrase.span()));
      if (!known) {
        to.add(phrase);
      }
    }
  }

  /** The place that stands behind "in" or "at", nearest behind the word or its verb. */
  private static List<Phrase> place(Tree tree, int word, int verb) {
    Optional<Phrase> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && isPlace(named)) {
        int first = tree.at(named.span().start());
        boolean located = first > 0 && LOCATING.contains(tree.word(first - 1));
        int distance = first - Math.min(word, verb);
        boolean near = distance > 0 && !crosses(tree, Math.min(word, verb), first);
        if (located && near && distance < least) {
          least = distance;
          best = Optional.of(Phrase.of(tree, named));
        }
      }
    }
    return best.map(List::of).orElse(List.of());
  }

  private static boolean isPlace(Named named) {
    return named.category() == Named.Category.PLACE
        || named.category() == Named.Category.PARTY
            && named.candidates().stream().anyMatch(iri -> iri.contains("/place/"));
  }

  /** Whether another clause begins between two words. */
  private static boolean crosses(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String tag = tree.token(i).tag();
      boolean time = tree.mention(i).filter(Timed.class::isInstance).isPresent();
      boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (verb && !time || tag.equals("WDT") || tag.equals("WP")) {
        return true;
      }
    }
    return false;
  }
}
