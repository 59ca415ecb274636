package org.parley.annotation.date;

/** Reads numbers in digits. */
final class Numerals {
  private static final Lexeme OTHER = new Lexeme(Kind.DECIMAL, 0);

  private Numerals() {}

  /**
   * The role of a number.
   *
   * @param digits the number as printed, "" where it is too long for a date
   * @param suffix the letters glued to it, in lower case
   * @param point whether it holds a comma or a point
   * @param colon whether it holds a colon
   */
  static Lexeme lexeme(String digits, String suffix, boolean point, boolean colon) {
    if (digits.isEmpty() || point && colon) {
      return digits.isEmpty() ? Lexeme.NONE : OTHER;
    }
    if (colon) {
      return clock(digits);
    }
    if (point) {
      return OTHER;
    }
    int value = Integer.parseInt(digits);
    boolean ordinal =
        suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd");
    if (ordinal && value >= 1) {
      return new Lexeme(Kind.ORDINAL, value);
    }
    boolean round = value % 10 == 0 && (digits.length() == 4 || digits.length() == 2);
    if (suffix.equals("s") && round) {
      return new Lexeme(Kind.DECADE, value);
    }
    return new Lexeme(Kind.NUMBER, value);
  }

  private static Lexeme clock(String digits) {
    int colon = digits.indexOf(':');
    if (colon > 2 || digits.length() < colon + 3) {
      return OTHER;
    }
    int hour = Integer.parseInt(digits.substring(0, colon));
    int minute = number(digits, colon + 1);
    boolean clock = hour <= 24 && minute >= 0 && minute < 60;
    boolean ends = digits.length() == colon + 3 || digits.charAt(colon + 3) == ':';
    return clock && ends ? new Lexeme(Kind.CLOCK, hour * 60 + minute) : OTHER;
  }

  private static int number(String digits, int at) {
    char tens = digits.charAt(at);
    char ones = digits.charAt(at + 1);
    return Character.isDigit(tens) && Character.isDigit(ones)
        ? Character.digit(tens, 10) * 10 + Character.digit(ones, 10)
        : -1;
  }
}
