package org.parley.entity;

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
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.claim.Commitment;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;

/** Fills the slots of a measure from what a claim says of it. */
final class MeasureSlots {
  private static final Set<String> PENALTIES = Set.of("Tariff", "Sanction", "Quota");

  /** Phrasings whose time is the time from which the measure holds. */
  private static final Set<String> LAYING =
      Set.of("impose-measure", "impose-measure-on-goods", "raise-tariff");

  /** Phrasings that tell of retaliation, and not how far it has got. */
  static final Set<String> RETALIATING = Set.of("retaliate", "answer-in-kind");

  /** What a chamber makes of a bill, which is not yet law. */
  private static final Set<String> PASSED = Set.of("agreed", "announced", "inForce");

  private static final Set<String> DATED =
      Set.of("measure-take-effect", "measure-go-into-effect", "measure-begin");
  private static final Set<String> FROM = Set.of("from", "of");
  private static final int SURE = 3;
  private static final int INFERRED = 2;
  private static final int PAST = 1;
  private static final int PRESUMED = 0;

  private final Bodies bodies;
  private final People people;
  private final Resolver resolver;

  MeasureSlots(Bodies bodies, People people, Resolver resolver) {
    this.bodies = bodies;
    this.people = people;
    this.resolver = resolver;
  }

  void fill(MeasureDraft draft, Claim claim) {
    if (!draft.claims().contains(claim)) {
      draft.claims().add(claim);
    }
    if (draft.instrument().isEmpty()) {
      for (String role : List.of("IMPOSER", "ACTOR", "SIDE")) {
        for (Phrase phrase : claim.role(role)) {
          party(phrase).ifPresent(party -> draft.link("imposedBy", party, claim));
        }
      }
    }
    for (String role : List.of("OWNER", "TARGET")) {
      for (Phrase phrase : claim.role(role)) {
        owner(phrase)
            .filter(
                owner -> !isPronoun(phrase) || !draft.links("imposedBy").containsKey(owner.iri()))
            .ifPresent(owner -> draft.link("against", owner, claim));
      }
    }
    goods(draft, claim);
    for (Phrase law : claim.role("LAW")) {
      law.named().flatMap(this::law).ifPresent(entity -> draft.link("legalBasis", entity, claim));
    }
    number(claim, "RATE", "percent").ifPresent(rate -> draft.rate(rate, claim));
    number(claim, "AMOUNT", "USD")
        .or(() -> number(claim, "GOODS", "USD"))
        .ifPresent(amount -> draft.amount(amount, claim));
    when(claim, "WHEN").ifPresent(day -> draft.effective(day, claim));
    if (draft.effective().isEmpty() && LAYING.contains(claim.rule())) {
      draft.claims().stream()
          .flatMap(said -> when(said, "DAY").stream())
          .findFirst()
          .ifPresent(day -> draft.effective(day, claim));
    }
    status(draft, claim);
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

  private static void status(MeasureDraft draft, Claim claim) {
    String status = claim.constants().getOrDefault("status", "");
    String mood = claim.constants().getOrDefault("mood", "");
    if (mood.equals("standing")) {
      draft.status("inForce", SURE, claim);
    } else if (mood.equals("pending")) {
      draft.status("proposed", INFERRED, claim);
    } else if (!mood.isEmpty()) {
      draft.status(PENALTIES.contains(draft.type()) ? "threatened" : "proposed", PRESUMED, claim);
    }
    if (status.isEmpty()) {
      return;
    }
    String name = status.substring(status.indexOf('#') + 1);
    if (claim.rule().equals("sign-agreement") && PENALTIES.contains(draft.type())) {
      return;
    }
    boolean presupposed =
        name.equals("inForce") && !claim.role("PARTY").isEmpty() && !isIndefinite(claim);
    Optional<String> told =
        presupposed
            ? Optional.of(name)
            : MeasureStatus.of(
                name, claim.modality(), isStated(claim), PENALTIES.contains(draft.type()));
    told.map(s -> s.equals("announced") && draft.kind().equals("retaliation") ? "threatened" : s)
        .map(s -> s.equals("threatened") && !draft.isPenalty() ? "proposed" : s)
        .map(s -> draft.kind().equals("bill") && PASSED.contains(s) ? "proposed" : s)
        .map(s -> s.equals("proposed") && draft.type().equals("NumericalTarget") ? "demanded" : s)
        .map(s -> s.equals("threatened") && isDated(claim) ? "announced" : s)
        .ifPresent(s -> draft.status(s, weight(claim, s.equals(name)), claim));
  }

  /** "Live up to an accord" tells of one to come. */
  private static boolean isIndefinite(Claim claim) {
    return claim
        .first("MEASURE")
        .filter(phrase -> phrase.text().toLowerCase(Locale.ROOT).matches("(a|an|any) .*"))
        .isPresent();
  }

  /** How far a status is to be trusted as the latest: what had been so before is not. */
  private static int weight(Claim claim, boolean plain) {
    boolean before =
        claim
            .first("VERB")
            .filter(
                verb ->
                    verb.tree().children(verb.head(), "aux").stream()
                        .anyMatch(i -> verb.tree().word(i).equals("had")))
            .isPresent();
    boolean vague = RETALIATING.contains(claim.rule()) || isInHeadline(claim);
    return before || vague ? PAST : plain ? SURE : INFERRED;
  }

  /** Headlines put in the present what is only to come. */
  private static boolean isInHeadline(Claim claim) {
    return claim
        .first("VERB")
        .filter(verb -> verb.tree().sentence().block().kind() == Block.Kind.HEADLINE)
        .isPresent();
  }

  private static boolean isStated(Claim claim) {
    return claim
        .first("VERB")
        .map(
            verb ->
                new Commitment(verb.tree()).stated(verb.head())
                    && !isOffered(verb)
                    && !isToBe(verb))
        .orElse(true);
  }

  /** "Is to take effect". */
  private static boolean isToBe(Phrase verb) {
    Tree tree = verb.tree();
    int to = verb.head() - 1;
    return to > 0
        && tree.word(to).equals("to")
        && Set.of("is", "are", "was", "were").contains(tree.word(to - 1));
  }

  /** "Is to take effect on Sept. 1": what has its day is more than threatened. */
  private static boolean isDated(Claim claim) {
    return DATED.contains(claim.rule())
        && claim.modality() != Modality.CONDITIONAL
        && claim.modality() != Modality.POSSIBLE
        && when(claim, "WHEN").isPresent();
  }

  /** "Offered to drop the quotas": they are still there. */
  private static boolean isOffered(Phrase verb) {
    int above = verb.tree().token(verb.head()).head();
    return above >= 0 && Set.of("offer", "propose").contains(verb.tree().lemma(above));
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
  private Optional<Entity> party(Phrase phrase) {
    Optional<Entity> actor = resolver.power(phrase);
    return actor
        .flatMap(who -> resolver.partyOf(who).or(() -> people.served(who.iri())))
        .flatMap(bodies::party)
        .or(() -> actor.filter(a -> !a.type().equals("Person") && !a.type().equals("Negotiator")));
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

  private static Optional<TimeSpan> when(Claim claim, String role) {
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
