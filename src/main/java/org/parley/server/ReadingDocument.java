package org.parley.server;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.annotation.Annotated;
import org.parley.annotation.Sentence;
import org.parley.article.Article;
import org.parley.claim.Evidence;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Entity;
import org.parley.entity.Fact;
import org.parley.entity.Value;

/** What is read out of an article, as JSON; offsets are in code points. */
final class ReadingDocument {
  private final Article article;
  private final Map<String, Entity> entities = new HashMap<>();

  ReadingDocument(Article article) {
    this.article = article;
  }

  /** The text, its sentences, and the claims on them. */
  JsonObject json(Annotated annotated, ArticleFacts facts) {
    facts.entities().forEach(entity -> entities.put(entity.iri(), entity));
    JsonObject document = new JsonObject();
    document.put("title", article.headline().orElse(article.sourceFile()));
    document.put("published", article.metadata().published().map(Object::toString).orElse(""));
    document.put("text", article.text());
    JsonArray sentences = new JsonArray();
    for (Sentence sentence : annotated.sentences()) {
      sentences.add(span(sentence.span().start(), sentence.span().end()));
    }
    document.put("sentences", sentences);
    JsonArray claims = new JsonArray();
    facts.facts().forEach(fact -> claims.add(claim(fact)));
    document.put("claims", claims);
    return document;
  }

  private JsonObject claim(Fact fact) {
    JsonObject claim = new JsonObject();
    claim.put("subject", label(fact.subject()));
    claim.put("kind", kind(fact.subject()));
    claim.put("predicate", fact.property());
    claim.put("object", object(fact.object()));
    claim.put("modality", fact.modality().name().toLowerCase(Locale.ROOT));
    claim.put("confidence", JsonNumber.value(fact.confidence()));
    claim.put("rule", fact.rule());
    claim.put("attributedTo", fact.attributedTo().map(this::label).orElse(""));
    JsonArray evidence = new JsonArray();
    for (Evidence each : fact.evidence()) {
      evidence.add(span(each.span().start(), each.span().end()));
    }
    claim.put("evidence", evidence);
    return claim;
  }

  private JsonObject span(int start, int end) {
    JsonObject span = new JsonObject();
    span.put("start", article.codePoint(start));
    span.put("end", article.codePoint(end));
    return span;
  }

  private String object(Value value) {
    return value instanceof Value.Resource resource
        ? label(resource.iri())
        : ((Value.Literal) value).text();
  }

  private String label(String iri) {
    Entity entity = entities.get(iri);
    return entity == null
        ? iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
        : entity.label();
  }

  private String kind(String iri) {
    Entity entity = entities.get(iri);
    return entity == null ? "" : entity.type();
  }
}
