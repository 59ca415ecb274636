package org.parley.claim;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether the text states an act as done or resolved on: "imposed", "will impose", "agreed to
 * impose", and not as a purpose, a wish or a possibility: "racing to strike a deal", "could
 * impose".
 */
public final class Commitment {
  private static final int DEPTH = 5;
  private static final Set<String> BINDING =
      Set.of(
          "agree",
          "decide",
          "plan",
          "intend",
          "vow",
          "pledge",
          "commit",
          "undertake",
          "consent",
          "volunteer",
          "promise",
          "announce",
          "vote",
          "begin",
          "start",
          "continue",
          "manage",
          "proceed",
          "move",
          "come",
          "decision",
          "commitment",
          "undertaking",
          "keep",
          "resolve",
          "choose",
          "opt",
          "rush",
          "offer",
          "refuse",
          "set",
          "due",
          "schedule",
          "ready",
          "help",
          "prepare",
          "expect",
          "likely",
          "understand",
          "say",
          "believe",
          "report",
          "know",
          "lead",
          "prompt",
          "spur",
          "cause",
          "persuade",
          "drive",
          "force",
          "compel",
          "induce",
          "inspire",
          "push",
          "impel",
          "provoke",
          "oblige");
  private static final Set<String> WISHES =
      Set.of(
          "want",
          "demand",
          "urge",
          "insist",
          "ask",
          "hope",
          "propose",
          "recommend",
          "suggest",
          "request",
          "prefer",
          "fear",
          "believe",
          "doubt",
          "complain",
          "grumble",
          "gripe",
          "allege",
          "charge",
          "accuse");
  private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");
  private static final Set<String> UNREAL =
      Set.of("may", "might", "could", "can", "ca", "should", "must", "ought");
  private static final Set<String> ADOPTING =
      Set.of(
          "pass",
          "approve",
          "adopt",
          "issue",
          "sign",
          "send",
          "write",
          "release",
          "publish",
          "circulate",
          "endorse",
          "file",
          "submit",
          "vote",
          "back",
          "present",
          "deliver",
          "enact");
  private static final Set<String> RANKS =
      Set.of("first", "last", "latest", "second", "third", "fourth", "fifth", "only", "one");

  /** Journeys and letters, made to say something. */
  private static final Set<String> ERRANDS =
      Words.of(
          """
          fly travel write call telephone phone ring cable send dispatch visit come go rise appear
          summon use march rally gather meet return speak stand
          """);

  private static final Set<String> DONE = Set.of("after", "by", "in", "while", "since", "when");

  private final Tree tree;

  public Commitment(Tree tree) {
    this.tree = tree;
  }

  /** Whether the act of the word at {@code head} is stated. */
  public boolean stated(int head) {
    return stated(head, 0);
  }

  private boolean stated(int head, int depth) {
    String tag = tree.token(head).tag();
    if (!tag.startsWith("V") || depth > DEPTH) {
      return true;
    }
    boolean conditional =
        tree.children(head, "mark").stream()
            .filter(i -> !isApart(i, head))
            .anyMatch(
                i ->
                    Set.of("if", "unless", "whether", "lest", "until", "once")
                        .contains(tree.word(i)));
    boolean unreal =
        tree.children(head, "aux").stream().anyMatch(i -> UNREAL.contains(tree.word(i)));
    if (conditional || unreal || isInverted(head) || isWished(head)) {
      return false;
    }
    int above = tree.token(head).head();
    String relation = tree.token(head).relation();
    boolean bare = !tree.has(head, "nsubj") && !tree.has(head, "aux");
    if (relation.equals("conj") && bare && above >= 0) {
      return stated(above, depth + 1);
    }
    boolean to = tree.children(head, "mark").stream().anyMatch(i -> tree.word(i).equals("to"));
    if (to && isUpshot(head)) {
      return true;
    }
    if (to) {
      return above >= 0
          && (BINDING.contains(tree.smallLemma(above)) || isRanked(above))
          && stated(above, depth + 1);
    }
    return switch (tag) {
      case "VB" ->
          !bare
              && (tree.has(head, "aux") || !COMPLEMENTS.contains(relation))
              && (above < 0 || !isWish(head, above));
      case "VBG" -> gerund(head, above, relation, depth);
      default -> !relation.equals("ccomp") || above < 0 || !isWish(head, above);
    };
  }

