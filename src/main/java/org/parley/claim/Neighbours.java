package org.parley.claim;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;

/** Tells by their places who does what, for verbs to which the parser gave no subject. */
final class Neighbours {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind");
  private static final Set<String> ADVERBIAL = Set.of(".", "IN", "RB", "TO", ":");

  private static final int LONGEST = 9;

  private final Tree tree;

  Neighbours(Tree tree) {
    this.tree = tree;
  }

  /** The noun right before a finite verb, or right behind it where a comma or quotation ends. */
  Optional<Integer> subject(int verb) {
    if (!FINITE.contains(tree.token(verb).tag())) {
      return Optional.empty();
    }
    int before = before(verb);
    if (before >= 0 && isNominal(before) && !isObject(before)) {
      return Optional.of(before);
    }
    if (before < 0 || !isEdge(before)) {
      return Optional.empty();
    }
    Optional<Integer> behind =
        TELLING.contains(tree.lemma(verb))
            ? Optional.empty()
            : behind(verb).filter(head -> !isVerb(head + 1));
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

  private boolean isPerson(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON);
  }

  /** The word before a verb with its auxiliaries and adverbs, or -1. */
  int before(int verb) {
    int i = verb - 1;
    while (i >= 0 && (isAdverb(i) || tree.token(i).relation().startsWith("aux") || isHearsay(i))) {
      i--;
    }
    return i;
  }

  /** The words before the verb in "Kantor is said to have warned", "was quoted as saying". */
  private boolean isHearsay(int i) {
    boolean link = Set.of("to", "as", "have").contains(tree.word(i));
    boolean told = Set.of("said", "quoted", "reported").contains(tree.word(i));
    return link && i > 1 && (told(i - 1) || told(i - 2))
        || told && i > 0 && Set.of("is", "was", "are", "were", "been").contains(tree.word(i - 1))
        || Set.of("is", "was", "are", "were").contains(tree.word(i)) && told(i + 1);
  }

  private boolean told(int i) {
    return i < tree.size() && Set.of("said", "quoted", "reported").contains(tree.word(i));
  }

  /**
   * Whether a verb of speech with its subject is set off from what is said: "…, he said", "…,
   * warned Brisco, a former negotiator".
   */
  boolean isAside(int verb) {
    if (!FINITE.contains(tree.token(verb).tag())) {
      return false;
    }
    boolean inverted =
        verb > 0
            && isEdge(verb - 1)
            && !TELLING.contains(tree.lemma(verb))
            && behind(verb)
                .filter(head -> Kinds.isActor(tree, head) && !isVerb(head + 1))
                .isPresent()
            && tree.children(verb, "nsubj").stream().allMatch(subject -> subject > verb);
    return inverted || isSetOff(verb);
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
    boolean behindClause = first > 1 && isEdge(first - 1) && tree.finite(0, first - 1);
    int next = verb + 1;
    boolean free =
        next >= tree.size()
            || isEdge(next)
            || ADVERBIAL.contains(tree.token(next).tag())
            || tree.isTimed(next);
    int end = next;
    while (end < tree.size() && !isEdge(end)) {
      end++;
    }
    return behindClause && free && !tree.finite(next, end);
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
  Optional<Integer> behind(int word) {
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

  private boolean isAdverb(int i) {
    return tree.token(i).tag().startsWith("RB");
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
  boolean isEdge(int i) {
    return Set.of(",", "\"", "”", "''", "’", "--", "—").contains(tree.token(i).text());
  }
}
