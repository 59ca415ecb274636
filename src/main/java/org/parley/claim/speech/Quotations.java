package org.parley.claim.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.article.Span;
import org.parley.claim.Neighbours;
import org.parley.claim.Tree;

/**
 * The quotations of an article as one of its sentences sees them.
 *
 * @param tree the sentence
 * @param all the article's quotations
 */
record Quotations(Tree tree, List<Span> all) {
  private static final int LONGEST_TAIL = 9;

  Quotations {
    all = List.copyOf(all);
  }

  /** Whether a stretch lies inside of one. */
  boolean hold(Span words) {
    return all.stream().anyMatch(quote -> quote.contains(words));
  }

  /** Whether one stands in the sentence. */
  boolean any() {
    return all.stream().anyMatch(this::isHere);
  }

  /** Whether one follows a verb: "called the plan 'creative'". */
  boolean behind(int verb) {
    int end = tree.token(verb).span().end();
    return all.stream().anyMatch(quote -> isHere(quote) && quote.start() >= end);
  }

  /** Whether one begins at a word, or behind a comma or colon there. */
  boolean opens(int word) {
    if (word + 1 >= tree.size()) {
      return false;
    }
    int first = Set.of(",", ":").contains(tree.token(word).text()) ? word + 1 : word;
    int start = tree.token(first).span().start();
    return all.stream().anyMatch(quote -> quote.start() == start || quote.start() + 1 == start);
  }

  /** Whether one ends right before the words around a verb that say whose it is. */
  boolean before(int verb) {
    int start = tree.token(verb).span().start();
    return !isBehindParticiple(verb)
        && all.stream()
            .filter(quote -> isHere(quote) && !isVowed(quote))
            .anyMatch(quote -> quote.end() <= start && isNear(quote, verb));
  }

  /** "Had vowed to 'fight to the end,'": the end of another's words. */
  private boolean isVowed(Span quote) {
    return quote.start() > tree.sentence().span().start()
        && tree.tag(tree.at(quote.start()) - 1).equals("TO");
  }

  /** "Calling it 'a disgrace,' Ferrari said he would appeal": the quotation is not what he said. */
  private boolean isBehindParticiple(int verb) {
    return tree.token(0).tag().equals("VBG")
        && tree.token(0).head() == verb
        && tree.children(verb, "ccomp").stream().anyMatch(clause -> clause > verb);
  }

  /** Whether one stands between two words. */
  boolean between(int one, int other) {
    int start = tree.token(one).span().start();
    int end = tree.token(other).span().start();
    return all.stream().anyMatch(quote -> quote.start() > start && quote.end() < end);
  }

  private boolean isHere(Span quote) {
    return quote.overlaps(tree.sentence().span());
  }

  private boolean isNear(Span quote, int verb) {
    int first = tree.at(quote.end());
    boolean finite =
        IntStream.range(first, verb)
            .filter(i -> !tree.token(i).relation().startsWith("aux"))
            .anyMatch(i -> tree.finite(i, i + 1));
    boolean joined =
        IntStream.range(first, Math.min(verb, first + 2))
            .anyMatch(i -> tree.token(i).tag().equals("CC"));
    return verb - first <= LONGEST_TAIL && isClosed(quote) && !finite && !joined;
  }

  /** Whether a quotation ends with a mark, as whole sentences do and single words do not. */
  private boolean isClosed(Span quote) {
    int last = tree.at(quote.end() - 1);
    return last > 0
        && tree.token(last).span().end() <= quote.end()
        && (new Neighbours(tree).isEdge(last - 1)
            || tree.token(last - 1).tag().equals(".")
            || tree.token(Math.min(last + 1, tree.size() - 1)).text().equals(","));
  }
}
