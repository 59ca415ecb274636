package org.parley.claim.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/**
 * Tells whether who does something about a meeting takes part in it: "flew to Geneva for talks",
 * "cut short a session with Froman".
 *
 * @param word index of the noun of meeting
 */
record Attending(Tree tree, int word) {
  private static final Set<String> PURPOSES =
      Set.of(
          "for",
          "after",
          "before",
          "following",
          "during",
          "in",
          "at",
          "on",
          "from",
          "ahead",
          "of",
          "over",
          "to",
          "into",
          "with");
  private static final Set<String> SHADOWS =
      Set.of(
          "shadow", "cloud", "pall", "doubt", "hang", "loom", "hover", "quarrel", "dispute", "row");
  private static final Set<String> PAPERS =
      Set.of("statement", "report", "communique", "paper", "speech", "comment", "letter", "bill");
  private static final Set<String> GATHERINGS = Set.of("summit", "conference", "forum", "council");
  private static final Set<String> WHILE = Set.of("in", "at", "during", "over");

  /** Verbs whose subject takes part in the meeting that they name. */
  private static final Set<String> ATTENDING =
      Set.of(
          "walk",
          "storm",
          "emerge",
          "leave",
          "attend",
          "enter",
          "join",
          "rejoin",
          "host",
          "chair",
          "lead",
          "arrive",
          "return",
          "open",
          "close",
          "resume",
          "hold",
          "quit",
          "abandon",
          "have",
          "begin",
          "reopen",
          "restart",
          "start",
          "end",
          "conclude",
          "conduct",
          "complete",
          "finish",
          "wrap",
          "wind",
          "wound",
          "break",
          "suspend",
          "recess",
          "spend",
          "get",
          "win",
          "secure",
          "reconvene",
          "adjourn");

  /**
   * Whether the subject of the verb above the noun takes part.
   *
   * @param above index of the verb
   * @param told whether the text tells where it is held
   */
  boolean joins(int above, List<Integer> subjects, boolean told) {
    Optional<String> purpose = new Venue(tree, word).purpose();
    if (isLimit(purpose.orElse(""), above)) {
      return false;
    }
    Set<String> behind = new Surroundings(tree, word).behind().keySet();
    boolean joined = behind.contains("with") || behind.contains("between");
    boolean several = subjects.size() > 1 || subjects.stream().anyMatch(this::isTwo);
    boolean bound =
        !isTopic()
            && (purpose.filter(PURPOSES::contains).isPresent()
                    && (Set.of("for", "to").contains(purpose.get()) || joined || several || told)
                || purpose.filter(WHILE::contains).isPresent() && !isShadow(above));
    boolean object = joined && tree.token(word).relation().equals("obj");
    return bound
        || object
        || ATTENDING.contains(tree.lemma(above)) && !tree.has(above, "nsubj:pass");
  }

  /** "By May, on the eve of the summit", "sign it before the EU-UK summit": when others meet. */
  private boolean isLimit(String purpose, int above) {
    int head = tree.token(word).head();
    boolean eve = head >= 0 && tree.smallLemma(head).equals("eve");
    boolean theirs =
        Set.of("before", "ahead", "until", "by").contains(purpose)
            && GATHERINGS.contains(tree.smallLemma(word))
            && new Surroundings(tree, word)
                .before()
                .filter(span -> !new Surroundings(tree, word).powers(span).isEmpty())
                .isPresent();
    return eve || theirs && !ATTENDING.contains(tree.lemma(above));
  }

  /** "Issue a statement on the talks": what is said or written about them elsewhere. */
  private boolean isTopic() {
    int above = tree.token(word).head();
    return above >= 0
        && tree.token(word).relation().equals("nmod")
        && PAPERS.contains(tree.smallLemma(above))
        && new Venue(tree, word).purpose().filter("on"::equals).isPresent();
  }

  /** "Cast a shadow over the talks": what lies over them is no time of them. */
  private boolean isShadow(int above) {
    Venue venue = new Venue(tree, word);
    return venue.purpose().filter("over"::equals).isPresent()
        && IntStream.range(above, word).anyMatch(i -> SHADOWS.contains(tree.smallLemma(i)));
  }

  private boolean isTwo(int i) {
    return tree.word(i).equals("two") || tree.word(i).equals("both");
  }
}
