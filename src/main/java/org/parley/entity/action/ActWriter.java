package org.parley.entity.action;

import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.Resolver;

/** Writes acts into the ledger of an article. */
record ActWriter(Ledger ledger, Resolver resolver) {

  /** Writes an act, with all who take part in it. */
  void write(Act act) {
    Claim claim = act.claim();
    Companions companions = new Companions(resolver);
    String iri =
        Names.ID
            + "action/"
            + ledger.article().slug()
            + "-"
            + act.type()
            + "-"
            + ledger.article().codePoint(claim.first("VERB").orElseThrow().span().start());
    String label =
        act.actor().label() + " " + act.type() + act.target().map(t -> " " + t.label()).orElse("");
    ledger.mention(
        new Entity(iri, "Action", label, Set.of()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    ledger.link(iri, "actionType", Names.VOCAB + "action/" + act.type(), claim);
    companions.actors(act).forEach(actor -> ledger.link(iri, "actor", actor, claim));
    if (act.actor().type().equals("AnonymousSource")) {
      resolver
          .partyOf(act.actor())
          .ifPresent(party -> ledger.link(act.actor().iri(), "ofParty", party, claim));
    }
    companions.targets(act).forEach(target -> ledger.link(iri, "target", target, claim));
    ledger.link(iri, "mode", Names.ONTOLOGY + mode(act.mode()), claim);
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
