package org.parley.annotation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Currencies.Unit;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Reads sums of money, percentages, counts of things and bare large numbers.
 *
 * <p>Whole numbers without a unit are left alone, and so is all that an earlier finder has read.
 */
public final class AmountReader implements MentionFinder {
  private static final Set<String> RANGE = Set.of("to", "and", "or", "-", "\u2013");
  private static final Set<String> JOINED =
      Set.of(
          "ton", "tonne", "barrel", "bushel", "bale", "gallon", "vehicle", "car", "unit", "acre");
  private static final Set<String> PERCENT = Set.of("%", "pct", "pc", "percent");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int ADJECTIVES = 3;

  /** Nouns with one form for one and many. */
  private static final Set<String> UNBENT = Set.of("aircraft", "sheep", "swine", "spacecraft");

  private final Currencies currencies = new Currencies();
  private final Namesakes namesakes = new Namesakes();

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    Dollars dollars = new Dollars(article);
    for (Sentence sentence : sentences) {
      List<Mention> amounts = new ArrayList<>();
      read(sentence, amounts);
      found.addAll(namesakes.told(article, sentences, sentence, dollars.told(amounts)));
    }
    return found;
  }

  private void read(Sentence sentence, List<Mention> found) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Reading> reading = taken(sentence, at) ? Optional.empty() : amount(sentence, at);
      if (reading.isPresent()) {
        found.add(reading.get().amount());
        at = reading.get().end();
      } else {
        at++;
      }
    }
  }

  private Optional<Reading> amount(Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    Optional<String> sign = currencies.sign(tokens, start);
    Optional<Numeral> numeral = Numeral.read(tokens, sign.isPresent() ? start + 1 : start);
    if (numeral.isEmpty() || takenWithin(sentence, start, numeral.get().end())) {
      return Optional.empty();
    }
    int end = numeral.get().end();
    BigDecimal value = ranged(tokens, numeral.get());
    Optional<Unit> named = unit(tokens, end);
    if (sign.isPresent()) {
      return named.isPresent() && named.get().name().startsWith("percent")
          ? Optional.empty()
          : Optional.of(reading(sentence, start, end, value, sign.get()));
    }
    Optional<Unit> unit = named.or(() -> joined(tokens, end)).or(() -> counted(tokens, start, end));
    if (unit.isPresent()) {
      int last = takenWithin(sentence, end, unit.get().end()) ? end : unit.get().end();
      return Optional.of(reading(sentence, start, last, value, unit.get().name()));
    }
    Optional<String> shared = shared(tokens, end);
    return shared.isPresent() || !numeral.get().plain() && large(tokens, start)
        ? Optional.of(reading(sentence, start, end, value, shared.orElse("")))
        : Optional.empty();
  }

  /** A number with digits that is not plain: one with a scale word, a fraction or commas. */
  private static boolean large(List<Token> tokens, int start) {
    return Character.isDigit(tokens.get(start).text().charAt(0));
  }

  private Optional<Unit> unit(List<Token> tokens, int at) {
    int from = text(tokens, at).equals("-") && adjoins(tokens, at) ? at + 1 : at;
    String word = text(tokens, from);
    String next = text(tokens, from + 1);
    if (PERCENT.contains(word)) {
      return Optional.of(new Unit("percent", from + 1));
    }
    if (word.equals("per") && next.equals("cent")) {
      return Optional.of(new Unit("percent", from + 2));
    }
    if (word.equals("percentage") && next.startsWith("point")) {
      return Optional.of(new Unit("percentage points", from + 2));
    }
    return currencies.name(tokens, from);
  }

  /** "A 20,000-tonne quota": the unit, which stands in the singular. */
  private static Optional<Unit> joined(List<Token> tokens, int at) {
    boolean joined = text(tokens, at).equals("-") && adjoins(tokens, at);
    return joined && JOINED.contains(text(tokens, at + 1))
        ? Optional.of(new Unit(text(tokens, at + 1) + "s", at + 2))
        : Optional.empty();
  }

  /** The noun that is counted, where at most a few adjectives stand between. */
  private static Optional<Unit> counted(List<Token> tokens, int start, int at) {
    if (tokens.get(start).tag().startsWith("DT") && at == start + 1) {
      return Optional.empty();
    }
    for (int i = at; i < Math.min(tokens.size(), at + ADJECTIVES); i++) {
      String tag = tokens.get(i).tag();
      if (tag.equals("NNS") || UNBENT.contains(text(tokens, i))) {
        int end = i == at ? at + 1 : at;
        return Optional.of(new Unit(text(tokens, i), end));
      }
      if (!tag.equals("JJ") && !tag.equals("NN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first number of "15 to 20 billion" in the scale of the second. */
  private BigDecimal ranged(List<Token> tokens, Numeral first) {
    int at = first.end() + 1;
    boolean scaled = first.power() > 0 || first.value().compareTo(THOUSAND) >= 0;
    if (scaled || !RANGE.contains(text(tokens, first.end()))) {
      return first.value();
    }
    int from = currencies.sign(tokens, at).isPresent() ? at + 1 : at;
    return Numeral.read(tokens, from)
        .filter(second -> second.value().compareTo(first.value()) > 0)
        .map(second -> first.value().scaleByPowerOfTen(second.power()))
        .orElse(first.value());
  }

  /** The unit of the second number in "15 to 20 pct", which the first one has too. */
  private Optional<String> shared(List<Token> tokens, int at) {
    if (!RANGE.contains(text(tokens, at))) {
      return Optional.empty();
    }
    return Numeral.read(tokens, at + 1).flatMap(next -> unit(tokens, next.end())).map(Unit::name);
  }

  private static Reading reading(
      Sentence sentence, int start, int end, BigDecimal value, String unit) {
    Span span = sentence.tokens().get(start).span().cover(sentence.tokens().get(end - 1).span());
    return new Reading(new Amount(span, value, unit), end);
  }

  private static boolean taken(Sentence sentence, int at) {
    Span token = sentence.tokens().get(at).span();
    return sentence.mentions().stream().anyMatch(mention -> mention.span().overlaps(token));
  }

  private static boolean takenWithin(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean adjoins(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  private static String text(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  private record Reading(Amount amount, int end) {}
}
