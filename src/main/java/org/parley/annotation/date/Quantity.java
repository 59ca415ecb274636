package org.parley.annotation.date;

import java.util.Locale;
import java.util.Optional;

/**
 * A number of units, as a line gives it.
 *
 * @param end position behind it
 * @param count as TIMEX3 writes it: "2", "1.5", "X" where the text does not say
 */
record Quantity(int end, String count) {

  /** The quantity that begins at {@code at}: "60", "two and a half", "several", "a couple of". */
  static Optional<Quantity> at(Line line, int at) {
    Optional<Quantity> first = single(line, at);
    return first.map(quantity -> widened(line, quantity));
  }

  /** "two or three", "18 to 24", "two and a half". */
  private static Quantity widened(Line line, Quantity first) {
    int i = first.end;
    if (line.is(i, Kind.NUMBER)
        && line.is(i + 1, "/")
        && line.value(i) == 1
        && line.value(i + 2) == 2) {
      return new Quantity(i + 3, first.count + ".5");
    }
    if (line.are(i, "and", "a", "half") || line.are(i, "and", "one", "half")) {
      return new Quantity(i + 3, first.count + ".5");
    }
    if (line.are(i, "-", "and", "-") && line.is(i + 3, "a")) {
      int half = line.overHyphen(i + 4);
      return line.is(half, "half") ? new Quantity(half + 1, first.count + ".5") : first;
    }
    boolean range = line.isAny(i, "to", "or", "-", "--");
    Optional<Quantity> second = range ? single(line, i + 1) : Optional.empty();
    boolean larger = second.isPresent() && !second.get().count.equals("X") && first.isSmall();
    boolean spaced = line.isAny(i, "to", "or") || line.is(i + 1, Kind.NUMBER);
    return larger && spaced ? new Quantity(second.get().end, first.count) : first;
  }

  private boolean isSmall() {
    return count.length() < 4 && !count.equals("X");
  }

  private static Optional<Quantity> single(Line line, int at) {
    return switch (line.kind(at)) {
      case NUMBER ->
          line.value(at) >= 0 && !money(line, at) ? of(at + 1, line.word(at)) : Optional.empty();
      case DECIMAL ->
          money(line, at) ? Optional.empty() : of(at + 1, line.word(at).replace(",", ""));
      case CARDINAL -> words(line, at);
      case SOME -> some(line, at);
      case ARTICLE -> !line.isAny(at, "a", "an") ? Optional.empty() : article(line, at);
      case SPECIAL -> half(line, at);
      default -> Optional.empty();
    };
  }

  private static boolean money(Line line, int at) {
    return line.isAny(at - 1, "$", "£", "¥", "€") && line.glued(at);
  }

  private static Optional<Quantity> of(int end, String count) {
    return Optional.of(new Quantity(end, trimmed(count)));
  }

  private static String trimmed(String count) {
    int i = 0;
    while (i < count.length() - 1 && count.charAt(i) == '0' && count.charAt(i + 1) != '.') {
      i++;
    }
    return count.substring(i);
  }

  private static Optional<Quantity> some(Line line, int at) {
    int end = line.is(at, "couple") && line.is(at + 1, "of") ? at + 2 : at + 1;
    return of(end, line.is(at, "couple") ? "2" : "X");
  }

  /** "a few", "a couple of", "a dozen", "a half", "a" itself. */
  private static Optional<Quantity> article(Line line, int at) {
    if (line.is(at + 1, Kind.SOME)) {
      return some(line, at + 1);
    }
    if (line.is(at + 1, "number") && line.is(at + 2, "of")) {
      return of(at + 3, "X");
    }
    if (line.is(at + 1, Kind.CARDINAL) && line.value(at + 1) >= 12) {
      return words(line, at + 1);
    }
    return of(at + 1, "1");
  }

  /** "half a", "half an", "half-". */
  private static Optional<Quantity> half(Line line, int at) {
    if (!line.is(at, "half")) {
      return Optional.empty();
    }
    return line.isAny(at + 1, "a", "an", "-") ? of(at + 2, "0.5") : Optional.empty();
  }

  /** "twenty-five", "two hundred and ten", "eighteen". */
  private static Optional<Quantity> words(Line line, int at) {
    long total = 0;
    long part = 0;
    int i = at;
    while (i < at + 8) {
      int j = i > at && line.isAny(i, "-", "and") ? i + 1 : i;
      if (!line.is(j, Kind.CARDINAL) || j > i && line.is(i, "and") && part % 100 != 0) {
        break;
      }
      int value = line.value(j);
      boolean scale = value >= 100 || line.is(j, "dozen");
      boolean fits = scale || part % 100 == 0 || part % 10 == 0 && part % 100 >= 20 && value < 10;
      if (!fits) {
        break;
      }
      if (value == 1000) {
        total += Math.max(1, part) * 1000;
        part = 0;
      } else {
        part = scale ? Math.max(1, part) * value : part + value;
      }
      i = j + 1;
    }
    return of(i, String.format(Locale.ROOT, "%d", total + part));
  }
}
