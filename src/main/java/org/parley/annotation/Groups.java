package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Group;
import org.parley.article.Span;

/** Finds the stretches of a sentence that act as one word: names, dates and amounts. */
final class Groups {
  private static final Set<String> BOUNDS = Set.of("IN", ",", ":", "-LRB-", "-RRB-", "CC");

  /** The groups of a sentence in their order; a post and the name behind it are one. */
  List<Group> of(Sentence sentence) {
    List<Group> groups = new ArrayList<>();
    List<Mention> mentions = sentence.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      int named = i;
      while (i + 1 < mentions.size() && title(mentions.get(i), mentions.get(i + 1), sentence)) {
        span = span.cover(mentions.get(++i).span());
      }
      add(groups, sentence.tokens(), span, mentions.get(named == i ? i : named));
    }
    return groups;
  }

  private static boolean title(Mention first, Mention second, Sentence sentence) {
    return first instanceof Named post
        && second instanceof Named name
        && post.category() == Named.Category.POST
        && name.category() == Named.Category.PERSON
        && sentence.tokens().stream()
            .noneMatch(
                token ->
                    token.span().start() >= post.span().end()
                        && token.span().end() <= name.span().start());
  }

  private static void add(List<Group> groups, List<Token> tokens, Span span, Mention mention) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).span().end() <= span.start()) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    if (end - start > 1) {
      int head = head(tokens, start, end, mention);
      groups.add(new Group(start, end, head, tag(tokens.get(head), mention)));
    }
  }

  private static int head(List<Token> tokens, int start, int end, Mention mention) {
    int noun = -1;
    for (int i = start; i < end; i++) {
      String tag = tokens.get(i).tag();
      if (noun >= 0 && BOUNDS.contains(tag) && !(mention instanceof Amount)) {
        break;
      }
      noun = tag.startsWith("NN") || tag.equals("$") ? i : noun;
    }
    return noun >= 0 ? noun : end - 1;
  }

  private static String tag(Token head, Mention mention) {
    boolean name =
        mention instanceof Named named
            && (named.category() == Named.Category.PERSON
                || named.category() == Named.Category.PARTY
                || named.category() == Named.Category.ORGANIZATION
                || named.category() == Named.Category.PLACE);
    return name ? "NNP" : head.tag().equals("CD") ? "NN" : head.tag();
  }
}
