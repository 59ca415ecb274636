package org.parley.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What newspapers call the currencies. */
final class Currencies {
  private static final String TABLE = "/annotation/currencies.tsv";
  private static final int LONGEST = 3;

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();

  Currencies() {
    WordTable.rows(TABLE, 3).forEach(this::add);
  }

  private void add(String[] row) {
    if (!row[1].equals("before") && !row[1].equals("after")) {
      throw new IllegalStateException(
          TABLE + ": \"" + row[1] + "\" beside \"" + row[0] + "\"; write before or after");
    }
    if (row[1].equals("before")) {
      before.put(row[0], row[2]);
    } else {
      after.put(row[0].toLowerCase(Locale.ROOT), row[2]);
    }
  }

  /** The code of the currency sign that is the token at {@code at}. */
  Optional<String> sign(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size()
        ? Optional.empty()
        : Optional.ofNullable(before.get(tokens.get(at).text()));
  }

  /** The longest name of a currency that starts at {@code at}. */
  Optional<Unit> name(List<Token> tokens, int at) {
    for (int end = Math.min(tokens.size(), at + LONGEST); end > at; end--) {
      String words =
          tokens.subList(at, end).stream().map(Token::text).collect(Collectors.joining(" "));
      String code = after.get(words.toLowerCase(Locale.ROOT));
      if (code != null && !weighs(tokens, at, end)) {
        return Optional.of(new Unit(code, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a word behind a number begins a currency's name of several: "Canadian dollars". */
  boolean isCounted(List<Token> tokens, int at) {
    boolean number = at > 0 && Numeral.endsAt(tokens, at - 1);
    return number && name(tokens, at).filter(unit -> unit.end() > at + 1).isPresent();
  }

  /** "Two million pounds of beef": a weight and not a sum. */
  private static boolean weighs(List<Token> tokens, int at, int end) {
    return end == at + 1
        && tokens.get(at).text().equals("pounds")
        && end < tokens.size()
        && tokens.get(end).text().equals("of");
  }

  /**
   * A unit of measurement behind a number.
   *
   * @param name currency code, "percent" or the noun counted
   * @param end index behind its last token
   */
  record Unit(String name, int end) {}
}
