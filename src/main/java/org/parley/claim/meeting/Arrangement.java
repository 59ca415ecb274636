package org.parley.claim.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Modality;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells whether a meeting was held, is planned, or was called off or only asked for. */
final class Arrangement {
  private static final Set<String> UNDONE =
      Set.of(
          "cancel", "scrap", "scrub", "nix", "abandon", "boycott", "skip", "miss", "refuse",
          "reject", "request", "seek", "demand", "urge", "suggest", "propose", "want", "decline",
          "avoid", "rule", "shun", "need");
  private static final Set<String> REQUESTING =
      Set.of("ask", "call", "request", "seek", "press", "demand", "suggest", "propose");
  private static final Set<String> PLANNED =
      Set.of(
          "schedule", "plan", "set", "pencil", "slate", "expect", "due", "arrange", "book", "fix");

  private static final Set<String> TO_COME =
      Set.of(
          "is", "are", "was", "were", "due", "set", "scheduled", "expected", "slated", "planned");
  private static final Set<String> WHEN =
      Set.of("before", "when", "until", "till", "once", "after", "as", "while");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final int CLAUSE = 16;
  private static final Set<String> PLANS = Set.of("plan", "intention", "wish", "desire", "reason");
  private static final Set<String> HOPES = Set.of("hope", "want", "plan", "intend", "expect");

  private final Tree tree;
  private final int word;
  private final int verb;

  /**
   * @param word the word of meeting
   * @param verb the head of the phrasing, which may be the same
   */
  Arrangement(Tree tree, int word, int verb) {
    this.tree = tree;
    this.word = word;
    this.verb = verb;
  }

  /**
   * How a meeting is put.
   *
   * @param modality how its verb is put
   * @param when the time of the meeting
   */
  Modality of(Modality modality, List<Phrase> when) {
    boolean unsure = modality == Modality.DENIED || modality == Modality.CONDITIONAL;
    return unsure && isGiven()
        ? Modality.PLANNED
        : unsure && isTold() ? Modality.PLANNED : arranged(modality, when);
  }

  private Modality arranged(Modality modality, List<Phrase> when) {
    boolean called = when.stream().anyMatch(this::isFor);
    if (undone() || isVain() || isWithout()) {
      return called && isRequested() ? Modality.PLANNED : Modality.DENIED;
    }
    if (called && modality == Modality.ASSERTED) {
      return Modality.PLANNED;
    }
    if (modality == Modality.DENIED && isDelayed()) {
      return Modality.PLANNED;
    }
    boolean arranged =
        tree.children(word, "acl", "amod").stream().anyMatch(i -> PLANNED.contains(tree.lemma(i)))
            || word + 1 < tree.size()
                && tree.token(word + 1).tag().matches("VB[DN]")
                && PLANNED.contains(tree.lemma(word + 1));
    int above = tree.token(word).head();
    boolean awaited =
        above >= 0
            && tree.token(above).tag().equals("VBN")
            && PLANNED.contains(tree.lemma(above))
            && new Venue(tree, word).purpose().filter("for"::equals).isPresent();
    return (arranged || awaited || isHeadlined() || isToCome() || isAhead())
            && modality == Modality.ASSERTED
        ? Modality.PLANNED
        : modality;
  }

