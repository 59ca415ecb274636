package org.parley.claim;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;

/** Tells by their places who does what, for verbs to which the parser gave no subject. */
public final class Neighbours {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind");

  /** Verbs behind which those stand of whom something is said. */
  private static final Set<String> OBJECTS =
      Words.of(
          """
          accuse urge praise hail welcome blame denounce criticize criticise condemn attack assail
          rebuke call brand label term dub describe dismiss thank press beg ask reproach applaud
          commend fault mock lambaste lambast chide scold upbraid admonish
          """);

  private static final Set<String> ADVERBIAL = Set.of(".", "IN", "RB", "TO", ":");

  private static final int LONGEST = 9;

  private final Tree tree;
  private final VerbGroup group;

  public Neighbours(Tree tree) {
    this.tree = tree;
    this.group = new VerbGroup(tree);
  }

  /** The noun right before a finite verb, or right behind it where a comma or quotation ends. */
  public Optional<Integer> subject(int verb) {
    boolean simple = FINITE.contains(tree.token(verb).tag());
    if (!simple && !group.isHelped(verb)) {
      return Optional.empty();
    }
    int before = group.beforeTime(verb);
    if (before >= 0 && isNominal(before) && !isObject(before)) {
      return Optional.of(before);
    }
    if (before > 2 && tree.token(before).text().equals(")")) {
      return Optional.of(bracket(before) - 1).filter(i -> i >= 0 && isPerson(i));
    }
    if (before < 0 || !isEdge(before)) {
      return Optional.empty();
    }
    Optional<Integer> behind =
        !simple || TELLING.contains(tree.lemma(verb)) || OBJECTS.contains(tree.lemma(verb))
            ? Optional.empty()
            : behind(verb).filter(head -> !isVerb(head + 1) && isSomebody(head));
    return behind.isPresent() ? behind : setOff(before);
  }

