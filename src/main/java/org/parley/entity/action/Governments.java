package org.parley.entity.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;

/** Tells whose "the government" and "ministers" are where nothing beside them says so. */
final class Governments {
  private static final Set<String> NOUNS = Set.of("government", "cabinet");
  private static final Set<String> PLURALS = Set.of("minister");
  private static final int FAR = 2;

  private final Context context;
  private final Bodies bodies;

  Governments(Context context, Bodies bodies) {
    this.context = context;
    this.bodies = bodies;
  }

  /**
   * The country in which the article was written, else the one named last before as a subject, else
   * the one of which it speaks most.
   */
  Optional<Entity> of(Phrase phrase) {
    if (!isBare(phrase)) {
      return Optional.empty();
    }
    return context
        .home()
        .filter(this::isCountry)
        .or(() -> subject(phrase))
        .or(() -> context.byFrequency().stream().filter(this::isCountry).findFirst())
        .flatMap(bodies::party);
  }

  private static boolean isBare(Phrase phrase) {
    Tree tree = phrase.tree();
    int first = tree.at(phrase.span().start());
    boolean one = NOUNS.contains(tree.smallLemma(phrase.head()));
    boolean several =
        PLURALS.contains(tree.smallLemma(phrase.head()))
            && tree.tag(phrase.head()).equals("NNS")
            && first == phrase.head()
            && tree.at(phrase.span().end() - 1) == phrase.head();
    boolean others = tree.word(phrase.head() + 1).equals("who");
    boolean article = first == phrase.head() - 1 && tree.word(first).equals("the");
    return !others && (several || one && article);
  }

  private Optional<String> subject(Phrase phrase) {
    Reading reading = context.reading();
    int here = phrase.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - FAR); s--) {
      List<Phrase> names = reading.trees().get(s).names(Named.Category.PARTY);
      Optional<String> found =
          names.stream()
              .filter(name -> name.span().end() <= phrase.span().start())
              .filter(name -> name.tree().token(name.head()).relation().startsWith("nsubj"))
              .flatMap(name -> bodies.party(name.named().orElseThrow()).stream())
              .map(Entity::iri)
              .filter(this::isCountry)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a party is no bloc of which another one is a member. */
  private boolean isCountry(String party) {
    return context.parties().keySet().stream().noneMatch(other -> context.isMember(other, party));
  }
}
