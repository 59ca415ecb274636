package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Set phrases in which words for goods do not mean them: "around the clock", "iron out". */
final class Idioms {
  private static final String LIST = "/annotation/idioms.txt";

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  Idioms() {
    for (String[] row : WordTable.rows(LIST, 1)) {
      List<String> words = List.of(row[0].trim().split(" "));
      byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
  }

  /** The index behind the longest set phrase that begins at a piece; the piece where none does. */
  int end(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return Math.max(
        end(pieces, at, byFirst.getOrDefault(piece.lemma(), List.of())),
        end(pieces, at, byFirst.getOrDefault(piece.key(), List.of())));
  }

  private static int end(List<Piece> pieces, int at, List<List<String>> phrases) {
    int end = at;
    for (List<String> phrase : phrases) {
      if (fits(pieces, at, phrase)) {
        end = Math.max(end, at + phrase.size());
      }
    }
    return end;
  }

  private static boolean fits(List<Piece> pieces, int at, List<String> phrase) {
    if (at + phrase.size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      Piece piece = pieces.get(at + i);
      if (!phrase.get(i).equals(piece.lemma()) && !phrase.get(i).equals(piece.key())) {
        return false;
      }
    }
    return true;
  }
}
