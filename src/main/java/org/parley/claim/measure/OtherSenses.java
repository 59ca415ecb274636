package org.parley.claim.measure;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells where words that can name a measure mean something else: "the Tariff Act", "restrictions on
 * pirating", "a hearing of a House panel", "a broad measure of trade".
 *
 * @param first index of the first of the words
 * @param next index of the word behind them
 */
record OtherSenses(Tree tree, int first, int next) {
  private static final int NEAR = 4;
  private static final int FAR = 6;

  /** Nouns that make a name of the words in front. */
  private static final Set<String> TITLES =
      Set.of("Act", "Commission", "Code", "Schedule", "Schedules", "Board", "Nomenclature");

  private static final Set<String> EVENTS =
      Words.of(
          """
          origin outbreak death killing leak corruption bribery crash murder scandal election
          pandemic virus coronavirus covid affair bombing collapse
          """);
  private static final Set<String> SECURITY =
      Words.of(
          """
          drug anti-drug patrol extradition defence defense security migration peace arms
          nonproliferation prisoner hostage adoption troop base
          """);
  private static final Set<String> LIMITS =
      Words.of("restriction limit curb control restraint limitation cap constraint ceiling");

  /** What is limited by others than trade policy. */
  private static final Set<String> UNTRADED =
      Words.of(
          """
          pirating piracy copying counterfeiting subsidy subsidies aid spending borrowing lending
          deficit emigration immigration travel wage wages salary speech press expression protest
          media advertising smoking abortion movement movements visa visas worker workers ownership
          takeover takeovers credit debt interest rent rents pollution emission emissions
          """);

  private static final Set<String> PANELS =
      Words.of(
          """
          committee subcommittee senate house congress congressional confirmation panel
          parliamentary commons budget court
          """);
  private static final Set<String> LOANS =
      Words.of("debt interest payment payments repayment loan nuclear moratorium mortgage");
  private static final Set<String> MAKING = Set.of("make", "issue", "renew", "launch", "repeat");

  boolean isOne() {
    String word = tree.lemma(next - 1);
    return switch (word) {
      case "duty", "tariff", "levy" -> isPartOfTitle() || isOfRule();
      case "authority" -> next == first + 1 && isOtherPower();
      case "act" -> isPartOfTitle() || isFollowedBy("of");
      case "step" -> isFollowedBy("toward") || isFollowedBy("towards") || isFollowedBy("in");
      case "inquiry", "investigation", "probe" -> isOfEvent();
      case "treaty", "agreement", "accord", "pact" -> isPartOfTitle() || isOfSecurity();
      case "hearing" -> isOfPanel() || isOnMeasure();
      case "safeguard", "subsidy" -> isOfAgreement();
      case "moratorium" -> first > 0 && LOANS.contains(tree.word(first - 1));
      case "appeal" -> isMade();
      case "measure" -> isGauge();
      case "target" -> isLacking();
      default -> isPartOfTitle() || LIMITS.contains(word) && isUntraded();
    };
  }

  /** "The U.S. Tariff Act", "the Tariff Commission". */
  private boolean isPartOfTitle() {
    return next < tree.size()
        && TITLES.contains(tree.token(next).text())
        && Character.isUpperCase(tree.token(next - 1).text().charAt(0));
  }

  /** "Restrictions on pirating", "a limit on farm subsidies". */
  private boolean isUntraded() {
    if (next >= tree.size() || !Set.of("on", "of", "to", "over").contains(tree.word(next))) {
      return false;
    }
    int i = next + 1;
    while (i < Math.min(tree.size(), next + NEAR)
        && tree.token(i).tag().matches("DT|JJ.?|NN.*|PRP\\$|POS|CD")
        && i + 1 < tree.size()
        && tree.token(i + 1).tag().matches("NN.*|JJ.?")) {
      i++;
    }
    return i < tree.size() && UNTRADED.contains(tree.word(i));
  }

  /** "A House subcommittee hearing", "a hearing before the Senate committee". */
  private boolean isOfPanel() {
    return IntStream.range(Math.max(0, first - NEAR), Math.min(tree.size(), next + FAR))
        .anyMatch(i -> PANELS.contains(tree.word(i)));
  }

  /** "The lesser duty rule", "tariff revenue": something else that has to do with duties. */
  private boolean isOfRule() {
    return next < tree.size()
        && Set.of("rule", "revenue", "receipt", "classification", "code", "line", "expert")
            .contains(tree.lemma(next));
  }

  /** "His authority to submit a pact", and not that to retaliate. */
  private boolean isOtherPower() {
    return !isFollowedBy("to")
        || next + 1 >= tree.size()
        || !Set.of("retaliate", "impose", "levy", "raise", "restrict", "negotiate")
            .contains(tree.lemma(next + 1));
  }

  private boolean isFollowedBy(String word) {
    return next < tree.size() && tree.word(next).equals(word);
  }

  /** "An inquiry into the origins of the virus". */
  private boolean isOfEvent() {
    return isFollowedBy("into") && isAhead(EVENTS);
  }

  /** "A treaty on anti-drug patrols". */
  private boolean isOfSecurity() {
    return (isFollowedBy("on") || isFollowedBy("to")) && isAhead(SECURITY);
  }

  private boolean isAhead(Set<String> words) {
    return IntStream.range(next + 1, Math.min(tree.size(), next + FAR))
        .takeWhile(i -> tree.token(i).tag().matches("DT|JJ.?|NN.*|POS|HYPH"))
        .anyMatch(i -> words.contains(tree.lemma(i)));
  }

  /** "Hearings on the proposed duties": where those are talked over. */
  private boolean isOnMeasure() {
    int i = next + 1;
    while (i < Math.min(tree.size(), next + FAR)
        && tree.token(i).tag().matches("DT|JJ.?|VBN|CD|HYPH|PRP\\$|POS|NN.*")
        && !Kinds.isNamed(tree, i, Named.Category.MEASURE)) {
      i++;
    }
    return i < tree.size()
        && Set.of("on", "into").contains(tree.word(next))
        && Kinds.isNamed(tree, i, Named.Category.MEASURE);
  }

  /** "The safeguards agreement", "the subsidies code": what a treaty is about. */
  private boolean isOfAgreement() {
    return next < tree.size()
        && Set.of("agreement", "code", "accord", "treaty", "rule", "chapter")
            .contains(tree.lemma(next));
  }

  /** "Made the appeal at a meeting": a request and no case. */
  private boolean isMade() {
    boolean request = next < tree.size() && Set.of("for", "from").contains(tree.word(next));
    return request
        || IntStream.range(Math.max(0, first - NEAR), first)
            .anyMatch(i -> MAKING.contains(tree.lemma(i)));
  }

  /** "The broadest measure of trade". */
  private boolean isGauge() {
    return next < tree.size()
        && tree.word(next).equals("of")
        && tree.token(next - 1).tag().equals("NN");
  }

  /** "Has no set target". */
  private boolean isLacking() {
    return IntStream.range(Math.max(0, first - 2), first).anyMatch(i -> tree.word(i).equals("no"));
  }
}
