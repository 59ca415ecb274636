package org.parley.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** The acronyms that an article introduces: "Economist Intelligence Unit (EIU)". */
final class Acronyms {
  private static final String CAPITALS = "[A-Z][A-Za-z.&-]{0,5}[A-Z.]";

  private final Map<String, Named> bodies = new HashMap<>();

  Acronyms(Reading reading) {
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named
            && named.category() == Named.Category.ORGANIZATION
            && named.text().contains(" ")) {
          behind(reading.article().text(), named)
              .ifPresent(acronym -> bodies.putIfAbsent(acronym, named));
        }
      }
    }
  }

  /** The acronym in brackets right behind a name. */
  private static Optional<String> behind(String text, Named named) {
    int open = named.span().end();
    while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
      open++;
    }
    int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
    return close < 0
        ? Optional.empty()
        : Optional.of(text.substring(open + 1, close).trim()).filter(a -> a.matches(CAPITALS));
  }

  /** The full name that an acronym stands for. */
  Optional<Named> meaning(Named acronym) {
    return Optional.ofNullable(bodies.get(acronym.text()));
  }
}
