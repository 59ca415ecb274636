package org.parley.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;

/** Writes who said what. */
final class StatementFacts {
  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;

  StatementFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  void write(List<Claim> claims) {
    claims.forEach(claim -> claim.first("SPEAKER").ifPresent(speaker -> write(claim, speaker)));
  }

  private void write(Claim claim, Phrase by) {
    Optional<Entity> speaker = resolver.speaker(by);
    if (speaker.isEmpty()) {
      return;
    }
    Phrase content = claim.first("CONTENT").orElse(by);
    String text = content.span().of(context.reading().article().text());
    String iri =
        Names.ID
            + "statement/"
            + context.reading().article().slug()
            + "-"
            + context.reading().article().codePoint(claim.evidence().span().start());
    ledger.mention(
        new Entity(iri, "Statement", text.replaceAll("\\s+", " "), Set.of()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    ledger.mention(
        speaker.get(), context.reading().evidence(by.span()), claim.confidence(), claim.rule());
    ledger.link(iri, "speaker", speaker.get().iri(), claim);
    ledger.literal(iri, "content", text, "string", claim);
    ledger.literal(iri, "quoted", String.valueOf(!claim.role("QUOTE").isEmpty()), "boolean", claim);
    Optional.ofNullable(claim.constants().get("stance"))
        .ifPresent(stance -> ledger.link(iri, "stance", stance, claim));
    claim
        .first("ADDRESSEE")
        .flatMap(resolver::power)
        .ifPresent(
            addressee -> {
              ledger.enter(addressee);
              ledger.link(iri, "addressee", addressee.iri(), claim);
            });
    for (Entity industry : industries(content.span())) {
      ledger.link(iri, "about", industry.iri(), claim);
    }
  }

  private List<Entity> industries(Span span) {
    return context.reading().trees().stream()
        .filter(tree -> tree.sentence().span().overlaps(span))
        .flatMap(tree -> bodies.industries(new Phrase(tree, 0, span)).stream())
        .distinct()
        .toList();
  }
}
