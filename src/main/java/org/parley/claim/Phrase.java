package org.parley.claim;

import java.util.List;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;

/**
 * A noun phrase, name or clause of a sentence.
 *
 * @param tree the sentence
 * @param head index of its head word
 * @param span its stretch of text
 */
public record Phrase(Tree tree, int head, Span span) {

  /** The noun phrase around a head word. */
  public Phrase(Tree tree, int head) {
    this(tree, head, tree.phrase(head));
  }

  /** The phrase that a mention makes. */
  public static Phrase of(Tree tree, Mention mention) {
    return new Phrase(tree, tree.head(mention.span()), mention.span());
  }

  /** The word that governs the phrase; none where the sentence hangs on its head. */
  public Optional<Integer> governor() {
    return Optional.of(tree.token(head).head()).filter(above -> above >= 0);
  }

  /** The name at the head of the phrase, if any. */
  public Optional<Named> named() {
    return tree.sentence().mentions().stream()
        .filter(mention -> mention.span().equals(span))
        .findFirst()
        .or(() -> tree.mention(head))
        .filter(Named.class::isInstance)
        .map(Named.class::cast);
  }

  /** Whether a word names someone who acts: a person, party, body, or "officials". */
  public static boolean acts(Tree tree, int word) {
    return Kinds.isActor(tree, word);
  }

  /** The mentions inside. */
  public List<Mention> mentions() {
    return tree.mentions(span);
  }

  /** Its words as printed, with single spaces for any white space. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i = 0; i < tree.size(); i++) {
      Span word = tree.token(i).span();
      if (span.contains(word)) {
        if (end >= 0 && word.start() > end) {
          text.append(' ');
        }
        text.append(tree.token(i).text());
        end = word.end();
      }
    }
    return text.toString();
  }
}
