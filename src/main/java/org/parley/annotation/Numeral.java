package org.parley.annotation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number read from words or digits.
 *
 * @param value the number, scale words worked in
 * @param end index behind its last token
 * @param plain whether it is nothing but a whole number in digits, as years are
 * @param power the power of ten that its scale words make: 9 in "5.67 billion", 0 without one
 */
record Numeral(BigDecimal value, int end, boolean plain, int power) {
  private static final Pattern DIGITS =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})?(\\.\\d{1,15})?");
  private static final Pattern FRACTION = Pattern.compile("(?:(\\d{1,9})-)?(\\d{1,3})/(\\d{1,3})");
  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .split(" "));
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("mln", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("bln", 9),
          Map.entry("bn", 9),
          Map.entry("trillion", 12),
          Map.entry("trn", 12),
          Map.entry("tn", 12));

  /** The number that starts at a token, if one does. */
  static Optional<Numeral> read(List<Token> tokens, int start) {
    String first = word(tokens, start);
    boolean article = (first.equals("a") || first.equals("half")) && scaled(tokens, start);
    Optional<BigDecimal> number = article ? article(first) : number(first);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = first.equals("half") ? start + 2 : start + 1;
    BigDecimal value = number.get();
    boolean plain = first.chars().allMatch(Character::isDigit);
    if (word(tokens, end).matches("\\d{1,2}/\\d{1,2}") && plain) {
      value = value.add(number(word(tokens, end++)).orElse(BigDecimal.ZERO));
      plain = false;
    }
    int power = 0;
    for (int scale = scale(tokens, end); scale > 0; scale = scale(tokens, end)) {
      value = value.scaleByPowerOfTen(scale);
      power += scale;
      end += word(tokens, end).equals("-") ? 2 : 1;
      plain = false;
    }
    return Optional.of(new Numeral(tidy(value), end, plain, power));
  }

  /** Whether a word is a number, or scales one. */
  static boolean endsAt(List<Token> tokens, int at) {
    String word = word(tokens, at);
    return number(word).isPresent() || SCALES.containsKey(word);
  }

  private static boolean scaled(List<Token> tokens, int start) {
    String next = word(tokens, start + 1);
    return word(tokens, start).equals("half")
        ? next.equals("a") && isScale(word(tokens, start + 2))
        : isScale(next);
  }

  private static boolean isScale(String word) {
    return word.length() > 2 && SCALES.containsKey(word);
  }

  private static Optional<BigDecimal> article(String word) {
    return Optional.of(word.equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE);
  }

  private static int scale(List<Token> tokens, int at) {
    String word = word(tokens, at);
    if (word.equals("-") && adjoins(tokens, at)) {
      return isScale(word(tokens, at + 1)) ? SCALES.get(word(tokens, at + 1)) : 0;
    }
    boolean letter = word.length() <= 2 && !word.equals("bn") && !word.equals("mn");
    return letter && !adjoins(tokens, at) ? 0 : SCALES.getOrDefault(word, 0);
  }

  private static boolean adjoins(List<Token> tokens, int at) {
    return at > 0
        && at < tokens.size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  private static Optional<BigDecimal> number(String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (DIGITS.matcher(word).matches()) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    Matcher fraction = FRACTION.matcher(word);
    if (fraction.matches()) {
      return fraction(fraction);
    }
    if (SMALL.contains(word)) {
      return Optional.of(BigDecimal.valueOf(SMALL.indexOf(word)));
    }
    if (WORDS.containsKey(word)) {
      return Optional.of(BigDecimal.valueOf(WORDS.get(word)));
    }
    String[] parts = word.split("-", -1);
    boolean both = parts.length == 2 && WORDS.containsKey(parts[0]) && SMALL.contains(parts[1]);
    return both
        ? Optional.of(BigDecimal.valueOf(WORDS.get(parts[0]) + SMALL.indexOf(parts[1])))
        : Optional.empty();
  }

  private static Optional<BigDecimal> fraction(Matcher fraction) {
    BigDecimal whole =
        fraction.group(1) == null ? BigDecimal.ZERO : new BigDecimal(fraction.group(1));
    BigDecimal below = new BigDecimal(fraction.group(3));
    return below.signum() == 0
        ? Optional.empty()
        : Optional.of(
            whole.add(new BigDecimal(fraction.group(2)).divide(below, 6, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal tidy(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
