package org.parley.claim;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;

/**
 * Tells the words that only say when, where and to whom something is said: "after meeting Mr.
 * Brock", "as he left the ministry", "in an interview", "at a news conference in Geneva".
 */
public final class Circumstance {
  private static final Set<String> TIMES =
      Set.of("after", "before", "upon", "during", "following", "amid");

  /** Words that open a time as well as a reason or contrast. */
  private static final Set<String> CLAUSES = Set.of("as", "when", "while", "once");

  /** Prepositions that belong to what is said as often as not. */
  private static final Set<String> LOOSE = Set.of("of", "about", "by", "with", "without", "to");

  private static final Set<String> PLACES =
      Words.of(
          """
          in at on from outside through via over by with without to near inside between behind of
          about
          """);

  /** What one who speaks does besides. */
  private static final Set<String> DEEDS =
      Words.of(
          """
          speaking referring citing pointing quoting alluding using standing sitting arriving
          leaving gesturing smiling shrugging returning echoing reading invoking addressing
          testifying commenting explaining emerging appearing borrowing recalling noting
          """);

  /** Where and in what words are said. */
  private static final Set<String> OCCASIONS =
      Words.of(
          """
          interview statement speech conference briefing hearing letter telegram memo memorandum
          telephone phone broadcast testimony article column report editorial email e-mail tweet
          post message communique note address lecture remark remarks television radio reception
          ceremony rally lunch luncheon dinner breakfast call press appearance debate filing brief
          commentary notice bulletin release declaration
          """);

  private static final int NEAR = 9;

  private final Tree tree;

  public Circumstance(Tree tree) {
    this.tree = tree;
  }

  /** Whether such words begin at a word, behind a comma or a time at the most. */
  public boolean opens(int word) {
    int i = word;
    while (i < tree.size() && (tree.isTimed(i) || isAdverb(i) || Neighbours.isEdge(tree, i))) {
      i++;
    }
    if (i >= tree.size()) {
      return true;
    }
    boolean link = TIMES.contains(tree.word(i)) || PLACES.contains(tree.word(i));
    return link && !opensInfinitive(i) || isClause(i) || DEEDS.contains(tree.word(i)) || isEnd(i);
  }

  /**
   * Whether they begin at a word without any doubt: a preposition may go on with what is said as
   * well.
   */
  public boolean opensSurely(int word) {
    int i = word < tree.size() && tree.token(word).text().equals(",") ? word + 1 : word;
    if (i + 1 >= tree.size()) {
      return false;
    }
    boolean time = TIMES.contains(tree.word(i)) && tree.token(i + 1).tag().equals("VBG");
    boolean place = PLACES.contains(tree.word(i)) && !LOOSE.contains(tree.word(i));
    return time
        || isClause(i)
        || i > word && DEEDS.contains(tree.word(i))
        || place && isOccasion(i + 1);
  }

  /** "As he left", "when asked", "before she flew home": what who speaks does. */
  private boolean isClause(int i) {
    boolean link = TIMES.contains(tree.word(i)) || CLAUSES.contains(tree.word(i));
    return link
        && i + 1 < tree.size()
        && (Set.of("he", "she", "asked", "pressed").contains(tree.word(i + 1))
            || CLAUSES.contains(tree.word(i)) && tree.token(i + 1).tag().equals("VBG"));
  }

  /** Whether they begin at a word without any doubt, and no clause of what is said follows. */
  boolean isWhole(int word) {
    return opensSurely(word)
        && IntStream.range(word, tree.size() - 1)
            .filter(i -> tree.word(i).equals("that"))
            .allMatch(i -> tree.finite(i + 1, i + 2));
  }

  private boolean isOccasion(int from) {
    for (int i = from; i < Math.min(tree.size(), from + NEAR); i++) {
      String tag = tree.token(i).tag();
      if (OCCASIONS.contains(tree.smallLemma(i))) {
        return true;
      }
      if (!tag.matches("DT|JJ.?|N.*|PRP.|POS|CD|VBN|HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a clause of what is said comes behind a comma: "…, he said, and a deal is near". */
  public boolean goesOn(int word) {
    for (int i = word; i + 1 < tree.size(); i++) {
      boolean edge = Neighbours.isEdge(tree, i) || tree.token(i).text().equals(";");
      String next = tree.token(i + 1).tag();
      if (edge && (next.equals("CC") || next.matches("VBD|VBZ|VBP|MD"))) {
        return true;
      }
    }
    return false;
  }

  /** The word behind whoever is told, where somebody is right behind the verb. */
  public int behindAddressee(int verb) {
    int i = verb + 1;
    while (i < tree.size() && isOfName(i) && !Neighbours.isEdge(tree, i)) {
      i++;
    }
    boolean told = i > verb + 1 && Kinds.isActor(tree, i - 1) || isPress(i - 1);
    return told ? i : verb + 1;
  }

  private boolean isOfName(int i) {
    return tree.token(i).tag().matches("DT|JJ|N.*|PRP.?|POS|CD|HYPH");
  }

  private boolean isPress(int i) {
    return Kinds.isNamed(tree, i, Named.Category.ORGANIZATION)
        || Set.of("reporter", "journalist", "newsman", "conference", "audience", "panel", "member")
            .contains(tree.smallLemma(i));
  }

  private boolean isAdverb(int i) {
    return tree.token(i).tag().startsWith("RB")
        && !TIMES.contains(tree.word(i))
        && !CLAUSES.contains(tree.word(i));
  }

  /** "To cut the duty", where "to" opens no place. */
  private boolean opensInfinitive(int i) {
    return tree.word(i).equals("to") && i + 1 < tree.size() && tree.token(i + 1).tag().equals("VB");
  }

  private boolean isEnd(int i) {
    return tree.token(i).tag().equals(".") && i + 1 == tree.size();
  }
}
