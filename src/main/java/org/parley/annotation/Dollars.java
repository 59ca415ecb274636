package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Article;

/**
 * Tells whose dollars plain "dlrs" are: behind "a 3.51 billion H.K. dlr deficit" those of Hong Kong
 * in the rest of the sentence, and in the rest of an article whose first sum is in them, but for
 * Canada's.
 */
final class Dollars {
  private static final String AMERICAN = "USD";

  /** Canadian sums stand beside American ones too often to tell of those that follow. */
  private static final String NEIGHBOUR = "CAD";

  private static final Set<String> PLAIN = Set.of("dlr", "dlrs", "dollar", "dollars");
  private static final Set<String> NAMED = Set.of("u.s.", "us", "american");
  private static final Set<String> OTHERS = Set.of("CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "ZWD");

  private final Article article;
  private Optional<String> first = Optional.empty();

  /** The dollars of an article, whose sentences follow one after another. */
  Dollars(Article article) {
    this.article = article;
  }

  /**
   * The amounts of the next sentence, each in the dollars that are meant.
   *
   * @param amounts in text order
   */
  List<Mention> told(List<Mention> amounts) {
    List<Mention> told = new ArrayList<>();
    String meant = first.orElse(AMERICAN);
    for (Mention mention : amounts) {
      Amount amount = (Amount) mention;
      Amount read = isPlain(amount) ? new Amount(amount.span(), amount.value(), meant) : amount;
      if (OTHERS.contains(read.unit()) || read.unit().equals(AMERICAN)) {
        meant = read.unit();
        first = first.or(() -> Optional.of(read.unit()).filter(unit -> !unit.equals(NEIGHBOUR)));
      }
      told.add(read);
    }
    return told;
  }

  /** Whether a sum is in dollars of which nothing says whose: "2.54 billion dlrs". */
  private boolean isPlain(Amount amount) {
    String[] words = amount.span().of(article.text()).toLowerCase(Locale.ROOT).split("[\\s-]+");
    return amount.unit().equals(AMERICAN)
        && PLAIN.contains(words[words.length - 1])
        && !NAMED.contains(words[Math.max(0, words.length - 2)]);
  }
}
