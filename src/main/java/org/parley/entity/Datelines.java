package org.parley.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;
import org.parley.vocabulary.Vocabulary;

/** Tells in which party's country articles were written, by the places at their heads. */
final class Datelines {
  private final Map<String, String> parties = new HashMap<>();

  Datelines(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      if (entry instanceof Entry.Place place && place.party().isPresent()) {
        for (Name name : place.names()) {
          parties.putIfAbsent(plain(name.text()), place.party().orElseThrow());
        }
      }
    }
  }

  /** The IRI of the party whose country the article was written in. */
  Optional<String> party(Article article) {
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.DATELINE) {
        for (String part : block.span().of(article.text()).split("[,(/-]")) {
          String party = parties.get(plain(part));
          if (party != null) {
            return Optional.of(party);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    return name.trim().toLowerCase(Locale.ROOT);
  }
}
