package org.parley.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that the shipped vocabularies know, by IRI. */
public final class Vocabulary {
  private static final Set<String> PRIVATE = Set.of("Company", "Organization");

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Entry.Person>> holders = new LinkedHashMap<>();
  private final List<Phrasing> phrasings;

  /**
   * A vocabulary of these entries.
   *
   * @param entries the entries, each IRI once
   * @param phrasings the phrasings in a stable order
   */
  public Vocabulary(Collection<Entry> entries, List<Phrasing> phrasings) {
    for (Entry entry : entries) {
      this.entries.put(entry.iri(), entry);
      if (entry instanceof Entry.Person person) {
        for (Entry.Tenure tenure : person.tenures()) {
          holders.computeIfAbsent(tenure.post(), post -> new ArrayList<>()).add(person);
        }
      }
    }
    this.phrasings = List.copyOf(phrasings);
  }

  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  public Optional<Entry> entry(String iri) {
    return Optional.ofNullable(entries.get(iri));
  }

  /** The entry at {@code iri}, where it is of this kind. */
  public <E extends Entry> Optional<E> entry(String iri, Class<E> kind) {
    return entry(iri).filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Whether an entry is a post at a company, lobby or union, which texts name by a title and a body
   * of their own.
   */
  public boolean isPrivate(Entry entry) {
    return entry instanceof Entry.Post post
        && post.organization()
            .flatMap(iri -> entry(iri, Entry.Organization.class))
            .filter(body -> PRIVATE.contains(body.type()))
            .isPresent();
  }

  /** Everyone who has ever held the post. */
  public List<Entry.Person> holders(String post) {
    return holders.getOrDefault(post, List.of());
  }

  public List<Phrasing> phrasings() {
    return phrasings;
  }
}
