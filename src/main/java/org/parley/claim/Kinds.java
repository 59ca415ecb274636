package org.parley.claim;

import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;

/** Tells which kinds of role a phrase can fill. */
public final class Kinds {
  /** Nouns for people and groups that act or speak. */
  public static final Set<String> ACTORS =
      Words.of(
          """
          official negotiator minister spokesman spokeswoman spokesperson source diplomat
          representative secretary president ambassador envoy adviser aide delegate delegation
          economist analyst expert executive chairman chief leader lawmaker senator
          congressman government administration ministry department committee commission
          parliament congress team side party country nation member company maker manufacturer
          producer exporter importer automaker carmaker steelmaker industry group association
          union farmer worker trader dealer premier commissioner counterpart deputy bloc
          community council agency body firm authority embassy chancellor governor critic
          supporter director lobby lobbyist participant state partner rival subcommittee panel
          businessman lawyer head vice-president vice-minister under-secretary co-chairman
          undersecretary people person man woman mission office bureau cabinet ally neighbor
          neighbour opponent opposition customer buyer seller consumer shipper brewer winemaker
          fisherman trucker protester demonstrator regulator inspector legislature league
          federation chamber campaigner arbitrator activist backer voter creditor investor
          landowner homebuilder packer planter peasant docker shoemaker winegrower supplier retailer grower rancher processor miller broker
          banker teamster coalition court tribunal judge user staff
          """);

  private static final Set<String> PEOPLE =
      Words.of(
          """
          rebels troops forces students prisoners fundamentalists authorities warships parties
          police citizens refugees firms deputies guerrillas companies unions groups interests
          lawmakers
          """);

  /** Words that count people: "hundreds of farmers". */
  private static final Set<String> CROWDS =
      Set.of("tens", "dozens", "scores", "hundreds", "thousands", "crowds", "crowd");

  private static final Set<String> THINGS =
      Words.of(
          """
          barriers orders numbers matters factors sectors computers offers papers letters
          errors powers chapters quarters centers grants plants fees guarantees dollars waters
          borders figures covers
          """);

  /** Nouns for what is opened to trade. */
  static final Set<String> MARKETS =
      Set.of("market", "sector", "economy", "border", "industry", "door", "access", "marketplace");

  /** Nouns for goods of any kind. */
  public static final Set<String> WARES =
      Set.of("good", "import", "export", "product", "shipment", "item", "merchandise");

  /** What runs for a time and then ends. */
  public static final Set<String> PERIODS =
      Words.of(
          """
          period agreement pact accord truce moratorium waiver authority quota exemption
          restraint mandate reprieve suspension arrangement pause extension freeze standstill
          ceasefire ban license licence permit treaty deal program programme scheme plan curb
          limit ceiling cap exception delay grace clause preference respite window transition
          duty tariff sanction measure subsidy restriction law power pass relief safeguard
          provision standdown embargo ultimatum clock armistice time offer quarantine forbearance
          """);

  public static final Set<String> PERSONAL =
      Words.of(
          """
          he she they it we i him her them who
          """);

  private Kinds() {}

  public static boolean fits(Tree tree, int head, Kind kind) {
    return switch (kind) {
      case ANY -> true;
      case ACTOR -> isActor(tree, head);
      case SPEAKER -> isSpeaker(tree, head);
      case PERSON -> isNamed(tree, head, Named.Category.PERSON);
      case MEASURE -> isNamed(tree, head, Named.Category.MEASURE);
      case GOODS -> holdsGoods(tree, head);
      case MARKET -> MARKETS.contains(tree.smallLemma(head));
      case PLACE ->
          isNamed(tree, head, Named.Category.PLACE) || isNamed(tree, head, Named.Category.PARTY);
      case TIME -> tree.isTimed(head);
      case PERIOD ->
          PERIODS.contains(tree.smallLemma(head)) || isNamed(tree, head, Named.Category.MEASURE);
      case SEVERAL -> isActor(tree, head) && isSeveral(tree, head);
      case AMOUNT -> tree.mentions(tree.phrase(head)).stream().anyMatch(Amount.class::isInstance);
    };
  }

