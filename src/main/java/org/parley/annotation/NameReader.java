package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.annotation.lexicon.Clusters;
import org.parley.annotation.name.NameModel;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Finds people, organizations and places that no list knows, with a trained model; a surname that
 * the article has with a first name is found alone too.
 */
public final class NameReader implements MentionFinder {
  private static final Map<String, Named.Category> CATEGORIES =
      Map.of(
          "PER", Named.Category.PERSON,
          "ORG", Named.Category.ORGANIZATION,
          "LOC", Named.Category.PLACE);

  private final NameModel model;
  private final Clusters clusters;
  private final Rewording rewording = new Rewording();

  /** A reader with the models that come with the program. */
  public NameReader(Models models) {
    model = models.names();
    clusters = models.clusters();
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    Casing casing = new Casing(article.text(), clusters);
    List<Mention> found = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Named named : names(article, sentence, casing)) {
        found.add(named);
        int blank = named.text().lastIndexOf(' ');
        if (named.category() == Named.Category.PERSON && blank > 0) {
          surnames.add(named.text().substring(blank + 1));
        }
      }
    }
    found.removeIf(
        mention ->
            mention instanceof Named named
                && named.category() != Named.Category.PERSON
                && surnames.contains(named.text()));
    for (Sentence sentence : sentences) {
      addSurnames(sentence, surnames, found);
    }
    return found;
  }

  private List<Named> names(Article article, Sentence sentence, Casing casing) {
    List<Token> tokens = sentence.tokens();
    List<String> words = rewording.of(casing.of(tokens.stream().map(Token::text).toList()));
    List<String> labels = model.label(words, tokens.stream().map(Token::tag).toList());
    List<Named> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String label = labels.get(i);
      start = label.startsWith("B-") || label.startsWith("U-") ? i : start;
      Named.Category category = CATEGORIES.get(label.substring(label.indexOf('-') + 1));
      if (category != null && (label.startsWith("L-") || label.startsWith("U-"))) {
        while (start < i && Courtesy.isTitle(tokens.get(start).text())) {
          start++;
        }
        Span span = first(tokens, start).span().cover(last(tokens, i).span());
        if (tokens.get(i).tag().startsWith("NN")
            && Character.isUpperCase(article.text().charAt(span.start()))) {
          names.add(new Named(span, span.of(article.text()), category, List.of()));
        }
      }
    }
    return names;
  }

  /** The first word of a name that begins before a hyphen: "Jean-Pierre Soisson". */
  private static Token first(List<Token> tokens, int start) {
    boolean hyphen =
        start > 1
            && tokens.get(start - 1).text().equals("-")
            && tokens.get(start - 1).span().end() == tokens.get(start).span().start()
            && tokens.get(start - 2).span().end() == tokens.get(start - 1).span().start()
            && tokens.get(start - 2).tag().startsWith("NN")
            && Character.isUpperCase(tokens.get(start - 2).text().charAt(0));
    return tokens.get(hyphen ? start - 2 : start);
  }

  /** The last word of a name that goes on behind a hyphen: "Pascal Saint-Amans". */
  private static Token last(List<Token> tokens, int end) {
    int last = end;
    while (last + 2 < tokens.size()
        && tokens.get(last + 1).text().equals("-")
        && tokens.get(last).span().end() == tokens.get(last + 1).span().start()
        && tokens.get(last + 1).span().end() == tokens.get(last + 2).span().start()
        && Character.isUpperCase(tokens.get(last + 2).text().charAt(0))) {
      last += 2;
    }
    return tokens.get(last);
  }

  private static void addSurnames(Sentence sentence, Set<String> surnames, List<Mention> found) {
    for (Token token : sentence.tokens()) {
      boolean free =
          surnames.contains(token.text())
              && found.stream().noneMatch(mention -> mention.span().overlaps(token.span()));
      if (free) {
        found.add(new Named(token.span(), token.text(), Named.Category.PERSON, List.of()));
      }
    }
  }
}
