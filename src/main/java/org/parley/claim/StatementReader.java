package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Quotes;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * Reads who said what. Each verb of speech with its clause and quotations is a statement; a
 * quotation that resumes in a sentence of its own is another one by the same speaker.
 */
final class StatementReader {
  private static final int QUOTATION_WORDS = 2;
  private static final String STOPS = ".!?…:";

  private final Reading reading;
  private final List<Span> quotes;

  StatementReader(Reading reading) {
    this.reading = reading;
    this.quotes = Quotes.of(reading.article());
  }

  /**
   * The statements of the article in text order.
   *
   * @param spoken what the phrasings of speech found, sentence by sentence
   */
  List<Claim> read(List<List<Claim>> spoken) {
    List<Claim> statements = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      if (tree.sentence().block().kind() != Block.Kind.HEADLINE) {
        statements.addAll(attributed(tree, spoken.get(tree.sentence().index())));
      }
    }
    statements.addAll(continued(statements));
    statements.sort(Comparator.comparing(Claim::evidence));
    return statements;
  }

  private List<Claim> attributed(Tree tree, List<Claim> spoken) {
    List<Speech> all = new SpeechFinder(tree, quotes).find(spoken);
    List<Claim> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Speech> before = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
      Optional<Speech> after = i + 1 == all.size() ? Optional.empty() : Optional.of(all.get(i + 1));
      found.add(statement(tree, all.get(i), extent(tree, all.get(i), before, after)));
    }
    return found;
  }

  private Claim statement(Tree tree, Speech speech, Span own) {
    Span extent = own;
    List<Phrase> quoted = new ArrayList<>();
    for (Span quote : quotes) {
      if (quote.overlaps(own)) {
        extent = extent.cover(quote);
        quoted.add(new Phrase(tree, tree.at(quote.start()), quote));
      }
    }
    Claim found = speech.claim();
    Map<String, List<Phrase>> roles = new LinkedHashMap<>(found.roles());
    roles.put("SPEAKER", Speakers.of(tree, speech));
    if (!quoted.isEmpty()) {
      roles.put("QUOTE", quoted);
    }
    SaidWords words = new SaidWords(reading.article().text(), tree, quotes);
    Span content = words.of(speech, extent);
    Optional<Span> when =
        new SpeechTime(tree)
            .of(speech, content)
            .filter(time -> quotes.stream().noneMatch(quote -> quote.contains(time)));
    when.ifPresent(
        span -> roles.put("WHEN", List.of(new Phrase(tree, tree.at(span.start()), span))));
    Span said =
        when.filter(w -> w.start() - content.start() < 4)
            .map(w -> new Span(w.end(), Math.max(content.end(), w.end() + 1)))
            .map(words::trimmed)
            .orElse(content);
    roles.put("CONTENT", List.of(new Phrase(tree, speech.verb(), said)));
    return new Claim(
        found.relation(),
        roles,
        found.constants(),
        reading.evidence(extent),
        Modality.ASSERTED,
        Optional.empty(),
        found.confidence(),
        found.rule());
  }

  /** The words of saying with what is said, inside the sentence. */
  private Span extent(Tree tree, Speech speech, Optional<Speech> before, Optional<Speech> after) {
    if (speech.subordinate() && speech.order() == Speech.Order.FIRST) {
      Span clause = tree.clause(speech.verb());
      Span speaker = speech.speaker().span();
      return speaker.end() <= clause.start() && tree.sentence().span().contains(speaker)
          ? clause.cover(speaker)
          : clause;
    }
    int last = after.map(next -> start(tree, next) - 1).orElse(tree.size() - 1);
    int first = before.map(previous -> start(tree, speech)).orElse(0);
    if (before.isEmpty() && speech.order() == Speech.Order.FIRST) {
      first = Math.min(start(tree, speech), speech.verb());
      first = opening(tree, first) ? 0 : first;
    }
    Span words = tree.token(first).span().cover(tree.token(Math.max(first, last)).span());
    return new SaidWords(reading.article().text(), tree, quotes)
        .trimmed(new Span(words.start(), stop(tree, speech, words)));
  }

  /** Whether no clause stands before a word: "On Tuesday, Hashimoto had said". */
  private static boolean opening(Tree tree, int word) {
    return IntStream.range(0, word)
        .noneMatch(i -> List.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(i).tag()));
  }

  /** Where the words of a speech begin that come behind those of another. */
  private static int start(Tree tree, Speech speech) {
    int speaker = tree.at(speech.speaker().span().start());
    boolean own = speaker < speech.verb() && speech.verb() - speaker < 12 && !speech.subordinate();
    return own ? speaker : speech.verb();
  }

  /** Ends at a quotation that starts a sentence of its own, where the splitter saw none. */
  private int stop(Tree tree, Speech speech, Span words) {
    int verb = tree.token(speech.verb()).span().end();
    return quotes.stream()
        .filter(quote -> quote.start() > verb && quote.start() < words.end() && opens(quote))
        .filter(quote -> reading.article().text().charAt(before(quote)) != ':')
        .findFirst()
        .map(Span::start)
        .orElse(words.end());
  }

  private int before(Span quote) {
    int i = quote.start() - 1;
    while (i > 0 && Character.isWhitespace(reading.article().text().charAt(i))) {
      i--;
    }
    return Math.max(i, 0);
  }

  /** Whether a quotation starts a sentence. */
  private boolean opens(Span quote) {
    boolean block =
        reading.article().blocks().stream().anyMatch(b -> b.span().start() == quote.start());
    char before = reading.article().text().charAt(before(quote));
    return block || STOPS.indexOf(before) >= 0 || "\"'”’".indexOf(before) >= 0;
  }

  /** Quotations without a verb of speech, each by whoever spoke last. */
  private List<Claim> continued(List<Claim> statements) {
    List<Claim> found = new ArrayList<>();
    for (Span quote : quotes) {
      boolean free = statements.stream().noneMatch(s -> s.evidence().span().overlaps(quote));
      if (free && opens(quote) && words(quote) >= QUOTATION_WORDS) {
        before(quote, statements, found).ifPresent(last -> found.add(continuing(quote, last)));
      }
    }
    return found;
  }

  /** The statement that a quotation goes on from: in its paragraph, or at the end of the last. */
  private Optional<Claim> before(Span quote, List<Claim> statements, List<Claim> continued) {
    Optional<Claim> last =
        Stream.concat(statements.stream(), continued.stream())
            .filter(s -> s.evidence().span().end() <= quote.start())
            .max(Comparator.comparing(Claim::evidence));
    int paragraph = paragraph(quote.start());
    return last.filter(
        claim -> {
          int its = paragraph(claim.evidence().span().end() - 1);
          return its == paragraph || its == paragraph - 1 && starts(quote);
        });
  }

  private boolean starts(Span quote) {
    return reading.article().blocks().stream().anyMatch(b -> b.span().start() == quote.start());
  }

  /** The number of the paragraph that holds an offset, left-overs not counted. */
  private int paragraph(int offset) {
    int number = 0;
    for (Block block : reading.article().blocks()) {
      if (block.kind().read()) {
        number++;
        if (block.span().end() > offset) {
          return number;
        }
      }
    }
    return number;
  }

  private Claim continuing(Span quote, Claim before) {
    Tree tree =
        reading.trees().stream()
            .filter(t -> t.sentence().span().overlaps(quote))
            .findFirst()
            .orElseThrow();
    List<Phrase> words = List.of(new Phrase(tree, tree.at(quote.start()), quote));
    return new Claim(
        "Statement",
        Map.of("SPEAKER", before.role("SPEAKER"), "QUOTE", words, "CONTENT", words),
        Map.of(),
        reading.evidence(quote),
        Modality.ASSERTED,
        Optional.empty(),
        before.confidence(),
        "continued-quotation");
  }

  private long words(Span span) {
    return reading.trees().stream()
        .flatMap(tree -> tree.sentence().tokens().stream())
        .filter(token -> span.contains(token.span()) && Character.isLetter(token.text().charAt(0)))
        .count();
  }
}
