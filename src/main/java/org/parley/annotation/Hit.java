package org.parley.annotation;

import java.util.List;
import java.util.Locale;

/**
 * A name of an entry, where one is found.
 *
 * @param iri the entry
 * @param writing how the name must be written to count
 * @param weak whether it is also an everyday word
 */
record Hit(String iri, Named.Category category, Case writing, boolean weak) {
  /** How a name must be written to count: in what follows "the", or in its first and last word. */
  enum Case {
    ANY,
    PROPER,
    COMPANY,
    CAPITALS
  }

  /** Whether the name counts only with a capital. */
  boolean proper() {
    return writing != Case.ANY;
  }

  /** Whether words are written as the name must be. */
  boolean fits(List<Piece> pieces) {
    Piece first = pieces.get(0);
    Piece last = pieces.get(pieces.size() - 1);
    return switch (writing) {
      case CAPITALS -> first.text().equals(first.text().toUpperCase(Locale.ROOT));
      case PROPER ->
          !isSmall(first.text().equals("the") && pieces.size() > 1 ? pieces.get(1) : first);
      case COMPANY -> !isSmall(first) && !isSmall(last);
      case ANY ->
          last.tag().isEmpty()
              || last.tag().startsWith("N")
              || last.tag().equals("CD")
              || last.tag().equals("JJ") && category == Named.Category.INDUSTRY && !weak
              || pieces.size() > 2;
    };
  }

  private static boolean isSmall(Piece piece) {
    return Character.isLowerCase(piece.text().charAt(0));
  }
}
