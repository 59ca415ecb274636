package org.parley.entity.person;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/** Tells the posts whose holders speak or decide for a party in talks. */
final class Negotiators {
  private static final Set<String> RANKS =
      Set.of(
          "minister",
          "deputy",
          "commissioner",
          "director-general",
          "ambassador",
          "official",
          "spokesperson");
  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "secretary",
          "undersecretary",
          "negotiator",
          "representative",
          "ambassador",
          "envoy",
          "commissioner",
          "delegate",
          "official",
          "spokesman",
          "spokeswoman");

  private Negotiators() {}

  /**
   * Whether a post makes its holder a negotiator. Heads of state and of government, and
   * legislators, are none.
   *
   * @param title the title as printed
   * @param post IRI of the post it means
   * @param serves whether the text says which party or body the holder serves
   */
  static boolean holds(Vocabulary vocabulary, Named title, String post, boolean serves) {
    Optional<Entry.Post> known = vocabulary.entry(post, Entry.Post.class);
    if (known.isPresent()) {
      return RANKS.contains(known.get().rank());
    }
    String last = title.text().substring(title.text().lastIndexOf(' ') + 1);
    return serves && TITLES.contains(last.toLowerCase(Locale.ROOT));
  }
}