  /**
   * Whether an act is the purpose of a journey or letter that is stated: "flew to Bonn to plead".
   */
  public boolean isErrand(int head) {
    int above = tree.token(head).head();
    boolean purpose =
        above >= 0
            && tree.token(head).relation().equals("advcl")
            && tree.token(above).tag().equals("VBD")
            && !isOfNoun(head);
    return above >= 0
        && above < head
        && (purpose || ERRANDS.contains(tree.smallLemma(above)))
        && tree.children(head, "mark").stream().anyMatch(i -> tree.word(i).equals("to"))
        && stated(above, 1);
  }

  /** "Took exception to proposals to require cuts": what is proposed, by whoever. */
  private boolean isOfNoun(int verb) {
    int before = tree.token(verb).tag().equals("VB") ? verb - 2 : verb - 1;
    return before >= 0 && tree.token(before).tag().matches("NNS?") && !tree.isTimed(before);
  }

  /** "He offered more, only for Washington to reject it", "only to pull out": what came of it. */
  private boolean isUpshot(int head) {
    int first = tree.at(tree.clause(head).start());
    return tree.word(first).equals("only")
        || tree.word(first - 1).equals("only") && tree.word(first - 2).equals(",");
  }

  /** "Should Japan decline to sign, quotas will follow": no more than a condition. */
  private boolean isInverted(int head) {
    return tree.word(0).equals("should") && !tree.finite(1, head);
  }

  /** "Complained that he was selling out": what others are charged with. */
  private boolean isWished(int head) {
    int above = tree.token(head).head();
    return above >= 0 && tree.token(head).tag().equals("VBG") && isWish(head, above);
  }

  /** "Unless Japan yields, Washington will act": a mark that goes with an earlier clause. */
  private boolean isApart(int mark, int head) {
    return IntStream.range(mark, Math.max(mark, head))
        .anyMatch(i -> tree.token(i).text().equals(","));
  }

  /** "Was the first to walk out", "became the third country to sign". */
  private boolean isRanked(int word) {
    return RANKS.contains(tree.word(word))
        || tree.lemma(word).equals("become")
        || tree.children(word, "amod", "nummod").stream()
            .anyMatch(i -> RANKS.contains(tree.word(i)));
  }

  private boolean gerund(int head, int above, String relation, int depth) {
    if (tree.has(head, "aux")) {
      return true;
    }
    boolean ofPaper = head > 0 && DeepRelations.PAPERS.contains(tree.lemma(head - 1));
    if (ofPaper) {
      return isAdopted(head - 1);
    }
    for (int word : tree.children(head, "mark", "case")) {
      boolean done = DONE.contains(tree.word(word)) || isAlongside(head, word);
      return done && (above < 0 || !isModal(above));
    }
    return switch (relation) {
      case "acl" -> Kinds.isActor(tree, above) || isAdopted(above);
      case "amod", "compound" -> false;
      case "xcomp" ->
          above >= 0 && BINDING.contains(tree.smallLemma(above)) && stated(above, depth + 1);
      default -> true;
    };
  }

  /** "With Washington agreeing to hand back duties": what comes with the rest. */
  private boolean isAlongside(int verb, int word) {
    return tree.word(word).equals("with") && tree.has(verb, "nsubj");
  }

  /** Whether a paper is passed or sent, so that what it says is done: "a bill barring imports". */
  private boolean isAdopted(int paper) {
    int verb = tree.token(paper).head();
    return DeepRelations.PAPERS.contains(tree.lemma(paper))
        && verb >= 0
        && ADOPTING.contains(tree.lemma(verb))
        && !isModal(verb);
  }

  private boolean isModal(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(i -> tree.token(i).tag().equals("MD"));
  }

  private boolean isWish(int head, int above) {
    boolean asserted = tree.smallLemma(above).equals("insist") && tree.finite(head, head + 1);
    return !asserted
        && tree.token(head).relation().equals("ccomp")
        && WISHES.contains(tree.smallLemma(above));
  }
}
