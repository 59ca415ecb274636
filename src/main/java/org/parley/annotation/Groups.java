package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Group;
import org.parley.article.Span;

/** Finds the stretches of a sentence that act as one word: names, dates, amounts, joined words. */
final class Groups {
  private static final Set<String> BOUNDS = Set.of("IN", ",", ":", "-LRB-", "-RRB-");
  private static final Set<Named.Category> PROPER =
      Set.of(
          Named.Category.PERSON,
          Named.Category.PARTY,
          Named.Category.ORGANIZATION,
          Named.Category.PLACE);

  /** The groups of a sentence in their order; a post and the name behind it are one. */
  List<Group> of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Range> ranges = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      Range range = range(tokens, mention);
      Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && last.end == range.start && title(last.mention, mention)) {
        ranges.set(ranges.size() - 1, new Range(last.start, range.end, range.start, mention));
      } else if (range.start < range.end && (last == null || last.end <= range.start)) {
        ranges.add(range);
      }
    }
    return join(tokens, ranges).stream()
        .filter(range -> range.end - range.start > 1)
        .map(range -> group(tokens, range))
        .toList();
  }

  private static Range range(List<Token> tokens, Mention mention) {
    Span span = mention.span();
    int start = 0;
    while (start < tokens.size() && tokens.get(start).span().end() <= span.start()) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return new Range(start, end, start, mention);
  }

  private static boolean title(Mention first, Mention second) {
    return first instanceof Named post
        && second instanceof Named name
        && post.category() == Named.Category.POST
        && name.category() == Named.Category.PERSON;
  }

  /** Adds the words that a hyphen without blanks joins, as in "U.S.-Japan". */
  private static List<Range> join(List<Token> tokens, List<Range> mentions) {
    List<Range> joined = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean starts = next < mentions.size() && mentions.get(next).start == i;
      Range range = starts ? mentions.get(next++) : new Range(i, i + 1, i, null);
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (hyphen(tokens, i) || hyphen(tokens, i - 1))) {
        joined.set(joined.size() - 1, new Range(last.start, range.end, range.start, range.mention));
      } else {
        joined.add(range);
      }
      i = range.end - 1;
    }
    return joined;
  }

  private static boolean hyphen(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).text().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  /** Whether a mention is a name of the kind that capitals begin. */
  static boolean proper(Mention mention) {
    return mention instanceof Named named && PROPER.contains(named.category());
  }

  private static Group group(List<Token> tokens, Range range) {
    int head = head(tokens, range);
    String tag = tokens.get(head).tag();
    String whole =
        proper(range.mention) && !tag.startsWith("JJ") && !tag.equals("NNPS")
            ? "NNP"
            : tag.equals("CD") ? "NN" : tag.startsWith("VB") ? "JJ" : tag;
    return new Group(range.start, range.end, head, whole);
  }

  private static int head(List<Token> tokens, Range range) {
    int noun = -1;
    for (int i = range.core; i < range.end; i++) {
      String tag = tokens.get(i).tag();
      if (noun >= 0 && BOUNDS.contains(tag) && !(range.mention instanceof Amount)) {
        break;
      }
      noun = tag.startsWith("NN") || tag.equals("$") ? i : noun;
    }
    return noun >= 0 ? noun : range.end - 1;
  }

  /**
   * A stretch of tokens.
   *
   * @param core index of the first token of the part that holds the head: the name behind a title,
   *     the last of words that are joined
   * @param mention what stands there; null for words that are only joined by a hyphen
   */
  private record Range(int start, int end, int core, Mention mention) {}
}
