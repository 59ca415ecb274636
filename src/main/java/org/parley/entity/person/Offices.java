package org.parley.entity.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.entity.Entity;
import org.parley.entity.Resolution;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;
import org.parley.vocabulary.Vocabulary;

/** Knows which posts belong to which body, and in which titles a body is named. */
final class Offices {
  private static final Set<String> SMALL =
      Set.of("of", "the", "ministry", "department", "u.s.", "office");

  private Offices() {}

  /** The one known post at a body that a bare title means: "the Commission president". */
  static Optional<Resolution> at(Vocabulary vocabulary, Entity body, Named title) {
    List<Entry.Post> posts =
        vocabulary.entries().stream()
            .filter(Entry.Post.class::isInstance)
            .map(Entry.Post.class::cast)
            .filter(post -> post.organization().filter(body.iri()::equals).isPresent())
            .filter(post -> post.names().stream().anyMatch(name -> isBare(name, title.text())))
            .toList();
    return posts.size() == 1
        ? Optional.of(
            new Resolution.Known(
                new Entity(posts.get(0).iri(), "Post", posts.get(0).label(), Set.of(title.text()))))
        : Optional.empty();
  }

  /** "President of the European Commission" for "president". */
  private static boolean isBare(Name name, String title) {
    return name.text().replaceFirst(" of .*", "").equalsIgnoreCase(title);
  }

  /** Whether a title is the field of a department and its head: "Commerce Secretary". */
  static boolean isNamedIn(Named title, Entry.Organization body) {
    List<String> field = words(title.text()).stream().filter(w -> !w.equals("u.s.")).toList();
    return field.size() == 2
        && field.get(1).matches("minister|secretary")
        && words(body.label()).equals(field.subList(0, 1));
  }

  /**
   * Whether whoever holds a post belongs to its body, whatever he is called: "Senator", "the farm
   * commissioner", "U.S. Trade Representative"; a minister's ministry has a name of its own.
   */
  static boolean isOfBody(Entry.Post post) {
    String label = post.label().toLowerCase(Locale.ROOT);
    boolean member = Set.of("legislator", "commissioner").contains(post.rank());
    boolean head =
        post.rank().equals("minister") && label.matches("secretary of .*|.* representative");
    return member || head;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> !SMALL.contains(word))
        .toList();
  }
}
