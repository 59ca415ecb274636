package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the parts of a news page apart: headline, byline, dateline, paragraphs, left-overs. */
final class BlockReader {
  private static final int FIRST_CHUNKS = 20;

  private final Leftovers leftovers = new Leftovers();

  /**
   * The parts of a text in their order.
   *
   * @param text the stored text
   * @param from offset in UTF-16 units behind front matter
   * @param headline the headline, where the format of the document tells
   */
  List<Block> read(String text, int from, Optional<String> headline) {
    List<Line> lines = Lines.of(text, from);
    List<Span> chunks = new Paragraphs(text, lines, this::standsAlone).spans();
    Optional<String> labelled =
        chunks.stream()
            .limit(FIRST_CHUNKS)
            .map(span -> Label.of(span.of(text)))
            .flatMap(Optional::stream)
            .filter(label -> label.kind() == Block.Kind.HEADLINE)
            .map(Label::rest)
            .findFirst();
    Page page = new Page(text, headline.map(String::strip).or(() -> labelled));
    if (from > 0) {
      page.front(new Span(0, text.substring(0, from).stripTrailing().length()), chunks);
    }
    for (int i = 0; i < chunks.size(); i++) {
      page.chunk(chunks.get(i), i + 1 < chunks.size() ? chunks.get(i + 1).of(text) : "");
    }
    return List.copyOf(page.blocks);
  }

  private boolean leftover(String chunk) {
    return leftovers.matches(chunk)
        || DateLine.matches(chunk)
        || Label.of(chunk).map(label -> label.rest().isEmpty()).orElse(false);
  }

  private boolean standsAlone(String line) {
    return leftover(line)
        || Label.of(line).isPresent()
        || Bylines.matches(line)
        || Agencies.credit(line);
  }

  /** The page as far as it is read. */
  private final class Page {
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…。！？][\"'”’»)\\]]*");
    private static final Pattern BULLET =
        Pattern.compile("(?:--|[-–—*•·‣◦▪■])\\s.*|\\d{1,2}[.)]\\s.*");
    private static final int LONGEST_TITLE = 250;
    private static final int MOST_TITLE_WORDS = 30;
    private static final int CROSSHEAD_WORDS = 7;
    private static final int LABEL_WORDS = 3;
    private static final int FIRST_PARAGRAPHS = 2;

    private final String text;
    private final Optional<String> given;
    private final List<Block> blocks = new ArrayList<>();
    private boolean headed;
    private boolean inTeasers;
    private int paragraphs;

    Page(String text, Optional<String> given) {
      this.text = text;
      this.given = given;
    }

    void add(Span span, Block.Kind kind) {
      blocks.add(new Block(span, kind));
    }

    /** Front matter; the headline that it names stands there where it stands nowhere else. */
    void front(Span whole, List<Span> chunks) {
      int at = given.map(title -> text.indexOf(title)).orElse(-1);
      boolean printed = chunks.stream().anyMatch(span -> span.of(text).equals(given.orElse("")));
      if (at < 0 || at >= whole.end() || printed) {
        add(whole, Block.Kind.LEFTOVER);
        return;
      }
      Span title = new Span(at, at + given.orElseThrow().length());
      add(new Span(whole.start(), title.start()), Block.Kind.LEFTOVER);
      headline(title);
      add(new Span(title.end(), whole.end()), Block.Kind.LEFTOVER);
    }

