package org.parley.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Finds whom "the two", "both men" and "the three" mean: those named last, as many as are counted.
 */
final class Recent {
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "pair", 2, "duo", 2, "three", 3, "trio", 3, "four", 4);
  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "woman",
          "minister",
          "official",
          "leader",
          "negotiator",
          "president",
          "secretary",
          "envoy",
          "chief",
          "two",
          "three",
          "four",
          "both",
          "pair",
          "duo",
          "trio");
  private static final int FAR = 3;

  private final Reading reading;
  private final Resolver resolver;

  Recent(Reading reading, Resolver resolver) {
    this.reading = reading;
    this.resolver = resolver;
  }

  /** The persons whom a counted phrase without a name means; empty where it means others. */
  List<Entity> of(Phrase phrase) {
    Tree tree = phrase.tree();
    boolean people = PEOPLE.contains(tree.smallLemma(phrase.head()));
    boolean named = phrase.mentions().stream().anyMatch(Named.class::isInstance);
    Optional<Integer> count = people && !named ? count(phrase) : Optional.empty();
    if (count.isEmpty()) {
      return List.of();
    }
    List<Entity> found = before(phrase, count.get());
    return found.size() == count.get() ? found : List.of();
  }

  private static Optional<Integer> count(Phrase phrase) {
    Tree tree = phrase.tree();
    for (int i = 0; i < tree.size(); i++) {
      Integer number = NUMBERS.get(tree.word(i));
      if (number != null && phrase.span().contains(tree.token(i).span())) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** The last persons in front of a phrase, each once. */
  private List<Entity> before(Phrase phrase, int count) {
    List<Entity> found = new ArrayList<>();
    int here = phrase.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - FAR) && found.size() < count; s--) {
      Tree tree = reading.trees().get(s);
      List<Mention> mentions = new ArrayList<>(tree.sentence().mentions());
      java.util.Collections.reverse(mentions);
      for (Mention mention : mentions) {
        boolean person =
            mention instanceof Named named
                && named.category() == Named.Category.PERSON
                && mention.span().end() <= phrase.span().start();
        if (person && found.size() < count) {
          resolver
              .actor(Phrase.of(tree, mention))
              .filter(entity -> !found.contains(entity))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
