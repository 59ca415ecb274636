package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * Finds who says what: reported statements by the phrasings of speech, and quotations, which may
 * stand before, around or after the words that attribute them, or alone behind a quotation that is
 * attributed.
 */
final class StatementReader {
  private static final int QUOTATION_WORDS = 4;

  private final Reading reading;
  private final List<Span> quotes;

  StatementReader(Reading reading) {
    this.reading = reading;
    this.quotes = Quotes.of(reading.article());
  }

  /**
   * The statements of the article.
   *
   * @param spoken what the phrasings of speech found, sentence by sentence
   */
  List<Claim> read(List<List<Claim>> spoken) {
    List<Claim> statements = new ArrayList<>();
    Optional<Claim> before = Optional.empty();
    Block block = null;
    for (int s = 0; s < reading.trees().size(); s++) {
      Tree tree = reading.trees().get(s);
      if (tree.sentence().block() != block && !continued(tree)) {
        before = Optional.empty();
      }
      block = tree.sentence().block();
      List<Claim> here = sentence(tree, spoken.get(s), before);
      statements.addAll(here);
      if (!here.isEmpty()) {
        before = Optional.of(here.get(here.size() - 1));
      }
    }
    return statements;
  }

  /** Whether a paragraph begins with a quotation mark, as where a speech goes on. */
  private boolean continued(Tree tree) {
    return quotes.stream().anyMatch(quote -> quote.start() == tree.sentence().span().start());
  }

  private List<Claim> sentence(Tree tree, List<Claim> spoken, Optional<Claim> before) {
    Span sentence = tree.sentence().span();
    List<Span> inside = quotes.stream().filter(quote -> quote.overlaps(sentence)).toList();
    List<Claim> found = new ArrayList<>();
    for (Claim claim : outermost(spoken, inside)) {
      found.add(statement(tree, claim, inside));
    }
    if (found.isEmpty()) {
      for (Span quote : inside) {
        boolean alone = quote.start() <= sentence.start() && words(tree, quote) >= QUOTATION_WORDS;
        if (alone && before.isPresent()) {
          found.add(continuing(tree, quote, before.get()));
          break;
        }
      }
    }
    found.sort(Comparator.comparing(Claim::evidence));
    return found;
  }

  /** Each speech verb once, without those that are spoken themselves. */
  private static List<Claim> outermost(List<Claim> spoken, List<Span> quotes) {
    Map<Integer, Claim> byVerb = new LinkedHashMap<>();
    for (Claim claim : spoken) {
      int verb = claim.first("VERB").orElseThrow().head();
      Span word = claim.first("VERB").orElseThrow().span();
      boolean quoted = quotes.stream().anyMatch(quote -> quote.contains(word));
      if (!quoted && claim.first("SPEAKER").isPresent()) {
        Claim known = byVerb.get(verb);
        if (known == null || known.roles().size() < claim.roles().size()) {
          byVerb.put(verb, claim);
        }
      }
    }
    return List.copyOf(byVerb.values());
  }

  private Claim statement(Tree tree, Claim claim, List<Span> quotes) {
    Span extent = extent(tree, claim, quotes);
    List<Phrase> quoted =
        quotes.stream()
            .filter(extent::overlaps)
            .map(quote -> new Phrase(tree, tree.at(quote.start()), quote))
            .toList();
    Claim statement =
        new Claim(
            claim.relation(),
            claim.roles(),
            claim.constants(),
            reading.evidence(extent),
            claim.modality(),
            claim.attribution(),
            claim.confidence(),
            claim.rule());
    return statement.with("QUOTE", quoted);
  }

  /** The words of saying with what is said. */
  private Span extent(Tree tree, Claim claim, List<Span> quotes) {
    Span extent = claim.evidence().span();
    Phrase verb = claim.first("VERB").orElseThrow();
    Frame frame = new FrameReader(tree).read(verb.head());
    for (String function : List.of("that", "to", "obj")) {
      for (int clause : frame.arguments(function)) {
        extent = extent.cover(tree.clause(clause));
      }
    }
    boolean parenthetical = tree.token(verb.head()).relation().equals("parataxis");
    if (parenthetical || frame.arguments("that").isEmpty()) {
      for (Span quote : quotes) {
        extent = extent.cover(clip(quote, tree.sentence().span()));
      }
    }
    return parenthetical ? tree.sentence().span() : extent;
  }

  private static Span clip(Span span, Span limits) {
    return new Span(Math.max(span.start(), limits.start()), Math.min(span.end(), limits.end()));
  }

  private Claim continuing(Tree tree, Span quote, Claim before) {
    Span span = clip(quote, tree.sentence().span());
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("SPEAKER", before.role("SPEAKER"));
    roles.put("QUOTE", List.of(new Phrase(tree, tree.at(span.start()), span)));
    return new Claim(
        "Statement",
        roles,
        Map.of(),
        reading.evidence(span),
        Modality.ASSERTED,
        Optional.empty(),
        before.confidence(),
        "continued-quotation");
  }

  private static long words(Tree tree, Span span) {
    return java.util.stream.IntStream.range(0, tree.size())
        .filter(i -> span.contains(tree.token(i).span()))
        .count();
  }
}