  /** "Will not act before ministers gather": they will, whatever the clause above denies. */
  private boolean isGiven() {
    boolean present = tree.token(verb).tag().matches("VB[PZ]?");
    for (int i = verb - 1; present && i > 0 && verb - i < CLAUSE; i--) {
      if (WHEN.contains(tree.word(i))) {
        return true;
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|TO") || NOT.contains(tree.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "A fortnight before leaders gather": what is put in the present there is yet to come. */
  private boolean isAhead() {
    boolean before =
        IntStream.range(Math.max(0, verb - CLAUSE / 2), verb)
            .anyMatch(i -> Set.of("before", "until", "till").contains(tree.word(i)));
    return before && isGiven();
  }

  /** "He said experts would meet on Tuesday", whatever the parse makes of it. */
  private boolean isTold() {
    boolean would = false;
    for (int i = verb - 1; i >= 0; i--) {
      boolean near = verb - i <= 2;
      would = would || near && tree.word(i).equals("would");
      if (!would && near && NOT.contains(tree.word(i)) || CONDITIONS.contains(tree.word(i))) {
        return false;
      }
      if (would && Occasion.SAYING.contains(tree.smallLemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Kantor, Hashimoto to meet in Geneva": a headline's infinitive looks ahead. */
  private boolean isHeadlined() {
    boolean root = tree.token(verb).head() < 0 && tree.token(verb).tag().startsWith("V");
    return root && verb > 0 && tree.word(verb - 1).equals("to");
  }

  /** "Is to hold talks", "were due to confer", whatever the parse makes of it. */
  private boolean isToCome() {
    return verb > 1
        && tree.token(verb).tag().equals("VB")
        && tree.word(verb - 1).equals("to")
        && TO_COME.contains(tree.word(verb - 2));
  }

  /** "Called a meeting for Wednesday", "a session, probably for Monday". */
  private boolean isFor(Phrase when) {
    int before = tree.at(when.span().start()) - 1;
    while (before > 0 && Set.of("early", "late", "this").contains(tree.word(before))) {
      before--;
    }
    return before > word && tree.word(before).equals("for");
  }

  private boolean isRequested() {
    int above = tree.token(word).head();
    return above >= 0
        && REQUESTING.contains(tree.lemma(above))
        && !tree.token(word).relation().equals("nsubj:pass");
  }

  /** "Are not due to meet until May": they will then. */
  private boolean isDelayed() {
    boolean until = false;
    for (int i = verb + 1; i < tree.size(); i++) {
      until = until || Set.of("until", "till", "before").contains(tree.word(i));
      if (until && tree.isTimed(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Had hoped to see her", "has no plans to call". */
  private boolean isVain() {
    if (verb < 2 || !tree.word(verb - 1).equals("to")) {
      return false;
    }
    boolean plans =
        PLANS.contains(tree.smallLemma(verb - 2)) && tree.word(Math.max(0, verb - 3)).equals("no");
    boolean hoped =
        HOPES.contains(tree.smallLemma(verb - 2)) && tree.word(Math.max(0, verb - 3)).equals("had");
    return plans || hoped;
  }

  /** "Left without having seen him". */
  private boolean isWithout() {
    int before = verb - 1;
    while (before > 0 && Set.of("having", "even", "ever").contains(tree.word(before))) {
      before--;
    }
    return before > 0
        && tree.word(before).equals("without")
        && tree.token(verb).tag().startsWith("V");
  }

  /** Whether it is called off, refused, or only asked for. */
  private boolean undone() {
    int above = tree.token(word).head();
    if (!tree.token(word).tag().startsWith("N") || above < 0) {
      return false;
    }
    boolean governed =
        Set.of("obj", "nsubj:pass").contains(tree.token(word).relation())
            || tree.token(word).relation().equals("obl")
                && tree.children(word, "case").stream()
                    .anyMatch(i -> Set.of("for", "out").contains(tree.word(i)));
    String lemma = tree.lemma(above);
    boolean broken = lemma.equals("break") && tree.token(above).tag().matches("VBD|VBN");
    boolean off =
        Set.of("call", "put", "break").contains(lemma)
            && !broken
            && (above + 1 < tree.size() && tree.word(above + 1).equals("off")
                || tree.children(above, "compound:prt").stream()
                    .anyMatch(i -> tree.word(i).equals("off")));
    boolean wished = Set.of("call", "ask", "press", "push", "appeal", "plead").contains(lemma);
    boolean behind = tree.token(word).relation().equals("obl");
    return governed && (behind ? wished : UNDONE.contains(lemma) || off);
  }
}
