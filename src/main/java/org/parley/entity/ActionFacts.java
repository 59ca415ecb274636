package org.parley.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;

/** Writes who did what to whom, one act of a type for each sentence. */
final class ActionFacts {
  private final Resolver resolver;
  private final Ledger ledger;

  ActionFacts(Resolver resolver, Ledger ledger) {
    this.resolver = resolver;
    this.ledger = ledger;
  }

  void write(List<Claim> claims) {
    Set<String> written = new HashSet<>();
    for (Claim claim : claims) {
      Optional<Phrase> first = claim.first("ACTOR").or(() -> claim.first("TARGET"));
      String type = claim.constants().getOrDefault("actionType", "");
      if (first.isPresent() && !type.isEmpty()) {
        int sentence = first.get().tree().sentence().index();
        Optional<Entity> actor = claim.first("ACTOR").flatMap(resolver::power);
        Optional<Entity> target =
            claim
                .first("TARGET")
                .flatMap(resolver::power)
                .filter(t -> !actor.equals(Optional.of(t)));
        boolean complete =
            actor.isPresent() && (target.isPresent() || claim.role("TARGET").isEmpty());
        if (complete && written.add(sentence + " " + type)) {
          write(claim, type, actor.get(), target);
        }
      }
    }
  }

  private void write(Claim claim, String type, Entity actor, Optional<Entity> target) {
    String name = type.substring(type.lastIndexOf('/') + 1);
    String iri =
        Names.ID
            + "action/"
            + ledger.article().slug()
            + "-"
            + name
            + "-"
            + ledger.article().codePoint(claim.evidence().span().start());
    String label = actor.label() + " " + name + target.map(t -> " " + t.label()).orElse("");
    ledger.mention(
        new Entity(iri, "Action", label, Set.of()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    ledger.link(iri, "actionType", type, claim);
    ledger.enter(actor);
    ledger.link(iri, "actor", actor.iri(), claim);
    target.ifPresent(
        entity -> {
          ledger.enter(entity);
          ledger.link(iri, "target", entity.iri(), claim);
        });
    ledger.link(iri, "mode", Names.ONTOLOGY + mode(claim.modality()), claim);
  }

  private static String mode(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "actual";
      case PLANNED -> "planned";
      case POSSIBLE, CONDITIONAL -> "hypothetical";
      case DENIED -> "negated";
    };
  }
}
