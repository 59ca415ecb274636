package org.parley.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads parties, bodies, posts, people, goods and measures out of what is said of them. */
final class EntryReader {
  private static final Set<String> BODIES =
      Set.of(
          "Organization",
          "Ministry",
          "Legislature",
          "Company",
          "InternationalOrganization",
          "PoliticalParty");

  /**
   * @param type a class of the ontology, without its namespace
   * @return nothing for other classes, and for what has no preferred label
   */
  Optional<Entry> read(String type, Described r) {
    String iri = r.node().getURI();
    if (r.names().stream().noneMatch(name -> name.use() == Name.Use.PREFERRED)) {
      return Optional.empty();
    }
    String label = r.names().get(0).text();
    boolean ambiguous = r.text("ambiguous").map("true"::equals).orElse(false);
    if (BODIES.contains(type)) {
      return Optional.of(
          new Entry.Organization(
              iri, label, r.names(), type, r.link("ofParty"), r.link("partOf"), r.validity()));
    }
    return switch (type) {
      case "Party" ->
          Optional.of(
              new Entry.Party(
                  iri,
                  label,
                  r.names(),
                  r.literal(Described.SKOS + "notation").orElse(""),
                  ambiguous,
                  r.validity(),
                  r.links(Described.PARLEY + "inBloc"),
                  r.text("leaving").map(LocalDate::parse)));
      case "Post" ->
          Optional.of(
              new Entry.Post(
                  iri,
                  label,
                  r.names(),
                  r.link("postAt"),
                  r.link("ofParty"),
                  r.text("rank").orElse(""),
                  r.texts("portfolio")));
      case "Person", "Negotiator" ->
          Optional.of(
              new Entry.Person(iri, label, r.names(), r.text("gender").orElse(""), r.tenures()));
      case "Place" ->
          Optional.of(
              new Entry.Place(
                  iri, label, r.names(), r.link("ofParty"), r.text("timezone").orElse("")));
      case "Industry" ->
          Optional.of(
              new Entry.Industry(
                  iri,
                  label,
                  r.names(),
                  r.links(Described.SKOS + "broader"),
                  r.links(Described.PARLEY + "inShort"),
                  ambiguous));
      case "MeasureKind" ->
          Optional.of(
              new Entry.MeasureKind(
                  iri,
                  label,
                  r.names(),
                  r.link("measureClass")
                      .map(c -> c.substring(Described.PARLEY.length()))
                      .orElse("TradeMeasure"),
                  ambiguous));
      case "Quantity" ->
          Optional.of(
              new Entry.Quantity(iri, label, r.names(), r.text("unitKind").orElse("count")));
      case "LegalProvision",
          "TradeAgreement",
          "Tariff",
          "Quota",
          "Sanction",
          "NumericalTarget",
          "VoluntaryPlan",
          "MarketOpening",
          "Investigation",
          "TradeMeasure",
          "Negotiation" ->
          Optional.of(
              new Entry.Instrument(
                  iri,
                  label,
                  r.names(),
                  type,
                  r.link("ofParty"),
                  r.links(Described.PARLEY + "between"),
                  r.links(Described.PARLEY + "affects"),
                  r.validity()));
      default -> Optional.empty();
    };
  }
}
