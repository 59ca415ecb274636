package org.parley.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named values about a document, under any of the names that are common for them.
 *
 * @param values by name in lower case
 */
record Fields(Map<String, String> values) {
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "publication_date",
          "pub_date",
          "pubdate",
          "datepublished",
          "date_published",
          "published_at",
          "publishedat",
          "published_date",
          "created");
  private static final List<String> PUBLISHER =
      List.of("publisher", "publication", "newspaper", "source", "outlet", "site", "sitename");
  private static final List<String> AGENCY = List.of("agency", "wire", "news_agency");
  private static final List<String> BYLINE =
      List.of("byline", "author", "authors", "creator", "by");
  private static final List<String> HEADLINE = List.of("headline", "title", "head");
  private static final List<String> URL = List.of("url", "link", "web_url", "source_url", "uri");

  /** The headline, where one of the values is it. */
  Optional<String> headline() {
    return first(HEADLINE);
  }

  /** What the values say of the document; its date may stand in its address. */
  Metadata metadata() {
    Optional<String> url = first(URL);
    Optional<LocalDate> published = first(PUBLISHED).flatMap(PublicationDate::in);
    return new Metadata(published, first(PUBLISHER), first(AGENCY), first(BYLINE), url);
  }

  /** The first value that is there under one of the names. */
  Optional<String> first(List<String> names) {
    return names.stream()
        .map(values::get)
        .filter(value -> value != null && !value.isBlank())
        .map(String::strip)
        .findFirst();
  }
}
