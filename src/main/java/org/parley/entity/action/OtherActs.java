package org.parley.entity.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** What the words of an act tell instead of it, by the type that their phrasing gives them. */
final class OtherActs {
  private static final Set<String> INQUIRIES =
      Set.of("inquiry", "enquiry", "investigation", "probe", "review", "case", "hearing");
  private static final Set<String> OFFERS = Set.of("offer", "undertake", "propose", "volunteer");
  private static final Set<String> AGREEING = Set.of("agree", "promise", "pledge");
  private static final Set<String> RESTRAINT =
      Set.of("stop", "cease", "limit", "curb", "restrict", "cap", "restrain", "cut", "reduce");
  private static final Set<String> YIELDING =
      Set.of(
          "live",
          "accept",
          "agree",
          "yield",
          "compromise",
          "soften",
          "ease",
          "relent",
          "settle",
          "welcome",
          "help",
          "support");
  private static final Set<String> DROPPING =
      Set.of(
          "drop",
          "withdraw",
          "abandon",
          "end",
          "set",
          "settle",
          "suspend",
          "scrap",
          "soften",
          "waive",
          "shelve",
          "give",
          "lift",
          "resolve",
          "retract");
  private static final Set<String> PRESSED = Set.of("face", "under", "amid", "despite", "feel");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> PAINS =
      Set.of(
          "duty", "tariff", "levy", "sanction", "countermeasure", "retaliation", "ban", "boycott");
  private static final Set<String> SLIGHT = Set.of("little", "scant", "few", "minimal", "no");

  private static final Map<String, List<Predicate<Claim>>> SENSES =
      Map.of(
          "agree", List.of(has("MEASURE", OtherActs::isInquiry)),
          "concede", List.of(has("MEASURE", OtherActs::isInquiry)),
          "demand", OtherDemands.SENSES,
          "sanction",
              List.of(has("MEASURE", OtherActs::isExportTax), has("VERB", OtherActs::isOffered)),
          "threaten",
              List.of(
                  has("CLAUSE", OtherActs::isDenied),
                  has("DEED", OtherActs::isYielding),
                  has("VERB", OtherActs::isOwnConduct),
                  has("VERB", OtherActs::isRelief)),
          "protest", List.of(has("VERB", OtherActs::isShown)),
          "withdraw", List.of(has("VERB", OtherActs::isOutcome)),
          "accuse",
              List.of(
                  has("VERB", OtherActs::isMereCause),
                  has("CLAUSE", OtherActs::isOpen),
                  OtherActs::isAcquittal),
          "reject", List.of(has("VERB", OtherActs::isDenial)));

  private static final List<Predicate<Claim>> OF_ANY =
      List.of(
          has("VERB", OtherActs::isUnderPressure),
          has("VERB", OtherActs::isDropped),
          has("VERB", OtherActs::isSlight),
          OtherActs::isDisclaimed,
          has("TOPIC", OtherActs::isAnonymity));

  private OtherActs() {}

  /** Whether the words of a claim tell something else than an act of a type. */
  static boolean tells(Claim claim, String type) {
    return Stream.concat(SENSES.getOrDefault(type, List.of()).stream(), OF_ANY.stream())
        .anyMatch(sense -> sense.test(claim));
  }

  /** Whether the phrase of a role has a sense. */
  static Predicate<Claim> has(String role, Predicate<Phrase> sense) {
    return claim -> claim.first(role).filter(sense).isPresent();
  }

  /** "Concluded an inquiry": no accord. */
  private static boolean isInquiry(Phrase measure) {
    return INQUIRIES.contains(measure.tree().smallLemma(measure.head()));
  }

  /** "Pledged to stop dumping", "promised to cut aid": of what one does oneself. */
  private static boolean isOwnConduct(Phrase verb) {
    Tree tree = verb.tree();
    List<Integer> restrained =
        tree.children(verb.head(), "xcomp").stream()
            .filter(deed -> RESTRAINT.contains(tree.smallLemma(deed)))
            .toList();
    if (AGREEING.contains(tree.smallLemma(verb.head())) && !restrained.isEmpty()) {
      return true;
    }
    return restrained.stream()
        .flatMap(deed -> tree.children(deed, "xcomp", "obj").stream())
        .anyMatch(conduct -> tree.token(conduct).tag().equals("VBG"));
  }

  /** "Hinted that they could live with less". */
  private static boolean isYielding(Phrase deed) {
    return YIELDING.contains(deed.tree().smallLemma(deed.head()));
  }

  /** "Demonstrated a growing consensus": showed it. */
  private static boolean isShown(Phrase verb) {
    return verb.tree().smallLemma(verb.head()).equals("demonstrate")
        && verb.tree().has(verb.head(), "obj");
  }

