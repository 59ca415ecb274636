package org.parley.annotation.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.parley.annotation.parse.Arc;
import org.parley.annotation.parse.Example;
import org.parley.annotation.parse.Tree;
import org.parley.annotation.parse.Word;

/** Training sentences as they look once names, dates and amounts are folded into one word each. */
final class Variations {
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.");

  private final SplittableRandom random;
  private final double share;

  /**
   * Variations of which each stretch that could be folded is, at random.
   *
   * @param share how many of them are folded, 0 to 1
   */
  Variations(SplittableRandom random, double share) {
    this.random = random;
    this.share = share;
  }

  /** The sentence with words around intra-word hyphens joined, where its tree allows it. */
  static Example joined(Example example) {
    Example result = example;
    for (int i = result.words().size() - 2; i > 0; i--) {
      if (result.words().get(i).tag().equals("HYPH")) {
        int end = i + 2;
        if (holds(result, i - 1, end)) {
          String text =
              result.words().subList(i - 1, end).stream()
                  .map(Word::text)
                  .reduce("", String::concat);
          result = fold(result, i - 1, end, new Word(text, result.words().get(end - 1).tag()));
        }
      }
    }
    return result;
  }

  /** The sentence with some of its names, dates and amounts folded. */
  Example folded(Example example) {
    Example result = example;
    for (int end = result.words().size(); end > 1; end--) {
      int start = start(result.words(), end);
      if (end - start > 1 && random.nextDouble() < share && holds(result, start, end)) {
        Word last = result.words().get(representative(result.words(), start, end));
        String tag = last.tag().equals("CD") ? "NN" : last.tag();
        result = fold(result, start, end, new Word(last.text(), tag));
      }
      end = Math.min(end, Math.max(start + 1, 2));
    }
    return result;
  }

  private static int start(List<Word> words, int end) {
    int start = end;
    if (name(words, end - 1)) {
      while (start > 0 && (name(words, start - 1) || inner(words, start - 1, end))) {
        start--;
      }
      return start;
    }
    return amountOrDate(words, end);
  }

  private static int amountOrDate(List<Word> words, int end) {
    int start = end - 1;
    boolean unit = words.get(start).tag().matches("NNS?|JJ") && end > 1 && number(words, end - 2);
    start -= unit ? 1 : 0;
    if (!number(words, start)) {
      return end;
    }
    while (start > 0 && (number(words, start - 1) || date(words, start - 1))) {
      start--;
    }
    return start > 0 && words.get(start - 1).text().endsWith("$") ? start - 1 : start;
  }

  private static boolean date(List<Word> words, int i) {
    boolean comma = words.get(i).text().equals(",") && i > 1 && number(words, i - 1);
    return MONTHS.contains(words.get(i).text())
        || comma && MONTHS.contains(words.get(i - 2).text());
  }

  private static boolean number(List<Word> words, int i) {
    return words.get(i).tag().equals("CD");
  }

  private static boolean name(List<Word> words, int i) {
    return words.get(i).tag().startsWith("NNP");
  }

  private static boolean inner(List<Word> words, int i, int end) {
    String text = words.get(i).text();
    return i > 0 && i < end - 1 && name(words, i - 1) && (text.equals("of") || text.equals("&"));
  }

  private static int representative(List<Word> words, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (words.get(i).text().equals("of") || MONTHS.contains(words.get(i - 1).text())) {
        return i - 1;
      }
    }
    return words.get(start).tag().equals("$") && number(words, end - 1) ? start : end - 1;
  }

  private static boolean holds(Example example, int start, int end) {
    int outside = 0;
    for (int i = start; i < end; i++) {
      int head = example.tree().head(i);
      outside += head < start || head >= end ? 1 : 0;
    }
    return outside == 1;
  }

  private static Example fold(Example example, int start, int end, Word whole) {
    List<Word> words = new ArrayList<>(example.words().subList(0, start));
    words.add(whole);
    words.addAll(example.words().subList(end, example.words().size()));
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < example.words().size(); i++) {
      Arc arc = example.tree().arcs().get(i);
      boolean inside = i >= start && i < end;
      if (!inside || arc.head() < start || arc.head() >= end) {
        int shorter = end - start - 1;
        int head =
            arc.head() < start ? arc.head() : arc.head() < end ? start : arc.head() - shorter;
        arcs.add(new Arc(head, arc.relation()));
      }
    }
    return new Example(words, new Tree(arcs));
  }
}
