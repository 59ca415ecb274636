package org.parley.entity.action;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Commitment;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells whether the words of an act tell it as done, as announced or as an ultimatum. */
final class Telling {
  private static final Set<String> PAINS = Set.of("face", "risk", "see", "suffer", "incur", "pay");
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "intention",
          "prepare",
          "ready",
          "poised",
          "set",
          "vow",
          "swear",
          "promise",
          "pledge",
          "threaten");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> VOWS = Set.of("vow", "threaten", "swear", "pledge", "promise");
  private static final Set<String> DIRECT = Set.of("reject", "withdraw", "accuse", "protest");
  private static final Set<String> SPOKEN = Set.of("demand", "accuse", "protest", "threaten");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "shall");

  private static final Set<String> INQUIRIES =
      Set.of("inquiry", "enquiry", "investigation", "probe", "review", "case", "hearing");
  private static final Set<String> ENDED = Set.of("agree", "concede");
  private static final Set<String> GIVING = Set.of("give", "grant", "allow");
  private static final Set<String> FURTHER = Set.of("more", "extra", "additional", "another");
  private static final Set<String> OFFERS = Set.of("offer", "undertake", "propose", "volunteer");
  private static final Set<String> AGREEING = Set.of("agree", "promise", "pledge");
  private static final Set<String> RESTRAINT =
      Set.of("stop", "cease", "limit", "curb", "restrict", "cap", "restrain", "cut", "reduce");
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

  private static final String BIDDING = "ask-to";
  private static final Set<String> PRESSED = Set.of("face", "under", "amid", "despite", "feel");

  private Telling() {}

  /** Whether the act is announced in so many words: "will retaliate", and not "agreed to". */
  static boolean isForetold(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    int above = verb.tree().token(verb.head()).head();
    if (above >= 0 && PLANS.contains(verb.tree().smallLemma(above))) {
      return true;
    }
    return verb.tree().children(verb.head(), "aux").stream()
        .anyMatch(aux -> FUTURE.contains(verb.tree().word(aux)));
  }

  /** "Gave Tokyo until Friday to yield or face sanctions". */
  static boolean isUltimatum(Phrase verb) {
    Tree tree = verb.tree();
    for (int i = verb.head() + 1; i < tree.size() - 1; i++) {
      if (tree.word(i).equals("or") && PAINS.contains(tree.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act is told as done; what is done "to protest" protests. */
  static boolean isStated(Claim claim, String type) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Commitment commitment = new Commitment(verb.tree());
    boolean refused =
        claim.modality() == Modality.DENIED
            && claim.constants().containsKey("deniedType")
            && verb.tree().children(verb.head(), "aux").stream()
                .anyMatch(aux -> verb.tree().token(aux).tag().equals("MD"));
    if (refused || claim.first("ASKED").isPresent()) {
      return true;
    }
    if (type.equals("sanction")
        && claim.first("MEASURE").filter(Telling::isExportTax).isPresent()) {
      return false;
    }
    if (ENDED.contains(type) && claim.first("MEASURE").filter(Telling::isInquiry).isPresent()
        || type.equals("demand") && claim.first("TARGET").filter(Telling::isCourt).isPresent()
        || type.equals("demand") && isMoreTime(verb)
        || type.equals("sanction") && isOffered(verb)
        || type.equals("threaten") && claim.first("CLAUSE").filter(Telling::isDenied).isPresent()
        || type.equals("demand") && claim.first("TARGET").filter(Telling::isOurselves).isPresent()
        || type.equals("demand") && (isElsewhere(claim) || isWantedThing(verb))
        || type.equals("threaten") && isOwnConduct(verb)
        || type.equals("protest") && isShown(verb)
        || type.equals("accuse") && (isMereCause(verb) || isAcquittal(claim))
        || isUnderPressure(verb)
        || type.equals("reject") && isDenial(verb)
        || claim.first("TOPIC").filter(Telling::isAnonymity).isPresent()
        || isDropped(verb)) {
      return false;
    }
    boolean doubtful =
        type.equals("accuse") && claim.first("CLAUSE").filter(Telling::isOpen).isPresent();
    if (DIRECT.contains(type) && isVowed(verb) || doubtful) {
      return false;
    }
    if (SPOKEN.contains(type) && commitment.isErrand(verb.head())) {
      return true;
    }
    boolean purpose =
        type.equals("protest") && verb.tree().token(verb.head()).relation().equals("advcl");
    return commitment.stated(purpose ? verb.tree().token(verb.head()).head() : verb.head());
  }

  /** "Gave Seoul two more years": a favour, and no limit. */
  private static boolean isMoreTime(Phrase verb) {
    Tree tree = verb.tree();
    return GIVING.contains(tree.smallLemma(verb.head()))
        && tree.children(verb.head(), "obj").stream()
            .flatMap(time -> tree.children(time, "amod", "nummod", "advmod", "det").stream())
            .anyMatch(word -> FURTHER.contains(tree.word(word)));
  }

  /** "Concluded an inquiry": no accord. */
  private static boolean isInquiry(Phrase measure) {
    return INQUIRIES.contains(measure.tree().smallLemma(measure.head()));
  }

  /** "Told makers that they stood a better chance": no bidding without an infinitive. */
  private static boolean isElsewhere(Claim claim) {
    Optional<Phrase> deed = claim.first("DEED");
    Optional<Phrase> target = claim.first("TARGET");
    if (deed.isEmpty() || target.isEmpty() || !claim.rule().equals(BIDDING)) {
      return false;
    }
    int verb = deed.get().head();
    Tree tree = deed.get().tree();
    boolean to = tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("to"));
    return target.get().head() > verb || !to && tree.token(verb).tag().matches("VB[DZP]");
  }

  /** "Items that western nations want", "wants to settle": what one would have or do oneself. */
  private static boolean isWantedThing(Phrase verb) {
    Tree tree = verb.tree();
    boolean own = verb.head() + 1 < tree.size() && tree.word(verb.head() + 1).equals("to");
    return tree.smallLemma(verb.head()).equals("want")
        && (own
            || tree.children(verb.head(), "obj", "ccomp", "xcomp").stream()
                .noneMatch(i -> i > verb.head()));
  }

  /** "Pledged to stop dumping": of what one does oneself. */
  private static boolean isOwnConduct(Phrase verb) {
    Tree tree = verb.tree();
    return tree.children(verb.head(), "xcomp").stream()
        .filter(deed -> RESTRAINT.contains(tree.smallLemma(deed)))
        .flatMap(deed -> tree.children(deed, "xcomp", "obj").stream())
        .anyMatch(conduct -> tree.token(conduct).tag().equals("VBG"));
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

  /** "We must be very careful": of nobody else. */
  private static boolean isOurselves(Phrase target) {
    return Set.of("we", "us", "ourselves", "i").contains(target.tree().word(target.head()));
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

  /** "Appealed to the Court of International Trade": against a ruling. */
  private static boolean isCourt(Phrase target) {
    return Set.of("court", "tribunal").stream()
        .anyMatch(word -> target.text().toLowerCase(Locale.ROOT).contains(word));
  }

  /** "Offered to limit aid", "agreed to curb exports": its own, as a concession. */
  private static boolean isOffered(Phrase verb) {
    Tree tree = verb.tree();
    int above = tree.token(verb.head()).head();
    return above >= 0
        && tree.token(verb.head()).relation().equals("xcomp")
        && (OFFERS.contains(tree.smallLemma(above))
            || AGREEING.contains(tree.smallLemma(above))
                && RESTRAINT.contains(tree.smallLemma(verb.head())));
  }

  /** "Dropped its objection", "setting aside the complaints": an act that a noun tells is over. */
  private static boolean isDropped(Phrase noun) {
    Tree tree = noun.tree();
    int verb = tree.token(noun.head()).head();
    return verb >= 0
        && !tree.isVerb(noun.head())
        && tree.token(noun.head()).relation().equals("obj")
        && DROPPING.contains(tree.smallLemma(verb));
  }

  /** "Levies an export tax": on its own goods. */
  private static boolean isExportTax(Phrase measure) {
    Tree tree = measure.tree();
    return tree.children(measure.head(), "compound", "amod").stream()
        .anyMatch(i -> tree.word(i).equals("export"));
  }

  /** Whether what is said of someone is denied or only possible: "said that they might delay". */
  private static boolean isOpen(Phrase clause) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "aux", "advmod").stream()
        .anyMatch(i -> tree.token(i).tag().equals("MD") || NEGATIONS.contains(tree.word(i)));
  }

  /** "Said that it would not retaliate". */
  private static boolean isDenied(Phrase clause) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "advmod").stream()
        .anyMatch(i -> NEGATIONS.contains(tree.word(i)));
  }

  /** "Vowed to block": a threat, and no rejection yet. */
  private static boolean isVowed(Phrase verb) {
    int above = verb.tree().token(verb.head()).head();
    return verb.tree().token(verb.head()).relation().equals("xcomp")
        && above >= 0
        && VOWS.contains(verb.tree().smallLemma(above));
  }
}