    void chunk(Span whole, String next) {
      Optional<Label> label =
          begun() ? Optional.empty() : Label.of(whole.of(text)).filter(l -> !l.rest().isEmpty());
      Span span = label.map(found -> label(whole, found)).orElse(whole);
      String chunk = span.of(text);
      int credits = leftovers.credits(chunk);
      if (credits > 0) {
        int end = span.start() + chunk.substring(0, credits).stripTrailing().length();
        chunk(new Span(span.start(), end), next);
        add(new Span(span.start() + credits, span.end()), Block.Kind.LEFTOVER);
        return;
      }
      if (label.isPresent() && label.get().kind() == Block.Kind.BYLINE) {
        add(span, Block.Kind.BYLINE);
        return;
      }
      if (!headed && paragraphs == 0 && given.isPresent() && given.get().equals(chunk)) {
        headline(span);
      } else if (leftover(chunk)) {
        inTeasers = leftovers.headsTeasers(chunk);
        add(span, Block.Kind.LEFTOVER);
      } else if (inTeasers && titled(chunk)) {
        add(span, Block.Kind.LEFTOVER);
      } else if (Tables.matches(chunk)) {
        add(span, Block.Kind.LEFTOVER);
      } else if (paragraphs < FIRST_PARAGRAPHS && Agencies.credit(chunk)) {
        add(span, Block.Kind.AGENCY);
      } else if (paragraphs < FIRST_PARAGRAPHS && Bylines.matches(chunk)) {
        add(span, Block.Kind.BYLINE);
      } else if (!begun() && !headed && Headlines.inParts(chunk)) {
        headline(span);
      } else {
        running(span, chunk, next);
      }
    }

    private Span label(Span whole, Label label) {
      add(new Span(whole.start(), whole.start() + label.length()), Block.Kind.LEFTOVER);
      return new Span(whole.end() - label.rest().length(), whole.end());
    }

    private void running(Span span, String chunk, String next) {
      int dateline = Datelines.length(chunk, paragraphs < FIRST_PARAGRAPHS);
      if (dateline > 0) {
        dateline(span, dateline);
      } else if (!begun() && titled(chunk)) {
        title(span, chunk, next);
      } else if (begun() && crosshead(chunk)) {
        add(span, Block.Kind.KICKER);
      } else {
        paragraph(span);
      }
    }

    private void dateline(Span span, int length) {
      int end = span.start() + length;
      int last = end;
      while (last > span.start() && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      add(new Span(span.start(), last), Block.Kind.DATELINE);
      paragraphs++;
      if (end < span.end()) {
        add(new Span(end, span.end()), Block.Kind.PARAGRAPH);
      }
    }

    private void title(Span span, String chunk, String next) {
      boolean label = Headlines.words(chunk) <= LABEL_WORDS;
      if (!headed && given.isEmpty() && !(label && titleFollows(next))) {
        headline(span);
      } else if (headed && Bylines.bareName(chunk)) {
        add(span, Block.Kind.BYLINE);
      } else {
        add(span, label || !headed ? Block.Kind.KICKER : Block.Kind.DECK);
      }
    }

    private boolean titleFollows(String next) {
      return titled(next)
          && Headlines.words(next) > LABEL_WORDS
          && !leftover(next)
          && !Bylines.matches(next)
          && !Agencies.credit(next)
          && Datelines.length(next, true) == 0;
    }

    private void headline(Span span) {
      headed = true;
      if (Headlines.inParts(span.of(text))) {
        blocks.addAll(Headlines.split(text, span));
      } else {
        add(span, Block.Kind.HEADLINE);
      }
    }

    private void paragraph(Span span) {
      inTeasers = false;
      paragraphs++;
      add(span, Block.Kind.PARAGRAPH);
    }

    private boolean begun() {
      return paragraphs > 0;
    }

    private static boolean titled(String chunk) {
      return !chunk.isEmpty()
          && chunk.length() <= LONGEST_TITLE
          && Headlines.words(chunk) <= MOST_TITLE_WORDS
          && (!SENTENCE_END.matcher(chunk).matches()
              || chunk.endsWith("?")
              || chunk.endsWith("U.S."))
          && !BULLET.matcher(chunk).matches()
          && !Character.isLowerCase(chunk.codePointAt(0));
    }

    private static boolean crosshead(String chunk) {
      return titled(chunk)
          && Headlines.words(chunk) <= CROSSHEAD_WORDS
          && chunk.chars().noneMatch(c -> c == '"' || c == '“' || c == ',')
          && !chunk.endsWith(":")
          && !chunk.endsWith("-");
    }
  }
}
