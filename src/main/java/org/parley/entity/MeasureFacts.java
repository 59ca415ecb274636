package org.parley.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Grain;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Commitment;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;

/**
 * Writes the instruments of trade policy: all that an article says of one instrument is one node.
 */
final class MeasureFacts {
  private static final Set<String> PENALTIES = Set.of("Tariff", "Sanction", "Quota");
  private static final Set<String> TWO_SIDED =
      Set.of("Tariff", "Sanction", "MarketOpening", "NumericalTarget", "Investigation");

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;
  private final MeasureNames names;

  MeasureFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
    this.names =
        new MeasureNames(
            context.vocabulary(), context.day().map(d -> String.valueOf(d.getYear())).orElse(""));
  }

  void write(List<Claim> claims) {
    List<MeasureDraft> merged = new ArrayList<>();
    List<MeasureDraft> bare = new ArrayList<>();
    for (MeasureDraft draft : drafts(claims)) {
      if (draft.isBare() && draft.instrument().isEmpty()) {
        bare.add(draft);
      } else {
        join(merged, draft, true);
      }
    }
    bare.forEach(
        draft -> join(merged, draft, draft.statuses().stream().anyMatch(s -> s.weight() > 1)));
    merged.stream().filter(MeasureFacts::counts).forEach(this::write);
  }

  private static void join(List<MeasureDraft> merged, MeasureDraft draft, boolean alone) {
    Optional<MeasureDraft> known = merged.stream().filter(m -> m.fits(draft)).findFirst();
    if (known.isPresent()) {
      known.get().merge(draft);
    } else if (alone) {
      merged.add(draft);
    }
  }

  /** One draft for each phrase, with what the verbs around it say. */
  private List<MeasureDraft> drafts(List<Claim> claims) {
    Map<String, List<MeasureDraft>> byPhrase = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.constants().containsKey("instrument")) {
        byPhrase.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(draft(claim));
      }
    }
    for (Claim claim : claims) {
      if (!claim.constants().containsKey("instrument")) {
        List<MeasureDraft> named = byPhrase.getOrDefault(key(claim), List.of());
        named.forEach(draft -> add(draft, claim));
        String type = claim.constants().getOrDefault("measureClass", "");
        if (named.isEmpty() && !type.isEmpty()) {
          String name = type.substring(type.indexOf('#') + 1);
          MeasureDraft draft = new MeasureDraft(name, kindOf(name), Optional.empty(), claim);
          add(draft, claim);
          byPhrase.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(draft);
        }
      }
    }
    List<MeasureDraft> all = new ArrayList<>();
    byPhrase.values().forEach(all::addAll);
    all.sort(Comparator.comparing(draft -> draft.claims().get(0).evidence()));
    return all;
  }

  private static String key(Claim claim) {
    boolean apart = claim.constants().containsKey("measureClass");
    Phrase phrase =
        (apart ? claim.first("VERB") : claim.first("MEASURE").or(() -> claim.first("VERB")))
            .orElseThrow();
    int start = phrase.named().map(n -> n.span().start()).orElse(phrase.span().start());
    return phrase.tree().sentence().index() + " " + start;
  }

  private static String kindOf(String type) {
    return switch (type) {
      case "Sanction" -> "retaliation";
      case "MarketOpening" -> "market opening";
      case "VoluntaryPlan" -> "voluntary plan";
      case "NumericalTarget" -> "numerical target";
      case "TradeAgreement" -> "trade agreement";
      case "LegalProvision" -> "law";
      default -> type.toLowerCase(java.util.Locale.ROOT);
    };
  }

  private MeasureDraft draft(Claim claim) {
    String iri = claim.constants().get("instrument");
    Optional<Entry.Instrument> named = context.vocabulary().entry(iri, Entry.Instrument.class);
    Optional<Entry.MeasureKind> kind = context.vocabulary().entry(iri, Entry.MeasureKind.class);
    MeasureDraft draft =
        new MeasureDraft(
            named
                .map(Entry.Instrument::type)
                .or(() -> kind.map(Entry.MeasureKind::type))
                .orElseThrow(),
            named
                .map(Entry.Instrument::label)
                .or(() -> kind.map(Entry.MeasureKind::label))
                .orElseThrow(),
            named.map(n -> new Entity(n.iri(), n.type(), n.label(), Set.of())),
            claim);
    named
        .flatMap(Entry.Instrument::party)
        .flatMap(bodies::party)
        .ifPresent(party -> draft.link("imposedBy", party, claim));
    add(draft, claim);
    return draft;
  }

  private void add(MeasureDraft draft, Claim claim) {
    if (!draft.claims().contains(claim)) {
      draft.claims().add(claim);
    }
    boolean named = draft.instrument().isPresent();
    if (!named) {
      for (String role : List.of("IMPOSER", "ACTOR", "SIDE")) {
        claim
            .role(role)
            .forEach(phrase -> party(phrase).ifPresent(p -> draft.link("imposedBy", p, claim)));
      }
    }
    for (String role : List.of("OWNER", "TARGET")) {
      claim
          .role(role)
          .forEach(phrase -> owner(phrase).ifPresent(p -> draft.link("against", p, claim)));
    }
    for (Phrase phrase : claim.role("GOODS")) {
      bodies.industries(phrase).forEach(goods -> draft.link("affects", goods, claim));
      boolean alone = claim.role("OWNER").isEmpty() && claim.role("TARGET").isEmpty();
      if (alone && !draft.type().equals("VoluntaryPlan")) {
        resolver.partyInside(phrase).ifPresent(p -> draft.link("against", p, claim));
      }
    }
    for (Phrase market : claim.role("MARKET")) {
      market(draft, market, claim);
    }
    for (Phrase law : claim.role("LAW")) {
      law.named().flatMap(this::law).ifPresent(entity -> draft.link("legalBasis", entity, claim));
    }
    number(claim, "RATE", "percent").ifPresent(rate -> draft.rate(rate, claim));
    number(claim, "AMOUNT", "USD").ifPresent(amount -> draft.amount(amount, claim));
    when(claim).ifPresent(day -> draft.effective(day, claim));
    String status = claim.constants().getOrDefault("status", "");
    if (!status.isEmpty()) {
      String name = status.substring(status.indexOf('#') + 1);
      MeasureStatus.of(name, claim.modality(), isStated(claim), PENALTIES.contains(draft.type()))
          .ifPresent(s -> draft.status(s, s.equals(name) ? 3 : 2, claim));
    }
  }

  /** What is opened, and whose it is: the phrase names the owner, or whoever is to act is. */
  private void market(MeasureDraft draft, Phrase market, Claim claim) {
    bodies.industries(market).forEach(goods -> draft.link("affects", goods, claim));
    resolver
        .partyInside(market)
        .or(() -> possessor(market))
        .ifPresent(party -> draft.link("against", party, claim));
  }

  /** "Its market": the party named last before it in the sentence. */
  private Optional<Entity> possessor(Phrase market) {
    Tree tree = market.tree();
    boolean pronoun =
        tree.children(market.head(), "nmod:poss").stream()
            .anyMatch(i -> tree.token(i).tag().equals("PRP$"));
    return !pronoun
        ? Optional.empty()
        : tree.sentence().mentions().stream()
            .filter(mention -> mention.span().end() <= market.span().start())
            .filter(Named.class::isInstance)
            .map(Named.class::cast)
            .filter(named -> named.category() == Named.Category.PARTY)
            .reduce((first, second) -> second)
            .flatMap(bodies::party);
  }

  private static boolean isStated(Claim claim) {
    return claim
        .first("VERB")
        .map(verb -> new Commitment(verb.tree()).stated(verb.head()))
        .orElse(true);
  }

  /** The party behind whoever imposes or asks; the body itself where it belongs to none. */
  private Optional<Entity> party(Phrase phrase) {
    Optional<Entity> actor = resolver.power(phrase);
    return actor
        .flatMap(resolver::partyOf)
        .flatMap(bodies::party)
        .or(() -> actor.filter(a -> !a.type().equals("Person") && !a.type().equals("Negotiator")));
  }

  private Optional<Entity> owner(Phrase phrase) {
    if (phrase.tree().token(phrase.head()).tag().startsWith("PRP")) {
      return Optional.empty();
    }
    Optional<Entity> owner = resolver.power(phrase).or(() -> resolver.partyInside(phrase));
    return owner.filter(o -> o.type().equals("Company")).or(() -> party(phrase)).or(() -> owner);
  }

  private Optional<Entity> law(Named named) {
    return bodies.candidates(named, Entry.Instrument.class).stream()
        .filter(law -> law.type().equals("LegalProvision"))
        .findFirst()
        .map(law -> new Entity(law.iri(), law.type(), law.label(), Set.of()));
  }

  private static Optional<java.math.BigDecimal> number(Claim claim, String role, String unit) {
    return claim.role(role).stream()
        .flatMap(phrase -> phrase.mentions().stream())
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .filter(amount -> amount.unit().equals(unit))
        .map(Amount::value)
        .reduce((first, second) -> second);
  }

  private static Optional<TimeSpan> when(Claim claim) {
    for (Phrase phrase : claim.role("WHEN")) {
      for (Mention mention : phrase.mentions()) {
        if (mention instanceof Timed timed && timed.when().isPresent()) {
          return timed.when();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether enough is known of a measure to make it one. */
  private static boolean counts(MeasureDraft draft) {
    if (draft.instrument().isPresent()) {
      return true;
    }
    boolean goods = !draft.links("affects").isEmpty();
    int sides = draft.links("imposedBy").size();
    boolean owner = !draft.links("against").isEmpty();
    boolean told = draft.statuses().stream().anyMatch(s -> s.weight() > 1);
    return switch (draft.type()) {
      case "TradeAgreement" -> goods || sides > 1 || draft.kind().startsWith("free");
      case "LegalProvision" -> draft.kind().equals("bill") && (goods || owner || isOfTrade(draft));
      case "TradeMeasure" ->
          draft.kind().equals("trade measure") ? told && sides > 0 : goods && (sides > 0 || owner);
      case "Investigation" -> (goods || owner) && !draft.kind().equals("complaint");
      case "MarketOpening" -> owner || goods && (sides > 0 || told);
      case "NumericalTarget" -> owner || sides > 0 || goods && told;
      case "Tariff", "Sanction", "Quota" -> goods || owner || sides > 0 || told;
      default -> goods || owner || sides > 0;
    };
  }

  private static boolean isOfTrade(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> claim.role("MEASURE").stream())
        .anyMatch(phrase -> phrase.text().toLowerCase(java.util.Locale.ROOT).contains("trade"));
  }

  private void write(MeasureDraft draft) {
    complete(draft);
    Entity measure = names.entity(draft);
    for (Claim claim : draft.claims()) {
      ledger.mention(measure, claim.evidence(), claim.confidence(), claim.rule());
    }
    for (String property : List.of("imposedBy", "against", "affects", "legalBasis")) {
      draft
          .links(property)
          .values()
          .forEach(
              entity -> {
                ledger.enter(entity);
                ledger.link(
                    measure.iri(),
                    property,
                    entity.iri(),
                    draft.source(property + " " + entity.iri()));
              });
    }
    draft
        .rate()
        .ifPresent(
            rate ->
                ledger.literal(
                    measure.iri(), "rate", rate.toPlainString(), "decimal", draft.source("rate")));
    draft
        .amount()
        .ifPresent(
            amount ->
                ledger.literal(
                    measure.iri(),
                    "amount",
                    amount.toPlainString(),
                    "decimal",
                    draft.source("amount")));
    draft.effective().ifPresent(when -> effective(measure, when, draft.source("effectiveDate")));
    MeasureDraft.Status status =
        draft.statuses().stream()
            .max(Comparator.comparingInt(MeasureDraft.Status::weight))
            .orElse(new MeasureDraft.Status(usual(draft), 0, draft.claims().get(0)));
    ledger.link(measure.iri(), "status", Names.ONTOLOGY + status.name(), status.claim());
  }

  private String usual(MeasureDraft draft) {
    boolean running =
        draft.type().equals("TradeAgreement")
            && draft
                .instrument()
                .flatMap(i -> context.vocabulary().entry(i.iri(), Entry.Instrument.class))
                .filter(i -> context.current(i.term()))
                .isPresent();
    return draft.kind().equals("bill")
        ? "proposed"
        : running ? "inForce" : MeasureStatus.usual(draft.type());
  }

  /** Adds the other side where the article is about two, and only one of them is told. */
  private void complete(MeasureDraft draft) {
    Map<String, Entity> imposers = draft.links("imposedBy");
    Map<String, Entity> owners = draft.links("against");
    if (draft.instrument().isPresent() || !TWO_SIDED.contains(draft.type())) {
      return;
    }
    if (imposers.isEmpty() && owners.size() == 1) {
      context
          .rival(owners.keySet().iterator().next())
          .flatMap(bodies::party)
          .ifPresent(other -> draft.link("imposedBy", other, draft.claims().get(0)));
    } else if (owners.isEmpty() && imposers.size() == 1) {
      context
          .rival(imposers.keySet().iterator().next())
          .flatMap(bodies::party)
          .ifPresent(other -> draft.link("against", other, draft.claims().get(0)));
    }
  }

  private void effective(Entity measure, TimeSpan when, Claim claim) {
    String day = when.first().toString();
    if (when.grain() == Grain.YEAR) {
      ledger.literal(measure.iri(), "effectiveDate", day.substring(0, 4), "gYear", claim);
    } else if (when.isDay()) {
      ledger.literal(measure.iri(), "effectiveDate", day, "date", claim);
    } else if (when.grain() == Grain.MONTH) {
      ledger.literal(measure.iri(), "effectiveDate", day.substring(0, 7), "gYearMonth", claim);
    }
  }
}
