package org.parley.annotation;

import java.util.Locale;
import java.util.Set;

/** Titles of courtesy and of rank that stand right in front of a surname: "Mr.", "Sen.", "Lord". */
public final class Courtesy {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mme",
          "dr",
          "prof",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "viscount",
          "sen",
          "rep",
          "gov",
          "gen",
          "president");

  private Courtesy() {}

  /** Whether a word is one, in letters of any case and with its full stop or without. */
  public static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
