package org.parley.entity.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Entity;
import org.parley.entity.People;
import org.parley.entity.Resolver;
import org.parley.vocabulary.Entry;

/** Fills the slots of a measure from what a claim says of it. */
public final class MeasureSlots {

  /** Phrasings whose time is the time from which the measure holds. */
  private static final Set<String> LAYING =
      Set.of("impose-measure", "impose-measure-on-goods", "raise-tariff");

  /** What goods hit are worth is more than a duty by the pound. */
  private static final BigDecimal LEAST = new BigDecimal(10_000);

  private static final Set<String> LEAGUES =
      Set.of(
          "association",
          "institute",
          "federation",
          "coalition",
          "alliance",
          "growers",
          "producers");

  /** "Washington and Peking agreed to lift the duties": who laid them it does not tell. */
  private static final Set<String> ENDING =
      Set.of("lift-measure", "postpone-measure", "postpone-imposing", "cut-measure");

  private static final Set<String> FROM = Set.of("from", "of");

  private final Bodies bodies;
  private final People people;
  private final Resolver resolver;

  public MeasureSlots(Bodies bodies, People people, Resolver resolver) {
    this.bodies = bodies;
    this.people = people;
    this.resolver = resolver;
  }

  void fill(MeasureDraft draft, Claim claim) {
    if (!draft.claims().contains(claim)) {
      draft.claims().add(claim);
    }
    if (draft.instrument().isEmpty()) {
      boolean both = draft.isPenalty() && ENDING.contains(claim.rule());
      for (String role : List.of("IMPOSER", "ACTOR", "SIDE")) {
        boolean ended = both && role.equals("ACTOR") && claim.role(role).size() > 1;
        for (Phrase phrase : ended ? List.<Phrase>of() : claim.role(role)) {
          party(phrase)
              .filter(party -> !isForum(draft, party))
              .ifPresent(party -> draft.link("imposedBy", party, claim));
        }
      }
    }
    for (String role : List.of("OWNER", "TARGET")) {
      for (Phrase phrase : claim.role(role)) {
        owner(phrase)
            .filter(
                owner -> !isPronoun(phrase) || !draft.links("imposedBy").containsKey(owner.iri()))
            .ifPresent(owner -> draft.link(side(draft, claim, role, owner), owner, claim));
      }
    }
    goods(draft, claim);
    for (Phrase law : claim.role("LAW")) {
      law.named().flatMap(this::law).ifPresent(entity -> draft.link("legalBasis", entity, claim));
    }
    number(claim, "RATE", "percent").ifPresent(rate -> draft.rate(rate, claim));
    number(claim, "AMOUNT", "USD")
        .or(() -> number(claim, "GOODS", "USD"))
        .filter(amount -> amount.compareTo(LEAST) > 0)
        .ifPresent(amount -> draft.amount(amount, claim));
    when(claim, "WHEN").ifPresent(day -> draft.effective(day, claim));
    if (draft.effective().isEmpty() && LAYING.contains(claim.rule())) {
      draft.claims().stream()
          .flatMap(said -> when(said, "DAY").stream())
          .findFirst()
          .ifPresent(day -> draft.effective(day, claim));
    }
    MeasureProgress.note(draft, claim);
  }

  /** Whoever would open what is another's market wants it opened. */
  private String side(MeasureDraft draft, Claim claim, String role, Entity owner) {
    boolean anothers =
        draft.type().equals("MarketOpening")
            && role.equals("OWNER")
            && claim.role("MARKET").stream()
                .flatMap(
                    market ->
                        possessor(market)
                            .or(() -> owner(market, named -> !isApproached(market.tree(), named)))
                            .stream())
                .anyMatch(party -> !party.iri().equals(owner.iri()));
    return anothers ? "imposedBy" : "against";
  }

  /** Takes for the imposer whoever the verb in front tells, where nothing else tells who it is. */
  void presume(MeasureDraft draft) {
    if (draft.instrument().isPresent() || !draft.links("imposedBy").isEmpty()) {
      return;
    }
    for (Claim claim : List.copyOf(draft.claims())) {
      for (Phrase layer : claim.role("LAYER")) {
        party(layer)
            .filter(party -> !draft.links("against").containsKey(party.iri()))
            .ifPresent(party -> draft.link("imposedBy", party, claim));
      }
    }
  }

  /** "The GATT agreement": it is made there, and not by those who met there. */
  private static boolean isForum(MeasureDraft draft, Entity body) {
    return draft.type().equals("TradeAgreement") && body.type().equals("InternationalOrganization");
  }

