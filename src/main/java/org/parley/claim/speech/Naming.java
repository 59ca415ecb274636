package org.parley.claim.speech;

import java.util.Set;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells whether a verb says what something is held to be: "called the levy a disgrace", "dismissed
 * the charge as groundless".
 */
final class Naming {
  private static final Set<String> CALLING =
      Set.of("call", "label", "term", "dub", "brand", "pronounce", "deem");

  private static final Set<String> JUDGING =
      Words.of(
          """
          describe characterize characterise denounce dismiss hail condemn decry deride deplore
          ridicule portray depict attack assail blast praise welcome criticize criticise mock
          label brand paint cast defend justify
          """);

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "no", "nothing", "little");
  private static final Set<String> SHAPES =
      Set.of("able", "ible", "ful", "ous", "ive", "less", "ish", "ary", "ust");
  private static final int FAR = 16;

  private final Tree tree;

  Naming(Tree tree) {
    this.tree = tree;
  }

  /** Whether a verb says nothing unless a name for something follows it: "call". */
  boolean isCalling(int verb) {
    return CALLING.contains(tree.lemma(verb));
  }

  /** Whether a verb tells what its object is held to be. */
  boolean judges(int verb) {
    String lemma = tree.lemma(verb);
    return CALLING.contains(lemma) && (predicate(verb) || as(verb))
        || JUDGING.contains(lemma) && as(verb);
  }

  /** "As groundless", "as a breach": in the clause of the verb. */
  private boolean as(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + FAR) && !isBound(i); i++) {
      if (tree.word(i).equals("as")) {
        return tree.token(i + 1).tag().matches("DT|PRP\\$|JJ.?|RB.?|N.*|``|VB[GN]|CD")
            && !tree.isTimed(i + 1);
      }
    }
    return false;
  }

  /** "It absurd", "the levy on steel a disgrace", and behind a relative pronoun "a disgrace". */
  private boolean predicate(int verb) {
    int at = verb + 1;
    if (at >= tree.size() || tree.word(at).endsWith("self") || tree.word(at).endsWith("selves")) {
      return false;
    }
    boolean gap = tree.token(verb).relation().equals("acl:relcl");
    if (gap && opens(at)) {
      return true;
    }
    boolean pronoun = tree.token(at).tag().equals("PRP") || tree.token(at).tag().equals("DT");
    int end = pronoun && !isNominal(at + 1) ? at + 1 : phrase(at);
    for (int i = at + 1; i < end; i++) {
      if (isAdjective(i) && (i + 1 == end || tree.word(i + 1).equals("and"))) {
        return isNominal(i - 1) || pronoun;
      }
    }
    while (end > at && isTag(end, "IN") && !tree.word(end).equals("as")) {
      end = phrase(end + 1);
    }
    return end > at && opens(end);
  }

  /** Whether a name for something starts at a word. */
  private boolean opens(int i) {
    if (i >= tree.size() || tree.isTimed(i)) {
      return false;
    }
    int word = isTag(i, "RB") && i + 1 < tree.size() ? i + 1 : i;
    return ARTICLES.contains(tree.word(word)) || isTag(word, "JJ") || isAdjective(word);
  }

  /** The word behind the noun phrase that starts at a word. */
  private int phrase(int from) {
    int i = from;
    if (i < tree.size() && tree.token(i).tag().matches("DT|PRP\\$")) {
      i++;
    }
    while (i < tree.size() && (isNominal(i) || tree.token(i).tag().matches("POS|CD|JJ.?|VBN"))) {
      i++;
    }
    return i;
  }

  private boolean isNominal(int i) {
    return i < tree.size() && tree.token(i).tag().startsWith("N");
  }

  /** Whether a word is an adjective, by its tag, or by its shape where the tagger erred. */
  private boolean isAdjective(int i) {
    if (i >= tree.size() || tree.mention(i).isPresent()) {
      return false;
    }
    String word = tree.word(i);
    boolean shaped = SHAPES.stream().anyMatch(word::endsWith) || word.startsWith("un");
    return isTag(i, "JJ") || tree.token(i).tag().equals("NN") && shaped && word.length() > 5;
  }

  private boolean isTag(int i, String tag) {
    return i < tree.size() && tree.token(i).tag().startsWith(tag);
  }

  private boolean isBound(int i) {
    String tag = tree.token(i).tag();
    return tag.equals(",") || tag.equals(":") || tag.equals(".") || tree.finite(i, i + 1);
  }
}
