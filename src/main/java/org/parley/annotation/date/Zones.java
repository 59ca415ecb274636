package org.parley.annotation.date;

import java.util.Set;

/** Time zones as newspapers name them: "EDT", "Eastern time", "(Geneva time)", "local time". */
final class Zones {
  private static final Set<String> SHORT =
      Set.of(
          "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "pt", "gmt", "utc",
          "bst", "cet", "cest", "jst", "ist", "akdt", "hst");

  private Zones() {}

  /** The position behind a zone and the marks before it; {@code at} itself where there is none. */
  static int over(Line line, int at) {
    int i = line.is(at, ".") && line.glued(at) ? at + 1 : at;
    i = line.is(i, ",") ? i + 1 : i;
    boolean bracket = line.is(i, "(");
    int first = bracket ? i + 1 : i;
    int end = end(line, first);
    if (end == first) {
      return at;
    }
    return bracket && line.is(end, ")") ? end + 1 : end;
  }

  private static int end(Line line, int i) {
    boolean capital = line.capital(i);
    if (SHORT.contains(line.word(i)) && capital) {
      return i + 1;
    }
    if ((capital || line.is(i, "local")) && line.is(i + 1, "time")) {
      return i + 2;
    }
    boolean named = line.isAny(i + 1, "standard", "daylight", "mean", "summer");
    return capital && named && line.is(i + 2, "time") ? i + 3 : i;
  }
}
