package org.parley.claim.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Quotes;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Reads who said what. Each verb of speech with its clause and quotations is a statement; a
 * quotation that resumes in a sentence of its own is another one by the same speaker.
 */
public final class StatementReader {
  /** Characters of an article before a speaker, at most. */
  private static final int ARTICLE = 4;

  /** Words behind words of saying that tell to whom or where: "told Reuters". */
  private static final int LISTENER = 2;

  private static final int DECKS = 3;
  private static final String ENDS = ".?!”\"'’:;,—-)>";

  private final Reading reading;
  private final List<Span> quotes;
  private final Continuations continuations;

  public StatementReader(Reading reading) {
    this.reading = reading;
    this.quotes = Quotes.of(reading.article());
    this.continuations = new Continuations(reading, quotes);
  }

  /**
   * The statements of the article in text order.
   *
   * @param spoken what the phrasings of speech found, sentence by sentence
   */
  public List<Claim> read(List<List<Claim>> spoken) {
    List<Claim> statements = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      if (tree.sentence().block().kind() != Block.Kind.HEADLINE
          && !isPoint(tree)
          && !isDeck(tree)) {
        statements.addAll(attributed(tree, spoken.get(tree.sentence().index())));
      }
    }
    statements.addAll(continuations.of(statements));
    statements.sort(Comparator.comparing(Claim::evidence));
    return statements;
  }

  /** "* Kantor says deal near": a point of the list that sums the article up. */
  private static boolean isPoint(Tree tree) {
    return Set.of("*", "•").contains(tree.token(0).text());
  }

  /** A line under the headline that no full stop ends. */
  private boolean isDeck(Tree tree) {
    List<Block> blocks = reading.article().blocks();
    int number = blocks.indexOf(tree.sentence().block());
    String text = tree.sentence().block().span().of(reading.article().text()).strip();
    return number > 0 && number < DECKS && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private List<Claim> attributed(Tree tree, List<Claim> spoken) {
    List<Speech> all = new SpeechFinder(tree, quotes).find(spoken);
    List<Claim> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Speech> before = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
      Optional<Speech> after = i + 1 == all.size() ? Optional.empty() : Optional.of(all.get(i + 1));
      Span extent = extent(tree, all.get(i), before, after);
      boolean bare = before.isPresent() && isBare(tree, all.get(i), extent);
      Span whole = bare ? extent(tree, all.get(i), Optional.empty(), after) : extent;
      found.add(statement(tree, all.get(i), whole));
    }
    return found;
  }

  /** "Prices fell, Wallis told Saito, a spokesman said": he says what the other tells. */
  private static boolean isBare(Tree tree, Speech speech, Span extent) {
    Span speaker = speech.speaker().span();
    Span words = speaker.cover(tree.token(speech.verb()).span());
    return speech.order() == Speech.Order.LAST
        && extent.start() >= speaker.start() - ARTICLE
        && tree.at(extent.end() - 1) - tree.at(words.end() - 1) <= LISTENER;
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
        when.filter(w -> w.start() >= content.start() && w.start() - content.start() < 4)
            .map(w -> new Span(w.end(), Math.max(content.end(), w.end() + 1)))
            .map(words::trimmed)
            .orElse(content);
    roles.put("CONTENT", List.of(new Phrase(tree, speech.verb(), said)));
    int told = Math.max(tree.token(speech.verb()).span().end(), speech.speaker().span().end());
    int rest = Math.max(said.end(), told);
    if (rest < extent.end()) {
      Span behind = new Span(rest, extent.end());
      roles.put("REST", List.of(new Phrase(tree, speech.verb(), behind)));
    }
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
    if (speech.claim().rule().equals(Adjoined.RULE)) {
      int last = after.map(next -> start(tree, next, speech.verb()) - 1).orElse(tree.size() - 1);
      Span words = tree.token(speech.verb()).span();
      Span rest = words.cover(tree.token(Math.max(speech.verb(), last)).span());
      return new SaidWords(reading.article().text(), tree, quotes).trimmed(rest);
    }
    if (speech.subordinate() && speech.order() == Speech.Order.FIRST) {
      Span clause =
          after
              .filter(next -> tree.children(speech.verb(), "conj").contains(next.verb()))
              .map(next -> upTo(tree, speech.verb(), start(tree, next, speech.verb())))
              .orElseGet(() -> tree.clause(speech.verb()));
      Span speaker = speech.speaker().span();
      boolean free =
          before.filter(b -> speaker.start() < tree.token(b.verb()).span().start()).isEmpty();
      return free && speaker.end() <= clause.start() && tree.sentence().span().contains(speaker)
          ? clause.cover(speaker)
          : clause;
    }
    int last = after.map(next -> start(tree, next, speech.verb()) - 1).orElse(tree.size() - 1);
    int first = before.map(previous -> start(tree, speech, previous.verb())).orElse(0);
    if (before.isEmpty() && speech.order() == Speech.Order.FIRST) {
      first = Math.min(start(tree, speech, -1), speech.verb());
      first = opening(tree, first) ? 0 : first;
    }
    Span words = tree.token(first).span().cover(tree.token(Math.max(first, last)).span());
    return new SaidWords(reading.article().text(), tree, quotes)
        .trimmed(new Span(words.start(), stop(tree, speech, words)));
  }

  /** The clause of a verb as far as another speech, without the "and" before that. */
  private static Span upTo(Tree tree, int verb, int next) {
    int last = tree.token(next - 1).tag().equals("CC") && next - 1 > verb ? next - 2 : next - 1;
    Span clause = tree.clause(verb);
    return new Span(clause.start(), Math.max(clause.start() + 1, tree.token(last).span().end()));
  }

  /** Whether no clause stands before a word: "On Tuesday, Hashimoto had said". */
  private static boolean opening(Tree tree, int word) {
    return IntStream.range(0, word)
        .noneMatch(i -> List.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(i).tag()));
  }

  /**
   * Where the words of a speech begin that come behind those of another.
   *
   * @param previous index of the other's verb, or -1
   */
  private static int start(Tree tree, Speech speech, int previous) {
    int speaker = tree.at(speech.speaker().span().start());
    boolean own =
        speaker > previous
            && speaker < speech.verb()
            && speech.verb() - speaker < 12
            && !speech.subordinate();
    return own ? speaker : speech.verb();
  }

  /** Ends at a quotation that starts a sentence of its own, where the splitter saw none. */
  private int stop(Tree tree, Speech speech, Span words) {
    int verb = tree.token(speech.verb()).span().end();
    return quotes.stream()
        .filter(
            quote ->
                quote.start() > verb && quote.start() < words.end() && continuations.opens(quote))
        .filter(quote -> reading.article().text().charAt(continuations.before(quote)) != ':')
        .findFirst()
        .map(Span::start)
        .orElse(words.end());
  }
}
