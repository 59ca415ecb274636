package org.parley.annotation;

import java.util.List;
import java.util.Set;

/** Tells names of places that are part of somebody's name. */
final class NameParts {
  private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "du", "van", "von");

  /** Countries whose names are given names too. */
  private static final Set<String> GIVEN = Set.of("Chad", "Georgia", "Israel", "Jordan");

  private NameParts() {}

  /** "Lima" in "Flecha de Lima": the end of somebody's name. */
  static boolean isSurname(List<Piece> pieces, int at) {
    return at > 1 && PARTICLES.contains(pieces.get(at - 1).text()) && isCapital(pieces.get(at - 2));
  }

  /** "Chad" in "Chad Bown": a given name, with a surname right behind it. */
  static boolean isGiven(List<Piece> pieces, int at) {
    return GIVEN.contains(pieces.get(at).text())
        && at + 1 < pieces.size()
        && pieces.get(at + 1).joint().isEmpty()
        && pieces.get(at + 1).tag().equals("NNP")
        && isCapital(pieces.get(at + 1));
  }

  private static boolean isCapital(Piece piece) {
    return Character.isUpperCase(piece.text().charAt(0));
  }
}
