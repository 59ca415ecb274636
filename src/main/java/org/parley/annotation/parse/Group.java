package org.parley.annotation.parse;

/**
 * Neighbouring words that act as one, such as a title with a name.
 *
 * @param start index of the first word, at least 0
 * @param end index behind the last word, more than {@code start}
 * @param head index of the word that stands for all, within the group
 * @param tag part of speech of the whole
 */
public record Group(int start, int end, int head, String tag) {
  public Group {
    if (start < 0 || head < start || end <= head) {
      throw new IllegalArgumentException(
          "group " + start + ".." + end + " does not hold its head " + head);
    }
  }
}