  private boolean isVerb(int i) {
    String tag = i < tree.size() ? tree.token(i).tag() : "";
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** "Kono, due to meet Clinton, added", "his adviser, Laura Tyson, said": who is meant. */
  private Optional<Integer> setOff(int comma) {
    int other = comma - 1;
    while (other > 0 && !tree.token(other).text().equals(",")) {
      other--;
    }
    int named = other > 2 && tree.token(other - 1).text().equals(")") ? bracket(other - 1) : other;
    if (named > 0 && isPerson(named - 1)) {
      return Optional.of(named - 1);
    }
    if (comma > 0 && isPerson(comma - 1) && isPerson(other + 1)) {
      return Optional.of(comma - 1);
    }
    return other > 0 && isNominal(other - 1) ? Optional.of(other - 1) : Optional.empty();
  }

  /** Where the bracket opens that closes here, as in "Max Baucus (D-Mont.)". */
  private int bracket(int close) {
    int open = close;
    while (open > 0 && !tree.token(open).text().equals("(")) {
      open--;
    }
    return open;
  }

  /** "Schumer, the leader, applauded": the person whom the subject only describes. */
  int described(int subject) {
    int first = subject;
    while (first > 0 && (isNominal(first) || opensPhrase(first))) {
      first--;
    }
    boolean apposed =
        first > 0
            && first < subject
            && tree.token(first).text().equals(",")
            && subject + 1 < tree.size()
            && tree.token(subject + 1).tag().matches(",|IN")
            && isPerson(first - 1)
            && Kinds.isNamed(tree, subject, Named.Category.POST);
    return apposed ? first - 1 : subject;
  }

  private boolean isPerson(int i) {
    return Kinds.isPerson(tree, i);
  }

  /** The word before a verb with its auxiliaries and adverbs, or -1. */
  public int before(int verb) {
    return group.before(verb);
  }

  /**
   * Whether a verb of speech with its subject is set off from what is said: "…, he said", "…,
   * warned Brisco, a former negotiator".
   */
  public boolean isAside(int verb) {
    if (!FINITE.contains(tree.token(verb).tag())) {
      return false;
    }
    return inverted(verb).isPresent() || isSetOff(verb);
  }

  /**
   * Who stands behind a verb of speech that a clause and a comma go before: "…, said a diplomat".
   */
  public Optional<Integer> inverted(int verb) {
    boolean edge =
        verb > 0
            && FINITE.contains(tree.token(verb).tag())
            && isEdge(verb - 1)
            && !TELLING.contains(tree.lemma(verb))
            && !OBJECTS.contains(tree.lemma(verb));
    boolean owned = tree.children(verb, "nsubj").stream().anyMatch(subject -> subject < verb);
    return edge
        ? behind(verb)
            .filter(head -> Kinds.isActor(tree, head) && !isTime(head) && !isVerb(head + 1))
            .filter(head -> !owned || isClosed(head + 1) && !tree.finite(head + 1, relative(head)))
        : Optional.empty();
  }

  private boolean isSomebody(int i) {
    return Kinds.isActor(tree, i) || tree.token(i).tag().equals("CD");
  }

  /** Where a clause begins that tells more of who stands at a word, or a part of its own. */
  private int relative(int head) {
    boolean more = head + 1 < tree.size() && Set.of("who", ":").contains(tree.word(head + 1));
    return more ? head + 1 : tree.size();
  }

  private boolean isTime(int i) {
    return tree.isTimed(i) || tree.token(i).relation().equals("obl:unmarked");
  }

  /** Whether a sentence, its part or a phrase ends at a word, or tells more of who stands there. */
  private boolean isClosed(int i) {
    return i >= tree.size()
        || isEdge(i)
        || Set.of(".", ":", "?", "!").contains(tree.token(i).text())
        || tree.word(i).equals("who");
  }

  private boolean isSetOff(int verb) {
    int first = before(verb);
    if (first < 0 || !isNominal(first)) {
      return false;
    }
    while (first > 0 && (isNominal(first - 1) || opensPhrase(first - 1))) {
      first--;
    }
    first = opening(first);
    int next = verb + 1;
    if (isParenthesis(first, next)) {
      return true;
    }
    boolean behindClause = first > 1 && isEdge(first - 1) && tree.finite(0, first - 1);
    boolean free =
        next >= tree.size()
            || isEdge(next)
            || ADVERBIAL.contains(tree.token(next).tag())
            || tree.isTimed(next);
    int end = next;
    while (end < tree.size() && !isEdge(end) && !tree.token(end).text().equals(";")) {
      end++;
    }
    boolean told =
        TELLING.contains(tree.lemma(verb))
            && behind(verb).isPresent()
            && end + 1 < tree.size()
            && tree.token(end).text().equals(",")
            && tree.token(end + 1).tag().equals("VBG");
    boolean aside = new Circumstance(tree).isWhole(next);
    return behindClause && (free || told) && (aside || !tree.finite(next, end));
  }

  /** "The price of that, he said, was another matter": commas around who speaks and the verb. */
  private boolean isParenthesis(int first, int next) {
    if (first < 2 || next >= tree.size() || !tree.token(first - 1).text().equals(",")) {
      return false;
    }
    int end = next;
    while (end < tree.size()
        && !isEdge(end)
        && end - next < LONGEST
        && !tree.finite(end, end + 1)) {
      end++;
    }
    boolean closed = end + 1 < tree.size() && tree.token(end).text().equals(",");
    boolean bare = end == next && tree.finite(next, tree.size());
    boolean split = ADVERBIAL.contains(tree.token(next).tag()) && isVerb(end + 1);
    return closed && (bare || split);
  }

  /** "Officials close to the talks": where those begin of whom the words before a verb tell. */
  private int opening(int word) {
    int edge = word - 1;
    while (edge > 0 && word - edge < LONGEST && !isEdge(edge)) {
      edge--;
    }
    boolean whole =
        edge > 0
            && isEdge(edge)
            && !tree.finite(edge, word)
            && behind(edge).filter(head -> Kinds.isActor(tree, head)).isPresent();
    return whole ? edge + 1 : word;
  }

  /** The head of the noun phrase that starts right behind a word. */
  public Optional<Integer> behind(int word) {
    int i = word + 1;
    boolean several =
        i + 1 < tree.size() && tree.token(i).tag().equals("CD") && tree.word(i + 1).equals("of");
    if (several) {
      return Optional.of(i);
    }
    int last = -1;
    while (i < tree.size() && (isNominal(i) || opensPhrase(i))) {
      last = isNominal(i) ? i : last;
      i++;
    }
    return last < 0 ? Optional.empty() : Optional.of(last);
  }

  private boolean isObject(int i) {
    return tree.token(i).relation().equals("obj") && tree.token(i).head() < i;
  }

  private boolean isNominal(int i) {
    String tag = tree.token(i).tag();
    return tag.startsWith("N")
        || tag.equals("PRP")
        || Kinds.isNamed(tree, i, Named.Category.ORGANIZATION);
  }

  private boolean opensPhrase(int i) {
    String tag = tree.token(i).tag();
    return tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.equals("CD");
  }

  /** Whether a word is a comma or a closing quotation mark. */
  public boolean isEdge(int i) {
    return isEdge(tree, i);
  }

  /** Whether a word of a sentence is a comma or a closing quotation mark. */
  public static boolean isEdge(Tree tree, int i) {
    return i >= 0
        && i < tree.size()
        && Set.of(",", "\"", "”", "''", "’", "--", "—").contains(tree.token(i).text());
  }
}
