package org.parley.entity.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Tells what a speaker thinks of a thing from the verb of saying and the words said. Each hint adds
 * to its stance; what stands before a "but" counts less, and what is denied for its contrary.
 */
final class Stances {
  private static final Set<String> DENIALS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "cannot",
          "no",
          "nobody",
          "none",
          "nothing",
          "without",
          "unsure",
          "unclear",
          "uncertain",
          "hardly",
          "scarcely",
          "neither",
          "nor");
  private static final Set<String> EXPECTATIONS =
      Set.of(
          "will", "would", "could", "may", "might", "'ll", "’ll", "'d", "shall", "if", "unless",
          "risk", "danger", "threat", "going", "until", "fear", "wo", "can");
  private static final Set<String> DROPPING =
      Set.of("drop", "scrap", "abandon", "withdraw", "shelve", "avoid", "avert", "prevent");
  private static final Set<String> EDGES = Set.of("but", "because", ";", "--", "—", "although");
  private static final Set<String> INSISTENCE =
      Set.of("insist", "demand", "urge", "recommend", "propose", "ask", "request", "suggest");

  /** Whose words tell whether they promise or threaten. */
  private static final String PROMISE = "promise";

  private static final int DENIED = 6;
  private static final int EXPECTED = 9;
  private static final double BEFORE_BUT = 0.6;
  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_QUOTED = 0.4;
  private static final double CERTAIN = 0.92;
  private static final double WISH = 0.66;
  private static final double ORDER = 0.5;

  /** A stance with how sure it is and what tells it. */
  record Told(String stance, BigDecimal confidence, String rule) {}

  private final StanceWords words;
  private final Reading reading;

  Stances(StanceWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
  }

  /** The stance of a statement, if its words tell one. */
  Optional<Told> of(Claim statement) {
    Tally tally = new Tally();
    Phrase content = statement.first("CONTENT").orElseThrow();
    boolean quoted = !statement.role("QUOTE").isEmpty();
    Optional<String> verb = verb(statement);
    String given = statement.constants().getOrDefault("stance", "");
    if (!given.isEmpty() && !statement.rule().equals(PROMISE)) {
      String stance = given.substring(given.indexOf('#') + 1);
      tally.add(stance, statement.confidence().doubleValue(), statement.rule(), 1);
    }
    verb.map(words::of)
        .orElse(List.of())
        .forEach(cue -> tally.add(cue.told(), cue.weight(), cue.name(), 1));
    for (Tree tree : reading.trees()) {
      if (tree.sentence().span().overlaps(content.span())) {
        read(tree, content.span(), tally);
        if (verb.filter(INSISTENCE::contains).isPresent() && isWish(tree, content.span())) {
          tally.add("demands", WISH, "stance-wish", 1);
        }
      }
    }
    if (quoted && isOrder(statement.first("QUOTE").orElseThrow())) {
      tally.add("demands", ORDER, "stance-order", 1);
    }
    return tally.most(quoted ? ENOUGH_QUOTED : ENOUGH);
  }

  private static Optional<String> verb(Claim statement) {
    return statement.first("VERB").map(verb -> verb.tree().smallLemma(verb.head()));
  }

  private void read(Tree tree, Span content, Tally tally) {
    List<StanceWords.Hit> hits = new ArrayList<>();
    int end = 0;
    int turn = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (content.contains(tree.token(i).span())) {
        end = i + 1;
        turn = tree.word(i).equals("but") ? i : turn;
      }
    }
    for (int i = 0; i < end; i++) {
      if (content.contains(tree.token(i).span())) {
        hits.addAll(words.at(tree, i, end));
      }
    }
    for (StanceWords.Hit hit : hits) {
      int start = hit.first();
      int last = turn;
      boolean later = hits.stream().anyMatch(other -> other.first() > last);
      double share = start < turn && later ? BEFORE_BUT : 1;
      StanceWords.Cue cue = hit.cue();
      String stance = isExpected(tree, start) ? cue.expected() : cue.told();
      if (!cue.denied().equals("=") && isDenied(tree, start)) {
        stance = cue.denied();
      }
      if (!stance.equals("-") && !(stance.equals("warns") && isDropped(tree, start))) {
        tally.add(stance, cue.weight(), "stance-" + cue.name(), share);
      }
    }
  }

  /** "I can't say there has been great progress": a denial shortly before the words. */
  private static boolean isDenied(Tree tree, int first) {
    for (int i = first - 1; i >= Math.max(0, first - DENIED); i--) {
      if (DENIALS.contains(tree.word(i))) {
        return true;
      }
      if (EDGES.contains(tree.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Would drop its plans for countermeasures": a threat that is over. */
  private static boolean isDropped(Tree tree, int first) {
    for (int i = first; i >= Math.max(0, first - DENIED) && !EDGES.contains(tree.word(i)); i--) {
      if (DROPPING.contains(tree.smallLemma(i))
          || tree.word(i).equals("off") && tree.smallLemma(i - 1).matches("call|put|hold|stave")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExpected(Tree tree, int first) {
    for (int i = first; i >= Math.max(0, first - EXPECTED); i--) {
      if (EXPECTATIONS.contains(tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Insists that the ban be lifted": a verb in its base form without "to" or "will". */
  private static boolean isWish(Tree tree, Span content) {
    for (int i = 1; i < tree.size(); i++) {
      if (content.contains(tree.token(i).span()) && tree.token(i).tag().equals("VB")) {
        int verb = i;
        boolean helped =
            IntStream.range(Math.max(0, verb - 4), verb)
                .anyMatch(j -> Set.of("MD", "TO").contains(tree.token(j).tag()));
        if (!helped) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Give us 5 percent": a quotation that begins with a verb in its base form. */
  private static boolean isOrder(Phrase quote) {
    Tree tree = quote.tree();
    int first = tree.at(quote.span().start());
    while (first < tree.size() - 1 && !Character.isLetter(tree.word(first).charAt(0))) {
      first++;
    }
    return tree.token(first).tag().equals("VB")
        && Character.isUpperCase(tree.token(first).text().charAt(0));
  }

  /** What speaks for each stance. */
  private static final class Tally {
    private final Map<String, Double> doubts = new HashMap<>();
    private final Map<String, Double> bestWeight = new HashMap<>();
    private final Map<String, String> best = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    void add(String stance, double weight, String rule, double share) {
      if (!counted.add(stance + rule)) {
        return;
      }
      double own = weight * share;
      doubts.merge(stance, 1 - own, (a, b) -> a * b);
      if (own > bestWeight.getOrDefault(stance, 0.0)) {
        bestWeight.put(stance, own);
        best.put(stance, rule);
      }
    }

    Optional<Told> most(double enough) {
      return doubts.entrySet().stream()
          .filter(entry -> 1 - entry.getValue() >= enough)
          .min(
              Map.Entry.<String, Double>comparingByValue()
                  .thenComparing(Comparator.comparing(Map.Entry::getKey)))
          .map(
              entry ->
                  new Told(
                      entry.getKey(),
                      BigDecimal.valueOf(Math.min(CERTAIN, 1 - entry.getValue()))
                          .setScale(2, RoundingMode.HALF_UP),
                      best.get(entry.getKey())));
    }
  }
}
