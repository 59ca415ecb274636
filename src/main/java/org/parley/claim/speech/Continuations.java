package org.parley.claim.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** Finds quotations that go on in a sentence of their own, after words that say whose they are. */
final class Continuations {
  private static final int QUOTATION_WORDS = 2;
  private static final String STOPS = ".!?…:";

  private final Reading reading;
  private final List<Span> quotes;

  Continuations(Reading reading, List<Span> quotes) {
    this.reading = reading;
    this.quotes = List.copyOf(quotes);
  }

  /** Quotations without a verb of speech, each by whoever spoke last. */
  List<Claim> of(List<Claim> statements) {
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
    List<Phrase> speaker = shrugging(tree, before).map(List::of).orElse(before.role("SPEAKER"));
    return new Claim(
        "Statement",
        Map.of("SPEAKER", speaker, "QUOTE", words, "CONTENT", words),
        Map.of(),
        reading.evidence(quote),
        Modality.ASSERTED,
        Optional.empty(),
        before.confidence(),
        "continued-quotation");
  }

  /** "Smith shrugged. 'So they said.'": who acts in the sentence between two quotations. */
  private Optional<Phrase> shrugging(Tree tree, Claim before) {
    int index = tree.sentence().index() - 1;
    if (index < 0) {
      return Optional.empty();
    }
    Tree last = reading.trees().get(index);
    boolean apart =
        last.sentence().block().equals(tree.sentence().block())
            && before.evidence().span().end() <= last.sentence().span().start();
    return IntStream.range(0, last.size())
        .filter(i -> apart && last.token(i).relation().equals("root"))
        .boxed()
        .flatMap(root -> new DeepRelations(last).subjects(root).stream())
        .filter(i -> Kinds.isNamed(last, i, Named.Category.PERSON))
        .map(i -> Phrase.of(last, last.named(i).orElseThrow()))
        .findFirst();
  }

  private long words(Span span) {
    return reading.trees().stream()
        .flatMap(tree -> tree.sentence().tokens().stream())
        .filter(token -> span.contains(token.span()) && Character.isLetter(token.text().charAt(0)))
        .count();
  }

  /** Whether a quotation starts a sentence. */
  boolean opens(Span quote) {
    boolean block =
        reading.article().blocks().stream().anyMatch(b -> b.span().start() == quote.start());
    char before = reading.article().text().charAt(before(quote));
    return block || STOPS.indexOf(before) >= 0 || "\"'”’".indexOf(before) >= 0;
  }

  /** Where the last mark or word before a quotation stands. */
  int before(Span quote) {
    int i = quote.start() - 1;
    while (i > 0 && Character.isWhitespace(reading.article().text().charAt(i))) {
      i--;
    }
    return Math.max(i, 0);
  }
}
