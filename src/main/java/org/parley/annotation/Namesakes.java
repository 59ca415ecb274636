package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;

/**
 * Tells whose francs or pesos are meant, which several countries have: those of the country that is
 * named nearest in the sentence, or else most often in the article, the better known before others.
 */
final class Namesakes {
  /** How much farther a country behind a sum is reckoned than one in front of it. */
  private static final int BEHIND = 10_000;

  private static final String TABLE = "/annotation/namesakes.tsv";

  private final Map<String, Map<String, String>> codes = new HashMap<>();

  Namesakes() {
    for (String[] row : WordTable.rows(TABLE, 3)) {
      codes.computeIfAbsent(row[0], word -> new LinkedHashMap<>()).put(row[1], row[2]);
    }
  }

  /** The amounts of a sentence, each in the currency that is meant. */
  List<Mention> told(
      Article article, List<Sentence> sentences, Sentence sentence, List<Mention> amounts) {
    List<Mention> told = new ArrayList<>();
    for (Mention mention : amounts) {
      Amount amount = (Amount) mention;
      Map<String, String> countries = countries(amount.span().of(article.text()));
      boolean plain = countries.containsValue(amount.unit());
      told.add(
          (plain ? nearest(sentence, amount, countries) : Optional.<String>empty())
              .or(() -> plain ? foremost(sentences, countries) : Optional.empty())
              .map(code -> new Amount(amount.span(), amount.value(), code))
              .orElse(amount));
    }
    return told;
  }

  /** The codes of the currencies that the last word of a sum may mean; none where it says whose. */
  private Map<String, String> countries(String sum) {
    String[] words = sum.toLowerCase(Locale.ROOT).split("[\\s-]+");
    boolean said =
        words.length > 1 && words[words.length - 2].matches("[a-z]+(sh|ch|an|ss|ish|ian)");
    return said ? Map.of() : codes.getOrDefault(words[words.length - 1], Map.of());
  }

  private static Optional<String> nearest(
      Sentence sentence, Amount amount, Map<String, String> codes) {
    return sentence.mentions().stream()
        .filter(mention -> code(mention, codes).isPresent())
        .min((one, other) -> Integer.compare(distance(one, amount), distance(other, amount)))
        .flatMap(mention -> code(mention, codes));
  }

  private static int distance(Mention party, Amount amount) {
    int ahead = amount.span().start() - party.span().start();
    return ahead > 0 ? ahead : BEHIND - ahead;
  }

  private static Optional<String> foremost(List<Sentence> sentences, Map<String, String> codes) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        code(mention, codes).ifPresent(code -> counts.merge(code, 1, Integer::sum));
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return codes.values().stream()
        .filter(code -> counts.getOrDefault(code, 0) == most && most > 0)
        .findFirst();
  }

  private static Optional<String> code(Mention mention, Map<String, String> codes) {
    return mention instanceof Named named && named.category() == Named.Category.PARTY
        ? named.candidates().stream()
            .map(iri -> codes.get(iri.substring(iri.lastIndexOf('/') + 1)))
            .filter(code -> code != null)
            .findFirst()
        : Optional.empty();
  }
}