  /** "Blamed the rise on interest rates": on nobody. */
  private static boolean isMereCause(Phrase verb) {
    Tree tree = verb.tree();
    return tree.smallLemma(verb.head()).equals("blame")
        && tree.children(verb.head(), "obl").stream()
            .filter(i -> tree.children(i, "case").stream().anyMatch(c -> tree.word(c).equals("on")))
            .anyMatch(i -> !Kinds.isActor(tree, i) && tree.named(i).isEmpty());
  }

  /** "Said that Japan was no longer dumping". */
  private static boolean isAcquittal(Claim claim) {
    return claim.modality() == Modality.DENIED && claim.first("BLAMED").isPresent();
  }

  /** "Facing increasing pressure": who faces it does not exert it. */
  private static boolean isUnderPressure(Phrase verb) {
    Tree tree = verb.tree();
    return verb.head() > 0
        && tree.token(verb.head()).tag().equals("VBG")
        && PRESSED.contains(tree.smallLemma(verb.head() - 1));
  }

  /** "Denied that the decision marked a turn": of a thing of which nobody accused him. */
  private static boolean isDenial(Phrase verb) {
    Tree tree = verb.tree();
    return tree.smallLemma(verb.head()).equals("deny")
        && tree.children(verb.head(), "ccomp").stream()
            .flatMap(clause -> tree.children(clause, "nsubj", "nsubj:pass").stream())
            .anyMatch(subject -> !tree.token(subject).tag().startsWith("PRP"));
  }

  /** "Insisted on anonymity": of the press. */
  private static boolean isAnonymity(Phrase topic) {
    return topic.tree().word(topic.head()).equals("anonymity");
  }

  /** "Offered to limit aid", "agreed to curb exports": its own, as a concession. */
  private static boolean isOffered(Phrase verb) {
    Tree tree = verb.tree();
    boolean restrained = RESTRAINT.contains(tree.smallLemma(verb.head()));
    return tree.token(verb.head()).relation().equals("xcomp")
        && verb.governor()
            .map(tree::smallLemma)
            .filter(above -> OFFERS.contains(above) || restrained && AGREEING.contains(above))
            .isPresent();
  }

  /** "Dropped its objection", "setting aside the complaints": an act that a noun tells is over. */
  private static boolean isDropped(Phrase noun) {
    Tree tree = noun.tree();
    return !tree.isVerb(noun.head())
        && tree.token(noun.head()).relation().equals("obj")
        && noun.governor().map(tree::smallLemma).filter(DROPPING::contains).isPresent();
  }

  /** "Said the bloc would suspend its duties": what hurts others is to end. */
  private static boolean isRelief(Phrase verb) {
    Tree tree = verb.tree();
    return tree.children(verb.head(), "ccomp", "xcomp").stream()
        .filter(deed -> DROPPING.contains(tree.smallLemma(deed)))
        .flatMap(deed -> tree.children(deed, "obj", "obl:unmarked", "obl").stream())
        .anyMatch(what -> PAINS.contains(tree.smallLemma(what)));
  }

  /** "Denied that it had yielded": what did not happen, and no refusal to yield. */
  private static boolean isDisclaimed(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    return claim.constants().containsKey("deniedType")
        && tree.token(verb.head()).relation().equals("ccomp")
        && verb.governor()
            .filter(above -> Set.of("deny", "dispute").contains(tree.smallLemma(above)))
            .isPresent();
  }

  /** "Gave little ground", "drew scant response": hardly any. */
  private static boolean isSlight(Phrase verb) {
    Tree tree = verb.tree();
    return tree.children(verb.head(), "obj").stream()
        .filter(i -> tree.children(i, "det").stream().noneMatch(d -> tree.word(d).equals("a")))
        .flatMap(i -> tree.children(i, "amod", "advmod").stream())
        .anyMatch(i -> SLIGHT.contains(tree.word(i)));
  }

  /** "…, leaving the pact in doubt": how something is then, and nobody's departure. */
  private static boolean isOutcome(Phrase verb) {
    Tree tree = verb.tree();
    return tree.tag(verb.head()).equals("VBG")
        && tree.smallLemma(verb.head()).equals("leave")
        && (tree.token(verb.head()).relation().startsWith("ac")
            || tree.word(verb.head() - 1).equals(","));
  }

  /** "Levies an export tax": on its own goods. */
  private static boolean isExportTax(Phrase measure) {
    Tree tree = measure.tree();
    return tree.children(measure.head(), "compound", "amod").stream()
        .anyMatch(i -> tree.word(i).equals("export"));
  }

  /** "Said that it would not retaliate". */
  private static boolean isDenied(Phrase clause) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "advmod").stream()
        .anyMatch(i -> NEGATIONS.contains(tree.word(i)));
  }

  /** Whether what is said of someone is denied or only possible: "said that they might delay". */
  private static boolean isOpen(Phrase clause) {
    Tree tree = clause.tree();
    return isDenied(clause)
        || tree.children(clause.head(), "aux").stream()
            .anyMatch(i -> tree.token(i).tag().equals("MD"));
  }
}
