package org.parley.entity.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.MainGoods;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Term;

/** Adds to a measure what the article as a whole tells, where the words about it do not. */
public final class MeasureDefaults {
  private static final Set<String> TWO_SIDED =
      Set.of("Tariff", "Sanction", "MarketOpening", "NumericalTarget", "Investigation");

  /** Kinds of measures that are always on some goods, and seldom on others than the article's. */
  private static final Set<String> OF_GOODS =
      Set.of(
          "anti-dumping duty",
          "countervailing duty",
          "anti-dumping investigation",
          "anti-subsidy investigation",
          "bond requirement",
          "export tax",
          "minimum price",
          "tariff-rate quota",
          "export quota",
          "voluntary export restraint",
          "safeguard tariff",
          "import licence");

  private static final Pattern SECTION =
      Pattern.compile("^(?:a |the )?(?:section )?(\\d{3}) ", Pattern.CASE_INSENSITIVE);

  private final Context context;
  private final Bodies bodies;
  private final Ledger ledger;
  private final Map<String, Entity> sides;
  private final MainGoods goods;

  /**
   * @param sides who threatens whom in the article, as {@code imposedBy} and {@code against}; empty
   *     where no one does
   * @param goods those that the article is about
   */
  public MeasureDefaults(
      Context context, Bodies bodies, Ledger ledger, Map<String, Entity> sides, MainGoods goods) {
    this.context = context;
    this.bodies = bodies;
    this.ledger = ledger;
    this.sides = sides;
    this.goods = goods;
  }

  void complete(MeasureDraft draft) {
    Claim claim = draft.claims().get(0);
    Optional<Entry.Instrument> known = known(draft);
    if (known.isPresent()) {
      if (draft.links("imposedBy").keySet().equals(draft.links("against").keySet())) {
        draft.unlink("against");
      }
      known.get().affects().stream()
          .filter(ledger::holds)
          .flatMap(iri -> ledger.entity(iri).stream())
          .forEach(goods -> draft.link("affects", goods, claim));
      basis(known.get()).ifPresent(law -> draft.link("legalBasis", law, claim));
      return;
    }
    if (draft.links("legalBasis").isEmpty()) {
      statute(draft).ifPresent(law -> draft.link("legalBasis", law, claim));
    }
    if (draft.kind().equals("bill") && draft.links("imposedBy").isEmpty()) {
      legislating()
          .flatMap(bodies::party)
          .ifPresent(party -> draft.link("imposedBy", party, claim));
    }
    if (draft.links("imposedBy").keySet().equals(draft.links("against").keySet())) {
      draft.unlink("imposedBy");
    }
    if (draft.type().equals("TradeAgreement") && draft.isDwelt()) {
      deal(draft, claim);
    }
    goods(draft, claim);
    draft.settle();
    if (draft.links("imposedBy").isEmpty()) {
      lawgiver(draft)
          .filter(party -> !draft.links("against").containsKey(party.iri()))
          .ifPresent(party -> draft.link("imposedBy", party, claim));
    }
    Map<String, Entity> imposers = draft.links("imposedBy");
    Map<String, Entity> owners = draft.links("against");
    boolean penalty = Set.of("Sanction", "Tariff", "Quota").contains(draft.type());
    if (penalty && imposers.isEmpty() && owners.isEmpty()) {
      sides.forEach((property, party) -> draft.link(property, party, claim));
    } else if (TWO_SIDED.contains(draft.type())) {
      other(imposers, owners)
          .or(() -> imposers.isEmpty() && penalty ? protagonist(owners) : Optional.empty())
          .ifPresent(party -> draft.link("imposedBy", party, claim));
      if (!claim.constants().containsKey("general") && !draft.kind().equals("export tax")) {
        other(owners, imposers).ifPresent(party -> draft.link("against", party, claim));
      }
    }
  }

  /** A deal to which an article comes back is one of those it is about, on what it is about. */
  private void deal(MeasureDraft draft, Claim claim) {
    if (draft.links("imposedBy").isEmpty() && draft.links("against").isEmpty()) {
      context.byFrequency().stream()
          .limit(2)
          .filter(party -> context.rival(party).isPresent())
          .flatMap(party -> bodies.party(party).stream())
          .forEach(party -> draft.link("imposedBy", party, claim));
    }
    if (draft.links("affects").isEmpty()) {
      goods.main().ifPresent(one -> draft.link("affects", one, claim));
    }
  }

  /** The one kind of goods of the measure's sentence, or those that the article is about. */
  private void goods(MeasureDraft draft, Claim claim) {
    boolean plain = draft.kind().equals("tariff") || draft.kind().equals("quota");
    if (draft.links("affects").isEmpty() && (OF_GOODS.contains(draft.kind()) || plain)) {
      Tree tree = claim.first("MEASURE").or(() -> claim.first("VERB")).orElseThrow().tree();
      if (!plain || draft.amount().isEmpty() && isThere(draft) && !isOfWares(draft)) {
        goods.around(tree).ifPresent(one -> draft.link("affects", one, claim));
      }
    }
  }

  private static boolean isThere(MeasureDraft draft) {
    return draft
        .latest()
        .filter(status -> Set.of("threatened", "demanded").contains(status.name()))
        .isEmpty();
  }

