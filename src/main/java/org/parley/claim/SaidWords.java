package org.parley.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.article.Span;

/** Tells the words that are said from those that tell who says them. */
final class SaidWords {
  /** Characters between a quotation and the name of its speaker, at most. */
  private static final int NEAR = 60;

  private static final Set<String> OF_A_TITLE =
      Set.of("DT", "CD", "POS", "IN", "CC", "PRP$", "HYPH");

  private final String text;
  private final Tree tree;
  private final List<Span> quotes;

  SaidWords(String text, Tree tree, List<Span> quotes) {
    this.text = text;
    this.tree = tree;
    this.quotes = quotes;
  }

  /** What is said, without the words that tell who says it. */
  Span of(Speech speech, Span extent) {
    int verb = tree.token(speech.verb()).span().end();
    Span speaker = speech.speaker().span();
    int start = extent.start();
    int end = extent.end();
    if (speech.order() == Speech.Order.FIRST && verb < end) {
      start = next(Math.max(verb, speaker.start() < verb ? verb : speaker.end()), end);
      start = that(speech.verb(), end).orElse(start);
    } else if (speech.order() == Speech.Order.LAST) {
      int edge = edge(speech, start);
      boolean tail = edge > start && verbless(Math.max(verb, speaker.end()), end);
      end = tail ? edge : end;
    }
    return trimmed(new Span(start, end));
  }

  /** Where the words behind which the speaker is named end: at a quotation, or at his title. */
  private int edge(Speech speech, int start) {
    int first = tree.token(speech.verb()).span().start();
    int edge = Math.min(speech.speaker().span().start(), first);
    for (Span quote : quotes) {
      boolean right = quote.end() > start && quote.end() <= edge && edge - quote.end() < NEAR;
      edge = right ? quote.end() : edge;
    }
    return title(edge, start);
  }

  /**
   * Where the title of a speaker begins behind a comma: "…, Foreign Minister Chrystia Freeland
   * said", "…, Japan's trade minister, Ryutaro Hashimoto, said".
   */
  private int title(int edge, int start) {
    int from = tree.at(edge);
    boolean apart = from > 1 && isComma(from - 1) && isPost(from - 2);
    int i = apart ? from - 1 : from;
    while (i > 0 && isOfTitle(i - 1)) {
      i--;
    }
    boolean closed = i > 0 && i < from && isComma(i - 1);
    return closed && tree.token(i - 1).span().start() > start
        ? tree.token(i - 1).span().start()
        : edge;
  }

  private boolean isComma(int i) {
    return tree.token(i).text().equals(",");
  }

  private boolean isPost(int i) {
    return Kinds.isNamed(tree, i, Named.Category.POST);
  }

  private boolean isOfTitle(int i) {
    String tag = tree.token(i).tag();
    return tag.startsWith("N") || tag.startsWith("JJ") || OF_A_TITLE.contains(tag);
  }

  /** Where the clause with "that" begins behind whom it is told. */
  private Optional<Integer> that(int verb, int end) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 9); i++) {
      boolean in = tree.token(i).span().end() < end;
      if (in && tree.word(i).equals("that") && tree.token(i).relation().equals("mark")) {
        return Optional.of(tree.token(i).span().start());
      }
      if (tree.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int next(int from, int end) {
    return from < end ? from : end - 1;
  }

  private boolean verbless(int from, int to) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.token(i).span().start() >= from && tree.token(i).span().end() <= to)
        .noneMatch(i -> tree.token(i).tag().startsWith("VB") || tree.token(i).tag().equals("MD"));
  }

  /** The span without white space, commas and colons at its edges. */
  Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1
        && (Character.isWhitespace(text.charAt(start)) || ",:;".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start + 1
        && (Character.isWhitespace(text.charAt(end - 1))
            || ",:;".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    for (String link : List.of(" but", " and", " while")) {
      if (text.substring(start, end).endsWith(link)) {
        return trimmed(new Span(start, end - link.length()));
      }
    }
    return new Span(start, end);
  }
}
