package org.parley.claim.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells how firmly a sentence holds someone to what a verb says. */
final class Duties {
  /** What a verb is under. */
  enum Force {
    /** "Must", "have to", "is due to", "unless", "ordered to". */
    FIRM,
    /** "Will", "aims to", "is expected to". */
    AIM,
    /** What was done, or is no more than possible. */
    NONE
  }

  private static final int GROUP = 6;
  private static final int REACH = 12;
  private static final Set<String> MUSTS = Set.of("must", "should", "shall", "ought");
  private static final Set<String> WILLS = Set.of("will", "would", "wo", "'ll", "’ll");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing");
  private static final Set<String> BINDING =
      Words.of(
          """
          have need require order oblige force compel instruct direct mandate command tell ask
          urge press call demand request want insist challenge warn promise pledge vow commit
          undertake agree swear guarantee due supposed bound obliged obligation duty
          commitment undertaking agreement obligated rush race scramble hurry give allow fail
          """);
  private static final Set<String> COMPELLING =
      Set.of("have", "require", "order", "oblige", "compel", "mandate", "force");
  private static final Set<String> AIMING =
      Words.of(
          """
          aim hope plan intend seek try expect schedule slate set propose offer work strive
          push wish like promise mean determine goal target effort bid intention timetable
          ready prepare decide decision vote move suppose supposed
          """);

  private static final Set<String> VIEWS =
      Words.of("view hope aim goal intention aspiration ambition eye commit look bent intent keen");

  /** Verbs of handing over or asking for a thing: "needs a text by Monday". */
  private static final Set<String> WANTING =
      Words.of(
          """
          need want demand require promise pledge seek owe request
          """);

  /** Verbs for what brings a matter to its end. */
  private static final Set<String> CLOSING =
      Words.of(
          """
          act agree announce answer approve abolish accept address bring choose clear close
          complete comply conclude cut decide deliver dismantle drop eliminate enact end
          finalize finalise finish forge halt halve hammer implement impose initial issue join
          lift liberalize liberalise lower make name negotiate notify open pass phase present
          produce propose publish ratify reach reduce remove repeal reply resolve respond rule
          scrap seal secure settle sign slash stop strike submit take table win withdraw wrap
          determine file clinch put list retaliate buy raise increase double import expire
          recommend send pick revive bridge restart rescue break nail thrash iron
          hash ready patch mend undo reopen wind wound pare trim
          """);

  private final Tree tree;

  Duties(Tree tree) {
    this.tree = tree;
  }

  /** What the verb at an index is under. */
  Force of(int verb) {
    if (isConditional(verb) || isAlternative(verb)) {
      return Force.FIRM;
    }
    if (has(verb, MUSTS)) {
      return has(verb, Set.of("must")) || closes(verb) ? Force.FIRM : Force.NONE;
    }
    if (has(verb, WILLS)) {
      return closes(verb) ? Force.AIM : Force.NONE;
    }
    if (isLookedTo(verb)) {
      return closes(verb) ? Force.AIM : Force.NONE;
    }
    Optional<Integer> to = infinitive(verb);
    if (to.isPresent()) {
      return controlled(verb, to.get());
    }
    String tag = tree.token(verb).tag();
    boolean present =
        tag.matches("VB[ZP]")
            || tree.children(verb, "aux").stream()
                .anyMatch(i -> Set.of("has", "have").contains(tree.word(i)));
    return present && WANTING.contains(tree.smallLemma(verb)) ? Force.FIRM : Force.NONE;
  }

  /** "With a view to signing", "in hopes of concluding". */
  private boolean isLookedTo(int verb) {
    return verb > 1
        && tree.token(verb).tag().equals("VBG")
        && Set.of("to", "of", "at", "on").contains(word(verb - 1))
        && VIEWS.contains(tree.smallLemma(verb - 2));
  }

  /** Whether a verb tells of what may yet be done. */
  boolean isOpen(int verb) {
    return of(verb) != Force.NONE || has(verb, Set.of("can", "could", "may", "might"));
  }

  /** Whether a verb is no more than possible: "may slip". */
  boolean isUnsure(int verb) {
    return has(verb, Set.of("may", "might", "could", "can"));
  }

  /** Whether a verb must be done at a time, and not only some time. */
  boolean compels(int verb) {
    boolean promised = WANTING.contains(tree.smallLemma(verb)) && of(verb) == Force.FIRM;
    boolean forced = control(verb).filter(i -> COMPELLING.contains(tree.smallLemma(i))).isPresent();
    return has(verb, Set.of("must")) || promised || forced;
  }

