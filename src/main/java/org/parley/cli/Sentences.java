package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.Pipeline;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Sentence;
import org.parley.annotation.Token;
import org.parley.entity.Fact;

/** The sentences of an article beside what was read out of each. */
final class Sentences {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Set<Named.Category> ACTORS =
      Set.of(Named.Category.PARTY, Named.Category.ORGANIZATION, Named.Category.PERSON);
  private static final Set<Named.Category> SUBJECTS =
      Set.of(Named.Category.INDUSTRY, Named.Category.MEASURE, Named.Category.QUANTITY);
  private static final Set<String> TRADE =
      Set.of(
          "trade",
          "tariff",
          "duty",
          "quota",
          "sanction",
          "import",
          "export",
          "talk",
          "negotiation",
          "negotiate",
          "agreement",
          "pact",
          "accord",
          "deal",
          "market",
          "dumping",
          "subsidy",
          "surplus",
          "deficit",
          "barrier",
          "protectionism",
          "protectionist",
          "retaliate",
          "retaliation",
          "levy",
          "embargo",
          "exporter",
          "importer");
  private static final Set<String> PARTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl");

  private Sentences() {}

  /** The facts whose words stand in a sentence, those that only name a thing left out. */
  static List<Fact> facts(Pipeline.Workings workings, Sentence sentence) {
    return all(workings, sentence).stream().filter(fact -> !fact.property().equals(TYPE)).toList();
  }

  /** The facts whose words stand in a sentence. */
  static List<Fact> all(Pipeline.Workings workings, Sentence sentence) {
    return workings.facts().facts().stream()
        .filter(
            fact ->
                fact.evidence().stream()
                    .anyMatch(evidence -> evidence.span().overlaps(sentence.span())))
        .toList();
  }

  /** The sentences that speak of an actor and of trade, and out of which nothing was read. */
  static List<Sentence> missed(Pipeline.Workings workings) {
    return workings.annotated().sentences().stream()
        .filter(sentence -> mentions(sentence, ACTORS, true))
        .filter(sentence -> mentions(sentence, SUBJECTS, false) || speaksOfTrade(sentence))
        .filter(sentence -> facts(workings, sentence).isEmpty())
        .toList();
  }

  private static boolean mentions(
      Sentence sentence, Set<Named.Category> categories, boolean known) {
    return sentence.mentions().stream()
        .anyMatch(
            mention ->
                mention instanceof Named named
                    && categories.contains(named.category())
                    && !(known && named.candidates().isEmpty()));
  }

  private static boolean speaksOfTrade(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> TRADE.contains(token.lemma()));
  }

  /** The frame of a sentence: its first predicate with the kinds of things around it. */
  static String construction(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int root = 0;
    for (int i = 0; i < tokens.size(); i++) {
      root = tokens.get(i).head() < 0 ? i : root;
    }
    List<String> before = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == root && PARTS.contains(token.relation())) {
        String part = preposition(tokens, i) + kind(sentence, token);
        (token.relation().startsWith("nsubj") ? before : behind).add(part);
      }
    }
    String frame = String.join(" ", before) + " " + tokens.get(root).lemma();
    return (frame + " " + String.join(" ", behind)).strip();
  }

  private static String preposition(List<Token> tokens, int noun) {
    return tokens.stream()
        .filter(token -> token.head() == noun && token.relation().equals("case"))
        .findFirst()
        .map(token -> token.lemma() + " ")
        .orElse("");
  }

  private static String kind(Sentence sentence, Token token) {
    Optional<Mention> mention =
        sentence.mentions().stream()
            .filter(found -> found.span().overlaps(token.span()))
            .findFirst();
    return mention
        .map(found -> found instanceof Named named ? named.category().name() : "TIME_OR_AMOUNT")
        .orElse(token.tag().startsWith("N") ? token.lemma() : "…");
  }
}
