package org.parley.entity.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * The titles of an article that stand without a name: "the U.S. trade representative". By them a
 * text tells the post of someone whom it names elsewhere.
 */
record BareTitles(Reading reading) {
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.85");

  /** Each as a claim with the words of the whole phrase as its evidence. */
  List<Claim> claims() {
    return reading.trees().stream().flatMap(this::claims).toList();
  }

  private Stream<Claim> claims(Tree tree) {
    return tree.sentence().mentions().stream()
        .filter(Named.class::isInstance)
        .filter(mention -> ((Named) mention).category() == Named.Category.POST)
        .map(post -> Phrase.of(tree, post))
        .filter(post -> isFirst(post, "the"))
        .map(this::claim);
  }

  private static boolean isFirst(Phrase post, String word) {
    Tree tree = post.tree();
    return tree.word(tree.at(new Phrase(tree, post.head()).span().start())).equals(word);
  }

  private Claim claim(Phrase post) {
    String quote = post.span().of(reading.article().text());
    return new Claim(
        "Person",
        Map.of("POST", List.of(post)),
        Map.of(),
        new Evidence(post.span(), quote),
        Modality.ASSERTED,
        Optional.empty(),
        CONFIDENCE,
        "title-without-name");
  }
}