  /** The word that makes someone do what a verb says: "ordered" in "ordered Tokyo to act". */
  Optional<Integer> control(int verb) {
    return infinitive(verb).map(to -> control(verb, to)).filter(i -> i >= 0);
  }

  private Force controlled(int verb, int to) {
    int control = control(verb, to);
    if (control < 0) {
      return Force.NONE;
    }
    boolean be = control == to - 1 && Set.of("is", "are", "was", "were").contains(word(control));
    if (be || BINDING.contains(tree.smallLemma(control))) {
      boolean may = !be && isUnsure(control) && !closes(verb);
      return may ? Force.NONE : Force.FIRM;
    }
    boolean aim = AIMING.contains(tree.smallLemma(control)) || has(control, WILLS);
    return aim && closes(verb) ? Force.AIM : Force.NONE;
  }

  /** The word to which "to" leads back: the head in the tree, or the verb right in front. */
  private int control(int verb, int to) {
    int before = to - 1;
    while (before >= 0 && tree.token(before).tag().startsWith("RB")) {
      before--;
    }
    if (before >= 0 && (isControl(before) || tree.smallLemma(before).equals("have"))) {
      return before;
    }
    int above = tree.token(verb).head();
    if (above >= 0 && above < to && isControl(above)) {
      return above;
    }
    for (int i = before; i >= 0 && to - i < REACH && !stops(i); i--) {
      if (isControl(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isControl(int i) {
    return BINDING.contains(tree.smallLemma(i)) && !tree.smallLemma(i).equals("have")
        || AIMING.contains(tree.smallLemma(i))
        || Set.of("is", "are", "was", "were").contains(word(i)) && !tree.has(i, "obj");
  }

  /** The "to" of an infinitive, where the verb is one. */
  private Optional<Integer> infinitive(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < GROUP; i--) {
      if (tree.word(i).equals("to")) {
        return Optional.of(i);
      }
      String tag = tree.token(i).tag();
      boolean group = tag.startsWith("RB") || tag.equals("VB") || tag.equals("VBN") || joins(i);
      if (!group) {
        return joined(verb, i);
      }
    }
    return Optional.empty();
  }

  private boolean joins(int i) {
    return Set.of("and", "or", "either", "be", "have", ",").contains(word(i));
  }

  /** "To accept the offer or reject it": the second verb shares the first one's "to". */
  private Optional<Integer> joined(int verb, int from) {
    int above = tree.token(verb).head();
    boolean second = tree.token(verb).relation().equals("conj") && above >= 0 && above <= from;
    return second ? infinitive(above) : Optional.empty();
  }

  private boolean has(int verb, Set<String> words) {
    boolean own = tree.children(verb, "aux").stream().anyMatch(i -> words.contains(word(i)));
    for (int i = verb - 1; i >= 0 && verb - i < GROUP && !own; i--) {
      String tag = tree.token(i).tag();
      if (words.contains(word(i))) {
        return true;
      }
      boolean law = Set.of("by", "under", "law").contains(word(i));
      if (!law
          && !tag.startsWith("RB")
          && !tag.equals("VB")
          && !tag.equals("VBN")
          && !tag.equals("MD")) {
        return false;
      }
    }
    return own;
  }

  /** Whether "if" or "unless" opens the clause of a verb. */
  boolean isConditional(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < REACH && !stops(i); i--) {
      if (CONDITIONS.contains(word(i))) {
        return true;
      }
      String tag = tree.token(i).tag();
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (finite
          && !tree.token(i).relation().startsWith("aux")
          && !tree.token(i).relation().equals("cop")) {
        return false;
      }
    }
    return false;
  }

  /** "Agree by Monday or face a trade war". */
  private boolean isAlternative(int verb) {
    boolean bare = Set.of("VB", "VBP").contains(tree.token(verb).tag());
    return bare
        && IntStream.range(verb + 1, Math.min(tree.size() - 1, verb + REACH))
            .anyMatch(
                i ->
                    word(i).equals("or")
                        && Set.of("face", "else", "risk", "be", "suffer", "lose", "incur")
                            .contains(word(i + 1)));
  }

  boolean closes(int verb) {
    return CLOSING.contains(tree.smallLemma(verb)) && !isMeasured(verb);
  }

  /** "Rise to $5 billion by 1990" tells what becomes of a figure. */
  private boolean isMeasured(int verb) {
    List<Integer> subjects = tree.children(verb, "nsubj");
    return subjects.stream()
        .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.QUANTITY) || tree.isTimed(i));
  }

  private boolean stops(int i) {
    return Set.of(";", ":", ".", "--", "—").contains(tree.token(i).text());
  }

  private String word(int i) {
    return tree.word(i);
  }
}
