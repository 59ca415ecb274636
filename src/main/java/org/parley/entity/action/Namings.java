package org.parley.entity.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Knows names of parties by which none of them is meant to be dealt with. */
final class Namings {
  private static final Set<String> STYLES =
      Set.of("-style", "-type", "-like", "-made", "-brokered", "-speaking");

  private Namings() {}

  /** The names in a phrase, or in the whole clause of a verb without others joined to it. */
  static Stream<Named> in(Phrase phrase) {
    Tree tree = phrase.tree();
    Span span = tree.isVerb(phrase.head()) ? tree.clause(phrase.head()) : phrase.span();
    List<Span> joined =
        tree.children(phrase.head(), "conj").stream()
            .filter(verb -> tree.isVerb(phrase.head()) && tree.finite(verb, verb + 1))
            .map(tree::clause)
            .toList();
    return tree.mentions(span).stream()
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(name -> joined.stream().noneMatch(clause -> clause.contains(name.span())));
  }

  /** "A Swiss-style agreement" is not with the Swiss. */
  static boolean isStyle(Tree tree, Named named) {
    int last = tree.at(named.span().end() - 1);
    return STYLES.stream().anyMatch(tree.word(last)::endsWith)
        || last + 2 < tree.size()
            && tree.token(last + 1).text().equals("-")
            && STYLES.contains("-" + tree.word(last + 2));
  }

  /** "Defended the sanctions against Japan" supports whom they do not hit. */
  static boolean isAgainst(Phrase phrase, Named named) {
    Tree tree = phrase.tree();
    return tree.children(tree.at(named.span().end() - 1), "case").stream()
        .anyMatch(i -> tree.word(i).equals("against"));
  }
}