  /** Whether a word can be the subject of a verb of speech: whoever is, speaks. */
  private static boolean isSpeaker(Tree tree, int head) {
    String tag = tree.token(head).tag();
    boolean silent =
        tree.mention(head)
            .filter(m -> m instanceof Timed || m instanceof Amount || isThing(m))
            .isPresent();
    boolean pronoun = tag.matches("PRP|WP") && PERSONAL.contains(tree.word(head));
    boolean one = Set.of("one", "some", "others", "another", "both").contains(tree.word(head));
    return isActor(tree, head) || pronoun || one || tag.startsWith("N") && !silent;
  }

  private static boolean isThing(Mention mention) {
    return mention instanceof Named named
        && (named.category() == Named.Category.QUANTITY
            || named.category() == Named.Category.MEASURE);
  }

  public static boolean isActor(Tree tree, int head) {
    return tree.named(head)
        .map(Named::category)
        .map(
            category ->
                switch (category) {
                  case PERSON, POST, ORGANIZATION, PARTY -> true;
                  case PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> isActorNoun(tree, head);
                })
        .orElseGet(() -> isActorNoun(tree, head));
  }

  private static boolean isActorNoun(Tree tree, int head) {
    String lemma = tree.smallLemma(head);
    boolean ware = lemma.equals("panel") && isNamed(tree, head, Named.Category.INDUSTRY);
    return ACTORS.contains(lemma) && !ware
        || isPeople(tree, head)
        || CROWDS.contains(tree.word(head))
            && tree.children(head, "nmod").stream().anyMatch(i -> isActor(tree, i))
        || tree.token(head).tag().startsWith("PRP") && PERSONAL.contains(tree.word(head))
        || tree.token(head).tag().equals("PRP$")
        || tree.token(head).tag().startsWith("NNP") && tree.mention(head).isEmpty();
  }

  /** "Algerian landowners": a plural for people, of some country. */
  private static boolean isPeople(Tree tree, int head) {
    String word = tree.word(head);
    boolean people =
        PEOPLE.contains(word)
            || Stream.of("ers", "ors", "ists", "ians", "ants", "ees", "men")
                    .anyMatch(word::endsWith)
                && !THINGS.contains(word);
    return people
        && tree.mention(head).isEmpty()
        && tree.children(head).stream().anyMatch(i -> isNamed(tree, i, Named.Category.PARTY));
  }

  /** Whether a word is a person's name. */
  public static boolean isPerson(Tree tree, int head) {
    return isNamed(tree, head, Named.Category.PERSON);
  }

  public static boolean isNamed(Tree tree, int head, Named.Category category) {
    return tree.named(head).filter(named -> named.category() == category).isPresent();
  }

  /** Whether a phrase means more than one. */
  private static boolean isSeveral(Tree tree, int head) {
    return tree.token(head).tag().equals("NNS")
        || tree.has(head, "conj")
        || Set.of("they", "both", "two", "three").contains(tree.word(head));
  }

  /**
   * Whether a party's name stands before goods of its own: "American products", "Japanese cars".
   */
  public static boolean isOfWares(Tree tree, Mention party) {
    int next = tree.at(party.span().end() - 1) + 1;
    return next < tree.size()
        && (WARES.contains(tree.lemma(next)) || isNamed(tree, next, Named.Category.INDUSTRY));
  }

  private static boolean holdsGoods(Tree tree, int head) {
    return WARES.contains(tree.smallLemma(head))
        || tree.mentions(tree.phrase(head)).stream()
            .filter(Named.class::isInstance)
            .map(Named.class::cast)
            .anyMatch(named -> named.category() == Named.Category.INDUSTRY);
  }
}
