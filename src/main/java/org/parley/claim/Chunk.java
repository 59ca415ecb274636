package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Token;
import org.parley.article.Span;

/**
 * A mention, or a word that is in none.
 *
 * @param word the word in small letters; empty for a mention
 * @param tag part of speech of the word; empty for a mention
 * @param category of the mention, as sequence forms name it; empty for a word
 */
public record Chunk(Span span, String word, String tag, Optional<String> category) {
  /** The chunks of a sentence, without an acronym in brackets behind a name, as "(MITI)". */
  public static List<Chunk> of(Tree tree) {
    List<Chunk> chunks = new ArrayList<>();
    Mention last = null;
    for (Token token : tree.sentence().tokens()) {
      List<Mention> holding =
          tree.sentence().mentions().stream()
              .filter(mention -> mention.span().overlaps(token.span()))
              .toList();
      if (holding.isEmpty()) {
        String word = token.text().replace('’', '\'').toLowerCase(Locale.ROOT);
        chunks.add(new Chunk(token.span(), word, token.tag(), Optional.empty()));
      }
      for (Mention mention : holding) {
        if (mention != last) {
          chunks.add(new Chunk(mention.span(), "", "", Optional.of(category(mention))));
          last = mention;
        }
      }
    }
    return withoutBrackets(chunks);
  }

  public boolean isName() {
    return category.isPresent();
  }

  private static String category(Mention mention) {
    if (mention instanceof Named named) {
      return named.category() == Named.Category.ORGANIZATION ? "ORG" : named.category().name();
    }
    return mention instanceof Amount ? "AMOUNT" : "TIME";
  }

  private static List<Chunk> withoutBrackets(List<Chunk> chunks) {
    List<Chunk> kept = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      boolean bracket =
          i > 0
              && i + 2 < chunks.size()
              && chunks.get(i).word().equals("(")
              && chunks.get(i + 2).word().equals(")")
              && chunks.get(i - 1).isName();
      if (bracket) {
        i += 2;
      } else {
        kept.add(chunks.get(i));
      }
    }
    return kept;
  }
}
