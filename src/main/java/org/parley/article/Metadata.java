package org.parley.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param published the day of publication, where it is known
 * @param publisher the newspaper or service that published it
 * @param agency the news agency it came from
 * @param byline who wrote it, as printed
 * @param url where it was found
 * @param inferred between which days it appeared, where it was found out from the text
 */
public record Metadata(
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> agency,
    Optional<String> byline,
    Optional<String> url,
    Optional<Dating> inferred) {

  /** What is known from outside the text. */
  public Metadata(
      Optional<LocalDate> published,
      Optional<String> publisher,
      Optional<String> agency,
      Optional<String> byline,
      Optional<String> url) {
    this(published, publisher, agency, byline, url, Optional.empty());
  }

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Metadata withPublished(LocalDate day) {
    return new Metadata(Optional.of(day), publisher, agency, byline, url);
  }

  public Metadata withInferred(Dating dating) {
    return new Metadata(published, publisher, agency, byline, url, Optional.of(dating));
  }

  /** This, with every gap filled from {@code other}. */
  public Metadata or(Metadata other) {
    return new Metadata(
        published.or(other::published),
        publisher.or(other::publisher),
        agency.or(other::agency),
        byline.or(other::byline),
        url.or(other::url),
        inferred.or(other::inferred));
  }
}
