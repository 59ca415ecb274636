package org.parley.entity;

import java.util.HashMap;
import java.util.Map;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/**
 * Tells whom "he" and "she" cannot mean: known people by their gender, others by a given name that
 * only men or only women among the known people have.
 */
final class Genders {
  private static final Map<String, String> PRONOUNS =
      Map.of("he", "m", "him", "m", "his", "m", "she", "f", "her", "f");
  private static final String BOTH = "";

  private final Map<String, String> byPerson = new HashMap<>();
  private final Map<String, String> byGivenName = new HashMap<>();

  Genders(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      if (entry instanceof Entry.Person person && !person.gender().isEmpty()) {
        byPerson.put(person.iri(), person.gender());
        byGivenName.merge(
            given(person.label()), person.gender(), (one, other) -> one.equals(other) ? one : BOTH);
      }
    }
  }

  /** Whether a pronoun may mean someone, as far as gender tells. */
  boolean fit(Entity person, String pronoun) {
    String gender =
        byPerson.getOrDefault(person.iri(), byGivenName.getOrDefault(given(person.label()), BOTH));
    return gender.equals(BOTH) || PRONOUNS.getOrDefault(pronoun, gender).equals(gender);
  }

  /** The first of several words; the whole name, which is nobody's given name, where it is one. */
  private static String given(String name) {
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name + " ";
  }
}
