package org.parley.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.annotation.lexicon.Clusters;
import org.parley.annotation.parse.Arc;
import org.parley.annotation.parse.Tree;
import org.parley.annotation.parse.Word;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/** Analyses the language of articles; one annotator serves any number of threads. */
public final class Annotator {
  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.<Mention>comparingInt(mention -> -mention.span().length())
          .thenComparing(Mention::span);

  private final SentenceSplitter sentences;
  private final WordSplitter words;
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final Clusters clusters;
  private final Syntax syntax;
  private final Rewording rewording = new Rewording();
  private final Retagging retagging = new Retagging();
  private final List<MentionFinder> finders;

  /**
   * An annotator whose finders look at each article in the order given.
   *
   * @param models the trained models
   * @param finders readers of mentions, those that are trusted most first
   */
  public Annotator(Models models, List<MentionFinder> finders) {
    sentences = new SentenceSplitter(models.sentences());
    words = new WordSplitter(models.words());
    tagger = new Tagger(models.tags());
    lemmatizer = new Lemmatizer(models.lemmas(), models.clusters());
    clusters = models.clusters();
    syntax = new Syntax(models.parser());
    this.finders = List.copyOf(finders);
  }

  /** The article with its readable blocks analysed, sentence by sentence. */
  public Annotated annotate(Article article) {
    Casing casing = new Casing(article.text(), clusters);
    List<Sentence> read = read(article, casing);
    for (MentionFinder finder : finders) {
      read = withMentions(read, finder.find(article, read));
    }
    return new Annotated(article, read.stream().map(sentence -> parsed(sentence, casing)).toList());
  }

  private List<Sentence> read(Article article, Casing casing) {
    List<Sentence> read = new ArrayList<>();
    String text = Quotes.marked(article);
    for (Block block : article.blocks()) {
      if (block.kind().read()) {
        for (Span span : sentences.split(text, block.span())) {
          List<Token> tokens = tokens(text, span, casing);
          read.add(new Sentence(read.size(), span, block, tokens, List.of()));
        }
      }
    }
    return read;
  }

  private List<Token> tokens(String text, Span sentence, Casing casing) {
    List<Span> spans = words.split(text, sentence);
    List<String> known =
        rewording.of(casing.of(spans.stream().map(span -> span.of(text)).toList()));
    List<String> tags = tagger.tag(known);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String word = spans.get(i).of(text);
      String lemma = lemmatizer.lemma(known.get(i), tags.get(i));
      tokens.add(new Token(spans.get(i), word, tags.get(i), lemma, Arc.ROOT, "root"));
    }
    return tokens;
  }

  private Sentence parsed(Sentence read, Casing casing) {
    Sentence sentence = withTokens(read, retagging.of(read));
    List<Token> tokens = sentence.tokens();
    List<String> known = rewording.of(casing.of(tokens.stream().map(Token::text).toList()));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(new Word(known.get(i), tokens.get(i).tag()));
    }
    Tree tree = syntax.parse(sentence, words);
    List<Token> linked = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      linked.add(
          new Token(
              token.span(),
              token.text(),
              token.tag(),
              token.lemma(),
              tree.head(i),
              tree.relation(i)));
    }
    return withTokens(sentence, linked);
  }

  private static Sentence withTokens(Sentence sentence, List<Token> tokens) {
    return new Sentence(
        sentence.index(), sentence.span(), sentence.block(), tokens, sentence.mentions());
  }

  private static List<Sentence> withMentions(List<Sentence> sentences, List<Mention> found) {
    List<Mention> longestFirst = found.stream().sorted(LONGEST_FIRST).toList();
    List<Sentence> result = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Mention> kept = new ArrayList<>(sentence.mentions());
      for (Mention mention : longestFirst) {
        if (sentence.span().contains(mention.span())
            && kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
          kept.add(mention);
        }
      }
      kept.sort(Comparator.comparing(Mention::span));
      result.add(
          new Sentence(
              sentence.index(), sentence.span(), sentence.block(), sentence.tokens(), kept));
    }
    return result;
  }
}
