package org.parley.entity.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.entity.Bodies;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;

/**
 * Tells at whom others' threats and complaints are aimed where no words say so: at the one party
 * whose sanctions the article is about.
 */
final class Aggrieved {
  private static final Set<String> ANSWERS = Set.of("threaten", "protest", "accuse");

  private final Bodies bodies;
  private final Resolver resolver;

  Aggrieved(Bodies bodies, Resolver resolver) {
    this.bodies = bodies;
    this.resolver = resolver;
  }

  /** The acts, with the party that imposed the sanctions as the target of those who answer. */
  List<Act> answer(List<Act> acts) {
    Optional<String> first =
        acts.stream()
            .filter(act -> act.type().equals("sanction"))
            .flatMap(act -> resolver.partyOf(act.actor()).stream())
            .findFirst();
    Optional<Entity> aggressor = first.flatMap(bodies::party);
    return acts.stream()
        .map(act -> aggressor.filter(party -> isAnswer(act, party)).map(act::at).orElse(act))
        .toList();
  }

  private boolean isAnswer(Act act, Entity aggressor) {
    Optional<String> own = resolver.partyOf(act.actor());
    return ANSWERS.contains(act.type())
        && act.target().isEmpty()
        && act.claim().role("TARGET").isEmpty()
        && own.isPresent()
        && !own.get().equals(aggressor.iri());
  }
}