  private void goods(MeasureDraft draft, Claim claim) {
    boolean told =
        !draft.links("affects").isEmpty() && !claim.constants().containsKey("instrument");
    if (told && claim.role("MARKET").isEmpty()) {
      return;
    }
    for (Phrase phrase : claim.role("GOODS")) {
      bodies.industries(phrase).forEach(goods -> draft.link("affects", goods, claim));
      boolean alone = claim.role("OWNER").isEmpty() && claim.role("TARGET").isEmpty();
      boolean laid = !Set.of("VoluntaryPlan", "MarketOpening").contains(draft.type());
      if (alone && laid) {
        maker(phrase)
            .or(() -> possessor(phrase))
            .ifPresent(party -> draft.link("against", party, claim));
      }
    }
    for (Phrase market : claim.role("MARKET")) {
      bodies.industries(market).forEach(goods -> draft.link("affects", goods, claim));
      String side = draft.type().equals("MarketOpening") ? "against" : "imposedBy";
      possessor(market)
          .or(() -> owner(market, named -> !isApproached(market.tree(), named)))
          .ifPresent(party -> draft.link(side, party, claim));
    }
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

  /** Where goods come from: the party in front of the word for them, or behind "from". */
  private Optional<Entity> maker(Phrase goods) {
    Tree tree = goods.tree();
    return owner(
        goods,
        named -> {
          int at = tree.at(named.span().start());
          return at < goods.head() || at > 0 && FROM.contains(tree.word(at - 1));
        });
  }

  private Optional<Entity> owner(Phrase phrase, Predicate<Named> wanted) {
    return phrase.mentions().stream()
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(named -> named.category() == Named.Category.PARTY && wanted.test(named))
        .findFirst()
        .flatMap(bodies::party);
  }

  /** "Its market to U.S. semiconductors": the party is whose goods are let in. */
  private static boolean isApproached(Tree tree, Named party) {
    int before = tree.at(party.span().start()) - 1;
    return before >= 0 && Set.of("to", "for").contains(tree.word(before));
  }

  /** The party behind whoever imposes or asks; the body itself where it belongs to none. */
  Optional<Entity> party(Phrase phrase) {
    Optional<Entity> actor = resolver.power(phrase);
    if (actor.filter(MeasureSlots::isLeague).isPresent()) {
      return actor;
    }
    return actor
        .flatMap(who -> resolver.partyOf(who).or(() -> people.served(who.iri())))
        .flatMap(bodies::party)
        .or(() -> actor.filter(a -> !a.isPerson()));
  }

  /** Whether a body speaks for its members, and for no party. */
  private static boolean isLeague(Entity body) {
    String label = body.label().toLowerCase(Locale.ROOT);
    return body.type().equals("Organization")
        && LEAGUES.stream().anyMatch(end -> label.endsWith(" " + end));
  }

  private Optional<Entity> owner(Phrase phrase) {
    if (isPronoun(phrase)) {
      return phrase.tree().word(phrase.head()).equals("its") ? party(phrase) : Optional.empty();
    }
    Optional<Named> place = phrase.named().filter(n -> n.category() == Named.Category.PLACE);
    if (place.isPresent()) {
      return bodies.candidates(place.get(), Entry.Place.class).stream()
          .flatMap(entry -> entry.party().stream())
          .findFirst()
          .flatMap(bodies::party);
    }
    Optional<Entity> owner = resolver.power(phrase).or(() -> resolver.partyInside(phrase));
    return owner.filter(o -> o.type().equals("Company")).or(() -> party(phrase)).or(() -> owner);
  }

  private static boolean isPronoun(Phrase phrase) {
    return phrase.tree().token(phrase.head()).tag().startsWith("PRP");
  }

  private Optional<Entity> law(Named named) {
    return bodies.candidates(named, Entry.Instrument.class).stream()
        .filter(law -> law.type().equals("LegalProvision"))
        .findFirst()
        .map(law -> new Entity(law.iri(), law.type(), law.label(), Set.of()));
  }

  private static Optional<BigDecimal> number(Claim claim, String role, String unit) {
    return claim.role(role).stream()
        .flatMap(phrase -> phrase.mentions().stream())
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .filter(amount -> amount.unit().equals(unit))
        .map(Amount::value)
        .reduce((first, second) -> second);
  }

  static Optional<TimeSpan> when(Claim claim, String role) {
    for (Phrase phrase : claim.role(role)) {
      for (Mention mention : phrase.mentions()) {
        if (mention instanceof Timed timed && timed.when().isPresent()) {
          return timed.when();
        }
      }
    }
    return Optional.empty();
  }
}
