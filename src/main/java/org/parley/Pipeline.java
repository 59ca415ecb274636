package org.parley;

import java.util.List;
import org.parley.annotation.AmountReader;
import org.parley.annotation.Annotated;
import org.parley.annotation.Annotator;
import org.parley.annotation.Gazetteer;
import org.parley.annotation.Models;
import org.parley.annotation.NameReader;
import org.parley.annotation.PersonFinder;
import org.parley.annotation.TitleFinder;
import org.parley.annotation.date.DateFinder;
import org.parley.article.Article;
import org.parley.claim.ArticleClaims;
import org.parley.claim.ClaimReader;
import org.parley.entity.ArticleFacts;
import org.parley.entity.EntityResolver;
import org.parley.vocabulary.Vocabulary;

/** Reads articles, from text to facts; one pipeline serves any number of threads. */
public final class Pipeline {
  private final Annotator annotator;
  private final ClaimReader claims;
  private final EntityResolver entities;

  /**
   * A pipeline that knows a vocabulary.
   *
   * @param vocabulary names and phrasings
   * @param models trained models of the language
   */
  public Pipeline(Vocabulary vocabulary, Models models) {
    annotator =
        new Annotator(
            models,
            List.of(
                new TitleFinder(new Gazetteer(vocabulary)),
                new DateFinder(),
                new AmountReader(),
                new PersonFinder(),
                new NameReader(models)));
    claims = new ClaimReader(vocabulary);
    entities = new EntityResolver(vocabulary);
  }

  /** What the article says. */
  public ArticleFacts read(Article article) {
    return read(annotate(article));
  }

  /** The article with its sentences analysed. */
  public Annotated annotate(Article article) {
    return annotator.annotate(article);
  }

  /** What an analysed article says. */
  public ArticleFacts read(Annotated annotated) {
    return entities.resolve(claims.read(annotated));
  }

  /** What the article says, with the steps on the way there. */
  public Workings workings(Article article) {
    Annotated annotated = annotator.annotate(article);
    ArticleClaims said = claims.read(annotated);
    return new Workings(annotated, said, entities.resolve(said));
  }

  /**
   * The steps of reading one article.
   *
   * @param annotated its sentences
   * @param claims what they say
   * @param facts what that means
   */
  public record Workings(Annotated annotated, ArticleClaims claims, ArticleFacts facts) {}
}
