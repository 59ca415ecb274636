package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.parley.article.Span;

/** Divides running text into sentences: rules decide the clear cases, a model the doubtful ones. */
final class SentenceSplitter {
  private static final Pattern STOP =
      Pattern.compile("[.!?]+[\"')\\]]*(?=\\s+[\"'(\\[]*(?:--?\\s*)?[\\p{Lu}\\p{Nd}$<\"'])");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{Nd}.&'-]+$");
  private static final Pattern NEXT_WORD = Pattern.compile("\\s+[\"'(\\[]*([\\p{L}\\p{Nd}'.-]+)");

  /** "Plan B.": a letter that counts things is no initial of a name. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:plan|option|scenario|vitamin|hepatitis|class|schedule|annex|grade|group|category|type"
              + "|section|part|phase|appendix|chapter|list|table|column)\\s+\\p{Lu}$");

  /** Words behind "U.S." that seldom begin a sentence, for text that sets false capitals there. */
  private static final Pattern BEHIND_FALSE =
      Pattern.compile(
          "(?<=U\\.S)\\.\\s+(?:And|Or|Which|That|Who|Whom|With|From|For|To|Of|On|By|At|As|Than|Into|Over"
              + "|Under|Later|Last|While|Where|When|If|Because|Since|Within|Out)\\b");

  private final SentenceDetector doubtful;

  SentenceSplitter(SentenceModel model) {
    doubtful = new ThreadSafeSentenceDetectorME(model);
  }

  /**
   * Sentences of a stretch of text, without the white space around them.
   *
   * @param text the text that {@code stretch} points into
   * @param stretch a paragraph or headline
   */
  List<Span> split(String text, Span stretch) {
    String plain = PlainText.of(stretch.of(text));
    Set<Integer> likely = null;
    boolean falseCapitals = Casing.falseCapitals(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    Matcher stop = STOP.matcher(plain);
    while (stop.find()) {
      Verdict verdict = verdict(plain, start, stop.start(), stop.end());
      if (falseCapitals
          && BEHIND_FALSE
              .matcher(plain)
              .region(stop.start(), plain.length())
              .useTransparentBounds(true)
              .lookingAt()) {
        verdict = Verdict.JOIN;
      }
      if (verdict == Verdict.DOUBTFUL) {
        likely = likely == null ? modelEnds(plain) : likely;
        verdict = likely.contains(stop.end()) ? Verdict.BREAK : Verdict.JOIN;
      }
      if (verdict == Verdict.BREAK) {
        add(sentences, plain, start, stop.end(), stretch.start());
        start = stop.end();
      }
    }
    add(sentences, plain, start, plain.length(), stretch.start());
    return sentences;
  }

  private static void add(List<Span> sentences, String plain, int start, int end, int offset) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(plain.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(plain.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new Span(offset + first, offset + last));
    }
  }

  private Set<Integer> modelEnds(String plain) {
    Set<Integer> ends = new HashSet<>();
    for (opennlp.tools.util.Span span : doubtful.sentPosDetect(plain)) {
      ends.add(span.getEnd());
    }
    return ends;
  }

  private static Verdict verdict(String plain, int from, int stop, int end) {
    if (plain.charAt(stop) != '.' || end - stop > 1 && plain.charAt(stop + 1) != '.') {
      return Verdict.BREAK;
    }
    if (end - stop > 1) {
      return stop > from && plain.charAt(stop - 1) == ' ' ? Verdict.JOIN : Verdict.BREAK;
    }
    int near = Math.max(from, stop - 24);
    if (LABELLED.matcher(plain).region(near, stop).find()) {
      return Verdict.BREAK;
    }
    Matcher last = LAST_WORD.matcher(plain).region(near, stop);
    String word = last.find() ? last.group() : "";
    Matcher next = NEXT_WORD.matcher(plain).region(end, plain.length());
    String following = next.lookingAt() ? next.group(1).replaceAll("[.-]+$", "") : "";
    return Abbreviations.verdict(word, following);
  }

  /** What a stop followed by a capital letter or a number means. */
  enum Verdict {
    BREAK,
    JOIN,
    DOUBTFUL
  }
}
