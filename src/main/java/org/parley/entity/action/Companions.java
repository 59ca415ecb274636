package org.parley.entity.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;

/**
 * Finds who acts beside the first actor of an act and at whom it is aimed beside the first target:
 * "Canada and Mexico urged", "accused Japan, India and Brazil".
 */
record Companions(Resolver resolver) {
  private static final Set<Named.Category> SOMEONE =
      Set.of(Named.Category.PARTY, Named.Category.ORGANIZATION, Named.Category.PERSON);

  /** All who act, the one of the act first. */
  List<Entity> actors(Act act) {
    return Actors.MUTUAL.contains(act.type())
        ? List.of(act.actor())
        : with(act.actor(), act.claim(), "ACTOR", act.target());
  }

  /** All at whom the act is aimed, the one of the act first. */
  List<Entity> targets(Act act) {
    return act.target()
        .map(target -> with(target, act.claim(), "TARGET", Optional.of(act.actor())))
        .orElse(List.of());
  }

  private List<Entity> with(Entity first, Claim claim, String role, Optional<Entity> other) {
    List<Entity> named =
        claim.role(role).stream()
            .filter(Companions::isSomeone)
            .flatMap(phrase -> resolver.power(phrase).stream())
            .distinct()
            .toList();
    return named.contains(first)
        ? Stream.concat(Stream.of(first), named.stream().filter(entity -> !entity.equals(first)))
            .filter(entity -> !Optional.of(entity).equals(other))
            .toList()
        : List.of(first);
  }

  private static boolean isSomeone(Phrase phrase) {
    return phrase.named().filter(name -> SOMEONE.contains(name.category())).isPresent();
  }
}
