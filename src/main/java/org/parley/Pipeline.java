package org.parley;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.annotation.AmountReader;
import org.parley.annotation.Annotated;
import org.parley.annotation.Annotator;
import org.parley.annotation.Gazetteer;
import org.parley.annotation.GoodsLists;
import org.parley.annotation.Models;
import org.parley.annotation.NameReader;
import org.parley.annotation.PersonFinder;
import org.parley.annotation.TitleFinder;
import org.parley.annotation.date.DateFinder;
import org.parley.annotation.date.DateInference;
import org.parley.annotation.date.Landmark;
import org.parley.article.Article;
import org.parley.article.Dating;
import org.parley.article.Metadata;
import org.parley.claim.ArticleClaims;
import org.parley.entity.ArticleFacts;
import org.parley.vocabulary.Vocabulary;

/** Reads articles, from text to facts; one pipeline serves any number of threads. */
public final class Pipeline {
  private final Annotator annotator;
  private final ClaimReader claims;
  private final EntityResolver entities;
  private final DateInference inference;

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
                new NameReader(models),
                new GoodsLists()));
    claims = new ClaimReader(vocabulary);
    entities = new EntityResolver(vocabulary);
    inference = new DateInference(vocabulary);
  }

  /** What the article says. */
  public ArticleFacts read(Article article) {
    return read(annotate(article));
  }

  /** The article with its sentences analysed, and its day found out where nothing gives it. */
  public Annotated annotate(Article article) {
    Annotated annotated = analyse(article);
    Metadata known = article.metadata();
    if (known.published().isPresent() || known.inferred().isPresent()) {
      return annotated;
    }
    Article dated = dated(List.of(annotated), day -> List.of()).get(0);
    return dated.equals(article) ? annotated : analyse(dated);
  }

  /** The article with its sentences analysed, as far as its day is known. */
  public Annotated analyse(Article article) {
    return annotator.annotate(article);
  }

  /**
   * Articles whose day nothing gives, each with what the texts of all tell of it.
   *
   * @param undated of one collection, analysed
   * @param landmarks the deadlines and meetings of dated articles on a day of any year
   */
  public List<Article> dated(
      List<Annotated> undated, Function<MonthDay, List<Landmark>> landmarks) {
    List<Optional<Dating>> datings = inference.infer(undated, landmarks);
    List<Article> dated = new ArrayList<>();
    for (int i = 0; i < undated.size(); i++) {
      Article article = undated.get(i).article();
      Metadata known = article.metadata();
      dated.add(datings.get(i).map(known::withInferred).map(article::with).orElse(article));
    }
    return dated;
  }

  /** What an analysed article says. */
  public ArticleFacts read(Annotated annotated) {
    return entities.resolve(claims.read(annotated));
  }

  /** What the article says, with the steps on the way there. */
  public Workings workings(Article article) {
    Annotated annotated = annotate(article);
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
