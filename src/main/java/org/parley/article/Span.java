package org.parley.article;

/**
 * A half-open stretch of an article's stored text.
 *
 * @param start offset of the first character, in UTF-16 units, inclusive, at least 0
 * @param end offset behind the last character, in UTF-16 units, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " is not a stretch of text");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} that this span marks. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, and of two that start together the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
