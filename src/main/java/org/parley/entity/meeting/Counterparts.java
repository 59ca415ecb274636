package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Resolver;

/** Finds whom "his Mexican and Canadian counterparts" means: the one who negotiates for each. */
final class Counterparts {
  private final Map<String, Set<Entity>> negotiators = new LinkedHashMap<>();

  private final Map<String, Set<Entity>> people = new LinkedHashMap<>();
  private final Resolver resolver;
  private final Ledger ledger;

  Counterparts(Context context, Resolver resolver, Ledger ledger) {
    this.resolver = resolver;
    this.ledger = ledger;
    for (Tree tree : context.reading().trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.PERSON) {
          resolver.actor(Phrase.of(tree, named)).ifPresent(this::meet);
        }
      }
    }
  }

  private void meet(Entity person) {
    Optional<String> party = resolver.partyOf(person);
    party.ifPresent(iri -> people.computeIfAbsent(iri, key -> new LinkedHashSet<>()).add(person));
    party
        .filter(iri -> negotiates(ledger, person))
        .ifPresent(
            iri -> negotiators.computeIfAbsent(iri, key -> new LinkedHashSet<>()).add(person));
  }

  private static boolean negotiates(Ledger ledger, Entity person) {
    return ledger.entity(person.iri()).filter(e -> e.type().equals("Negotiator")).isPresent();
  }

  /**
   * "The Japanese ambassador": the one whom the article names with such a post of the party, or the
   * party itself.
   */
  List<Entity> holding(String office, List<Entity> parties) {
    List<Entity> found = new ArrayList<>();
    for (Entity party : parties) {
      List<Entity> holders =
          people.getOrDefault(party.iri(), Set.of()).stream()
              .filter(
                  person ->
                      ledger.resources(person.iri(), "holdsPost").stream()
                          .anyMatch(post -> post.contains(office)))
              .toList();
      found.add(holders.size() == 1 ? holders.get(0) : party);
    }
    return found;
  }

  /** The only negotiator of each party that the article names, or the party itself. */
  List<Entity> of(List<Entity> parties) {
    List<Entity> found = new ArrayList<>();
    for (Entity party : parties) {
      Set<Entity> people = negotiators.getOrDefault(party.iri(), Set.of());
      found.add(people.size() == 1 ? people.iterator().next() : party);
    }
    return found;
  }
}
