package org.parley.annotation;

/**
 * Words set off by commas behind a name or verb, without which the sentence reads on.
 *
 * @param start index of the comma in front
 * @param end index behind the comma at its end
 * @param anchor index of the verb, or of a word of the name, that it tells of
 * @param relation Universal Dependencies relation to the name
 */
record Aside(int start, int end, int anchor, String relation) {

  /** Whether a word belongs to it, its commas included. */
  boolean holds(int word) {
    return start <= word && word < end;
  }

  /** Whether two share a word. */
  boolean overlaps(Aside other) {
    return start < other.end && other.start < end;
  }
}
