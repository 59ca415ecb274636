package org.parley.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of itself, in JSON-LD, in meta elements and in its markup.
 *
 * @param headline title of the article
 * @param body its text, where the page's data hold it
 * @param metadata the rest
 * @see <a href="https://schema.org/NewsArticle">schema.org, NewsArticle</a>
 */
record PageData(Optional<String> headline, Optional<String> body, Metadata metadata) {
  private static final String DATES =
      "meta[property=article:published_time], meta[name=article:published_time],"
          + " meta[itemprop=datePublished], meta[name=date], meta[name=pubdate],"
          + " meta[name=publishdate], meta[name=publish-date], meta[name=DC.date],"
          + " meta[name=DC.date.issued], meta[name=dcterms.created], meta[name=dc.date],"
          + " meta[name=sailthru.date], meta[name=parsely-pub-date], meta[name=cXenseParse:recs:publishtime],"
          + " meta[name=ptime], meta[name=pdate], meta[property=og:pubdate]";

  static PageData of(Document page) {
    Optional<JsonObject> article = articles(page).findFirst();
    Optional<String> url =
        Optional.of(page.select("link[rel=canonical]").attr("href"))
            .filter(href -> href.startsWith("http"))
            .or(() -> meta(page, "meta[property=og:url]"))
            .or(() -> article.flatMap(data -> text(data, "url")));
    Optional<LocalDate> published =
        article
            .flatMap(data -> text(data, "datePublished"))
            .flatMap(PublicationDate::in)
            .or(() -> metaDate(page))
            .or(() -> timeElement(page));
    Metadata metadata =
        new Metadata(
            published,
            article
                .flatMap(data -> text(data, "publisher"))
                .or(() -> meta(page, "meta[property=og:site_name], meta[name=publisher]")),
            Optional.empty(),
            article
                .flatMap(data -> text(data, "author"))
                .or(() -> meta(page, "meta[name=author], meta[name=byl], meta[property=author]"))
                .or(() -> element(page, "[rel=author], [itemprop=author], .byline")),
            url);
    Optional<String> headline =
        article
            .flatMap(data -> text(data, "headline"))
            .or(() -> onlyHeading(page))
            .or(() -> meta(page, "meta[property=og:title]"));
    return new PageData(headline, article.flatMap(data -> text(data, "articleBody")), metadata);
  }

  private static Optional<LocalDate> metaDate(Document page) {
    return page.select(DATES).stream()
        .map(element -> PublicationDate.in(element.attr("content")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> timeElement(Document page) {
    return page.select("time[datetime], [itemprop=datePublished]").stream()
        .flatMap(element -> Stream.of(element.attr("datetime"), element.text()))
        .map(PublicationDate::in)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> onlyHeading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1
        ? Optional.of(headings.get(0).text()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static Optional<String> meta(Document page, String selector) {
    return page.select(selector).stream()
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  private static Optional<String> element(Document page, String selector) {
    return page.select(selector).stream()
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty() && text.length() < 200)
        .findFirst();
  }

  /** The objects of the page's JSON-LD that describe an article. */
  private static Stream<JsonObject> articles(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> parse(script.data()))
        .filter(Objects::nonNull)
        .flatMap(json -> objects(json).stream())
        .filter(PageData::isArticle);
  }

  private static JsonElement parse(String json) {
    try {
      return JsonParser.parseString(json);
    } catch (JsonParseException e) {
      return null;
    }
  }

  private static List<JsonObject> objects(JsonElement json) {
    List<JsonObject> objects = new ArrayList<>();
    if (json instanceof JsonArray array) {
      array.forEach(element -> objects.addAll(objects(element)));
    } else if (json instanceof JsonObject object) {
      objects.add(object);
      if (object.has("@graph")) {
        objects.addAll(objects(object.get("@graph")));
      }
    }
    return objects;
  }

  private static boolean isArticle(JsonObject object) {
    return object.has("@type")
        && object.get("@type").toString().matches(".*(Article|Report|BlogPosting)\".*");
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.has(name) ? text(object.get(name)) : Optional.empty();
  }

  private static Optional<String> text(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return Optional.of(primitive.getAsString().strip()).filter(text -> !text.isEmpty());
    }
    if (value instanceof JsonArray array) {
      List<String> parts = new ArrayList<>();
      array.forEach(element -> text(element).ifPresent(parts::add));
      return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
    return value instanceof JsonObject object ? text(object, "name") : Optional.empty();
  }
}
