package org.parley.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;
import org.parley.vocabulary.Vocabulary;

/** Tells from which places articles were sent, and in which party's country those lie. */
public final class Datelines {
  private static final String MARKS = "[,(/–—_:-]";
  private static final Set<String> SMALL = Set.of("de", "del", "la", "es", "am", "of", "and");

  private final Map<String, Entry.Place> places = new HashMap<>();

  public Datelines(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      if (entry instanceof Entry.Place place) {
        for (Name name : place.names()) {
          places.putIfAbsent(plain(name.text()), place);
        }
      }
    }
  }

  /**
   * Where an article was sent from.
   *
   * @param place known or minted
   * @param span of the place's name in the dateline
   */
  public record Sent(Entity place, Span span) {}

  /** The first place in the dateline of an article. */
  Optional<Sent> sent(Article article) {
    return dateline(article)
        .map(block -> block.span().of(article.text()).split(MARKS, 2)[0])
        .map(String::stripTrailing)
        .filter(name -> !name.isBlank())
        .map(
            name -> {
              int start = dateline(article).orElseThrow().span().start();
              return new Sent(place(name.strip()), new Span(start, start + name.length()));
            });
  }

  private Entity place(String name) {
    Optional<Entry.Place> known = Optional.ofNullable(places.get(plain(name)));
    String label = known.map(Entry.Place::label).orElseGet(() -> titled(name));
    String iri = known.map(Entry.Place::iri).orElseGet(() -> Names.id("place", name));
    return new Entity(iri, "Place", label, Set.of());
  }

  /** "DAR ES SALAAM" as a text would write it. */
  private static String titled(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+"))
        .map(
            word ->
                SMALL.contains(word)
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** The IRI of the party whose country the article was written in. */
  Optional<String> party(Article article) {
    return dateline(article).stream()
        .flatMap(block -> Arrays.stream(block.span().of(article.text()).split("[,(/-]")))
        .flatMap(part -> Optional.ofNullable(places.get(plain(part))).stream())
        .flatMap(place -> place.party().stream())
        .findFirst();
  }

  private static Optional<Block> dateline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DATELINE)
        .findFirst();
  }

  private static String plain(String name) {
    return name.trim().toLowerCase(Locale.ROOT);
  }
}