  /** Whether a measure is told of goods at large: "a 10% levy on almost all imports". */
  private static boolean isOfWares(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> claim.first("MEASURE").stream())
        .map(Phrase::tree)
        .distinct()
        .anyMatch(
            tree ->
                IntStream.range(0, tree.size()).anyMatch(i -> Kinds.WARES.contains(tree.lemma(i))));
  }

  /** Whose law a measure stands on, or whose bill it is part of. */
  private Optional<Entity> lawgiver(MeasureDraft draft) {
    Optional<Entity> owner =
        draft.links("legalBasis").keySet().stream()
            .flatMap(law -> context.vocabulary().entry(law, Entry.Instrument.class).stream())
            .flatMap(law -> law.party().stream())
            .findFirst()
            .flatMap(bodies::party);
    boolean billed =
        Set.of("Tariff", "Sanction", "Quota").contains(draft.type())
            && draft.claims().get(0).constants().containsKey("billed");
    return owner.or(() -> billed ? legislating().flatMap(bodies::party) : Optional.empty());
  }

  /** "A Section 301 case": the law that the words for a measure begin with. */
  private Optional<Entity> statute(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> claim.first("MEASURE").stream())
        .map(phrase -> SECTION.matcher(phrase.text()))
        .filter(Matcher::find)
        .map(found -> "Section " + found.group(1))
        .findFirst()
        .flatMap(this::law);
  }

  private Optional<Entity> law(String label) {
    return context.vocabulary().entries().stream()
        .filter(Entry.Instrument.class::isInstance)
        .map(Entry.Instrument.class::cast)
        .filter(law -> law.type().equals("LegalProvision") && law.label().equals(label))
        .findFirst()
        .map(law -> new Entity(law.iri(), law.type(), law.label(), Set.of()));
  }

  /** The law that the name of an investigation or tariff begins with: "Section 232 tariffs". */
  private Optional<Entity> basis(Entry.Instrument named) {
    return named.type().equals("LegalProvision") || !named.label().startsWith("Section ")
        ? Optional.empty()
        : context.vocabulary().entries().stream()
            .filter(Entry.Instrument.class::isInstance)
            .map(Entry.Instrument.class::cast)
            .filter(law -> law.type().equals("LegalProvision"))
            .filter(law -> named.label().startsWith(law.label() + " "))
            .findFirst()
            .map(law -> new Entity(law.iri(), law.type(), law.label(), Set.of()));
  }

  /**
   * The status of a measure of which the text gives none; that of a statute goes without saying.
   */
  Optional<String> status(MeasureDraft draft) {
    boolean running =
        draft.type().equals("TradeAgreement")
            && known(draft).filter(i -> isInForce(i.term())).isPresent();
    boolean lasting = draft.instrument().isPresent() && !draft.type().equals("TradeAgreement");
    boolean pending =
        draft.type().equals("LegalProvision")
            && draft.claims().stream()
                .flatMap(claim -> claim.first("MEASURE").stream())
                .map(phrase -> phrase.text().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith(" bill") && !Character.isDigit(name.charAt(0)));
    boolean statute = lasting && draft.type().equals("LegalProvision") && !pending;
    return statute
        ? Optional.empty()
        : Optional.of(
            lasting
                ? pending ? "proposed" : "inForce"
                : draft.kind().equals("bill")
                    ? "proposed"
                    : running ? "inForce" : MeasureStatus.usual(draft.type(), draft.kind()));
  }

  /** The status of a measure, told as there, in view of its day, which may be still to come. */
  String dated(MeasureDraft draft, String status) {
    boolean coming =
        draft
            .effective()
            .filter(when -> context.day().filter(today -> when.first().isAfter(today)).isPresent())
            .isPresent();
    boolean laid = Set.of("Tariff", "Sanction", "Quota").contains(draft.type());
    return coming && laid && status.equals("inForce") ? "announced" : status;
  }

  /** Whether an agreement is known to have entered into force; some never did. */
  private boolean isInForce(Term term) {
    return term.from().isPresent() && context.current(term);
  }

  private Optional<Entry.Instrument> known(MeasureDraft draft) {
    return draft
        .instrument()
        .flatMap(i -> context.vocabulary().entry(i.iri(), Entry.Instrument.class));
  }

  /** The other of the two parties of the article, where one side is missing and one is told. */
  private Optional<Entity> other(Map<String, Entity> missing, Map<String, Entity> told) {
    return missing.isEmpty() && told.size() == 1
        ? context.rival(told.keySet().iterator().next()).flatMap(bodies::party)
        : Optional.empty();
  }

  /** The party that the article speaks of most, and again and again, beside those aimed at. */
  private Optional<Entity> protagonist(Map<String, Entity> owners) {
    return owners.isEmpty()
        ? Optional.empty()
        : context.byFrequency().stream()
            .filter(iri -> !owners.containsKey(iri) && context.parties().get(iri) > 2)
            .findFirst()
            .flatMap(bodies::party);
  }

  /** The party whose legislature the article speaks of first. */
  private Optional<String> legislating() {
    return context.reading().trees().stream()
        .flatMap(tree -> tree.sentence().mentions().stream())
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(named -> named.category() == Named.Category.ORGANIZATION)
        .map(named -> bodies.organization(named, Optional.empty()).entity().iri())
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Organization.class).stream())
        .filter(body -> body.type().equals("Legislature"))
        .flatMap(body -> body.party().stream())
        .filter(context.parties()::containsKey)
        .findFirst();
  }
}
