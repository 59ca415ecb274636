package org.parley.claim.deadline;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kind;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells whether something is given, waits, holds or is promised to end, up to a time or at it. */
record Standing(Tree tree, Duties duties, DeepRelations relations) {
  /** Verbs of leaving someone time. */
  static final Set<String> GIVING = Set.of("have", "give", "grant", "allow", "get");

  /** Verbs for what is put off, or let go on, up to a day. */
  static final Set<String> WAITING =
      Words.of(
          """
          delay postpone defer suspend shelve freeze hold put wait pause extend exempt waive
          keep limit restrict bar block ban curb cap restrain renew prolong authorize withhold
          accept refrain authorise lodge file submit apply object appeal push spare slip slide
          drag comment protect maintain shield
          """);

  private static final int NEAR = 10;
  private static final int GIFT = 12;
  private static final int STRETCH = 4;
  private static final Set<String> EXTENDING =
      Words.of(
          "extension extend delay postponement postpone slip drag stretch go run last continue");
  private static final Set<String> MOVING =
      Words.of("slip slide drag extend push delay postpone defer put prolong renew suspend");

  /** Verbs for what runs its time. */
  private static final Set<String> LASTING =
      Words.of(
          """
          last run remain continue apply stay stand endure be
          """);

  /** What stands before "until" where something holds up to a day. */
  private static final Set<String> HOLDING =
      Words.of(
          """
          exempt valid effective open hold ice force effect place suspended frozen shelved
          protected duty-free free good shut closed barred intact standing
          """);

  private static final Set<String> DONE =
      Set.of("hand", "place", "way", "books", "force", "behind", "over");

  private static final Set<String> UNDOING =
      Words.of(
          """
          end abolish lift scrap phase phase_out eliminate remove drop dismantle halt cease stop
          open repeal
          """);
  private static final Set<String> PLEDGING =
      Words.of("agree promise pledge vow undertake commit consent");

  /** Whether something is given, waits or holds up to the time. */
  boolean isUntil(int verb, int time) {
    boolean until = !tree.word(time - 1).equals("through");
    boolean given =
        (GIVING.contains(tree.smallLemma(verb)) || tree.lemma(verb).equals("need"))
            && until
            && time - verb <= GIFT;
    boolean lasts =
        LASTING.contains(tree.smallLemma(verb))
            && (relations.subjects(verb).stream().anyMatch(this::isPeriod) || isRunning(verb));
    boolean holds = isPeriod(time - 2) || HOLDING.contains(tree.word(Math.max(0, time - 2)));
    boolean moves = MOVING.contains(tree.smallLemma(verb));
    boolean waits = WAITING.contains(tree.smallLemma(verb)) && !(moves && duties.isUnsure(verb));
    return given || lasts || holds || waits;
  }

  /** "Agreed to do away with its quotas in April 1991": an end that is promised for a time. */
  boolean isPledged(int verb, Timed time) {
    boolean away =
        tree.lemma(verb).equals("do")
            && verb + 1 < tree.size()
            && tree.word(verb + 1).equals("away");
    boolean ends = away || UNDOING.contains(tree.smallLemma(verb));
    return ends
        && duties.control(verb).filter(i -> PLEDGING.contains(tree.smallLemma(i))).isPresent()
        && IntStream.range(verb, tree.at(time.span().start()))
            .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }

  /** "Limits on juice will last": a period that opens the sentence, whatever the parse says. */
  private boolean isRunning(int verb) {
    return relations.subjects(verb).stream().noneMatch(i -> Kinds.isActor(tree, i))
        && IntStream.range(Math.max(0, verb - 2 * NEAR), verb)
            .filter(i -> i < NEAR / 2 || tree.token(i).tag().startsWith("N"))
            .anyMatch(i -> Kinds.PERIODS.contains(tree.smallLemma(i)));
  }

  private boolean isPeriod(int noun) {
    return noun >= 0
        && tree.token(noun).tag().startsWith("N")
        && Kinds.fits(tree, noun, Kind.PERIOD);
  }

  /** "Ruled out any extension beyond Dec. 15". */
  boolean isStretched(int time) {
    int beyond = tree.word(time - 1).equals("the") ? time - 2 : time - 1;
    return beyond > 0
        && Set.of("beyond", "past").contains(tree.word(beyond))
        && IntStream.range(Math.max(0, beyond - STRETCH), beyond)
            .anyMatch(i -> EXTENDING.contains(tree.smallLemma(i)));
  }

  /** "Will withhold the duties until the arbitrators deliver their verdict on April 12". */
  boolean isWaitedFor(int verb) {
    int above = tree.token(verb).head();
    return above >= 0
        && above < verb
        && WAITING.contains(tree.smallLemma(above))
        && tree.token(above).tag().matches("VBG?|VB[PZ]")
        && tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("until"));
  }

  /** "Ought to be in hand", "will be out of the way". */
  static boolean isDone(Tree tree, int behind) {
    return IntStream.range(behind, Math.min(behind + STRETCH, tree.size()))
        .anyMatch(i -> DONE.contains(tree.word(i)));
  }

  /** "There will be no further quotas after 1990". */
  boolean isBarred(int time) {
    return IntStream.range(Math.max(0, time - NEAR), time)
        .anyMatch(
            i ->
                tree.word(i).equals("no")
                    && IntStream.range(i, time)
                        .anyMatch(m -> Kinds.isNamed(tree, m, Named.Category.MEASURE)));
  }

  /** "Wants the tariffs gone by Dec. 1": who wants it sets the limit. */
  int wanting(int verb) {
    int head = tree.token(verb).head();
    boolean object = head > 0 && tree.token(head).relation().equals("obj");
    int above = object ? tree.token(head).head() : head;
    boolean wanted =
        above >= 0
            && above < verb
            && tree.token(verb).tag().equals("VBN")
            && Set.of("want", "need").contains(tree.lemma(above));
    return wanted ? above : verb;
  }
}
