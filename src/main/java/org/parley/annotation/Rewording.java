package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Agency shorthand and printer's marks in the words that taggers and parsers were taught with. */
public final class Rewording {
  private static final Map<String, String> SHORTHAND =
      Map.ofEntries(
          Map.entry("dlrs", "dollars"),
          Map.entry("dlr", "dollar"),
          Map.entry("mln", "million"),
          Map.entry("mlns", "millions"),
          Map.entry("bln", "billion"),
          Map.entry("pct", "percent"),
          Map.entry("stg", "pounds"),
          Map.entry("crowns", "dollars"),
          Map.entry("govt", "government"),
          Map.entry("cts", "cents"),
          Map.entry("vs", "versus"),
          Map.entry("<", "-LRB-"),
          Map.entry("(", "-LRB-"),
          Map.entry("[", "-LRB-"),
          Map.entry(">", "-RRB-"),
          Map.entry(")", "-RRB-"),
          Map.entry("]", "-RRB-"),
          Map.entry("\u2013", "--"),
          Map.entry("\u2014", "--"),
          Map.entry("\u2026", "..."),
          Map.entry("\u201c", "``"),
          Map.entry("\u201e", "``"),
          Map.entry("\u201d", "''"));

  /** The words of a sentence, each in the form that models know, in their order. */
  public List<String> of(List<String> words) {
    List<String> known = new ArrayList<>();
    boolean open = false;
    for (String word : words) {
      if (word.equals("\"")) {
        known.add(open ? "''" : "``");
        open = !open;
      } else {
        String plain = SHORTHAND.get(word.toLowerCase(Locale.ROOT));
        known.add(plain != null ? plain : PlainText.of(word));
      }
    }
    return known;
  }
}
