package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * The word or name of a measure in its sentence, or the rate that stands for it in "25% on steel".
 *
 * @param mention the word, name or rate
 * @param iri the kind or instrument that it names
 * @param type local name of its class
 * @param kind label of its kind, or of the instrument that has a name of its own
 * @param known whether it is an instrument with a name of its own
 */
record MeasureHead(
    Tree tree, Mention mention, String iri, String type, String kind, boolean known) {
  Phrase phrase() {
    return Phrase.of(tree, mention);
  }

  /** Index of its first word. */
  int first() {
    return tree.at(mention.span().start());
  }

  /** Index of its last word. */
  int last() {
    return tree.at(mention.span().end() - 1);
  }

  /** Whether no word names it but its rate: "25% on steel". */
  boolean isRate() {
    return mention instanceof Amount;
  }

  boolean isAgreement() {
    return type.equals("TradeAgreement");
  }

  boolean isOpening() {
    return type.equals("MarketOpening");
  }

  /** Whether it is a privilege, which those have to whom it is granted. */
  boolean isPrivilege() {
    return kind.equals("trading status")
        && Set.of("access", "entry", "status", "treatment", "privileges", "break", "benefits")
            .contains(tree.word(last()));
  }

  /** Whether it stops goods on their way out: what they go to is then who is meant. */
  boolean stopsExports() {
    return type.equals("Sanction")
        && (kind.contains("export") || kind.contains("ban") || kind.contains("embargo"));
  }

  /** The mention that starts at a word. */
  Optional<Mention> starting(int i) {
    Span span = tree.token(i).span();
    return tree.sentence().mentions().stream()
        .filter(mention -> span.contains(mention.span().start()))
        .findFirst();
  }

  /** Index of the word behind a mention. */
  int behind(Mention mention) {
    return tree.at(mention.span().end() - 1) + 1;
  }

  /** The mentions from one word to another, both included. */
  List<Mention> mentions(int from, int to) {
    return to < from
        ? List.of()
        : tree.mentions(tree.token(from).span().cover(tree.token(to).span()));
  }
}
