package org.parley.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.annotation.Named;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;
import org.parley.vocabulary.Vocabulary;

/**
 * Tells which person a name means: by full name, by the surname of someone whom the article names
 * in full, or by the surname of someone in office on the day.
 */
public final class People {

  private static final Set<String> PARTICLES =
      Set.of("De", "de", "Van", "van", "Von", "von", "Le", "La", "Du", "Di", "Da", "El", "Al");

  private final Vocabulary vocabulary;
  private final Optional<LocalDate> day;
  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Directory directory;

  /**
   * The people of one article.
   *
   * @param directory the known people by name
   * @param day the day of the article, if known
   */
  public People(Vocabulary vocabulary, Directory directory, Optional<LocalDate> day) {
    this.vocabulary = vocabulary;
    this.directory = directory;
    this.day = day;
  }

  /** Known people by full name without initials, and by surname. */
  public record Directory(
      Map<String, List<Entry.Person>> byName,
      Map<String, List<Entry.Person>> bySurname,
      Genders genders) {
    public static Directory of(Vocabulary vocabulary) {
      Map<String, List<Entry.Person>> byName = new HashMap<>();
      Map<String, List<Entry.Person>> bySurname = new HashMap<>();
      for (Entry entry : vocabulary.entries()) {
        if (entry instanceof Entry.Person person) {
          for (Name name : person.names()) {
            String plain = Names.withoutInitials(name.text());
            byName.computeIfAbsent(plain, key -> new ArrayList<>()).add(person);
          }
          bySurname
              .computeIfAbsent(Names.surname(person.label()), key -> new ArrayList<>())
              .add(person);
        }
      }
      return new Directory(byName, bySurname, new Genders(vocabulary));
    }
  }

  /** Takes note of the full names of an article, longest first, before any bare surname. */
  public void meet(List<Named> names) {
    names.stream()
        .filter(name -> name.text().contains(" "))
        .sorted(Comparator.comparingInt(name -> -name.text().split(" ").length))
        .forEach(name -> resolve(name, Optional.empty()));
  }

  /**
   * Takes note of a surname behind a title: "Vice President Cheney" is the one of that name in
   * office.
   *
   * @param posts IRIs of the posts that the title may mean
   */
  public void meet(Named name, List<String> posts) {
    String plain = small(name.text().replace('’', '\''));
    boolean bare = !plain.contains(" ") && !bySurname.containsKey(Names.slug(plain));
    if (!bare || byName.containsKey(plain)) {
      return;
    }
    List<Entry.Person> fitting =
        directory.bySurname().getOrDefault(plain, List.of()).stream()
            .filter(
                person ->
                    person.tenures().stream().anyMatch(t -> posts.contains(t.post()) && inTerm(t)))
            .toList();
    if (fitting.size() == 1) {
      enter(plain, known(fitting.get(0), name.text()));
    }
  }

  /**
   * The person that a name means.
   *
   * @param post IRI of the known post that stands with the name, if any
   */
  public Resolution resolve(Named name, Optional<String> post) {
    String plain = small(Names.withoutInitials(name.text().replace('’', '\'')));
    Entity met = byName.get(plain);
    if (met != null) {
      return new Resolution.Minted(met);
    }
    if (!plain.contains(" ")) {
      List<Entity> namesakes = bySurname.getOrDefault(Names.slug(plain), List.of());
      if (namesakes.size() == 1) {
        return new Resolution.Minted(namesakes.get(0));
      }
      if (namesakes.size() > 1) {
        return new Resolution.Minted(namesakes.get(namesakes.size() - 1));
      }
      Optional<Entity> byGiven = met(full -> (" " + full).contains(" " + plain + " "));
      if (byGiven.isPresent()) {
        return new Resolution.Minted(byGiven.get());
      }
      return inOffice(plain, post)
          .<Resolution>map(person -> new Resolution.Known(enter(plain, known(person, name.text()))))
          .orElseGet(() -> minted(plain, name.text()));
    }
    List<Entry.Person> candidates = directory.byName().getOrDefault(plain, List.of());
    String end = "-" + Names.slug(plain);
    Optional<Entity> longer = met(full -> Names.slug(full).endsWith(end));
    if (candidates.isEmpty() && longer.isPresent()) {
      return new Resolution.Minted(longer.get());
    }
    if (candidates.isEmpty() && PARTICLES.contains(plain.substring(0, plain.indexOf(' ')))) {
      candidates = inOffice(Names.surname(plain), post).stream().toList();
    }
    return choose(candidates)
        .<Resolution>map(person -> new Resolution.Known(enter(plain, known(person, name.text()))))
        .orElseGet(() -> minted(plain, name.text()));
  }

  /** Those known to hold a post on the day of the article; nobody where the day is not known. */
  List<Entity> holders(String post) {
    return vocabulary.holders(post).stream()
        .filter(
            person -> person.tenures().stream().anyMatch(t -> t.post().equals(post) && inTerm(t)))
        .map(person -> known(person, person.label()))
        .distinct()
        .toList();
  }

  private boolean inTerm(Entry.Tenure tenure) {
    return day.filter(tenure.term()::holds).isPresent();
  }

  /** Whether a pronoun may mean someone, as far as gender tells. */
  boolean fit(Entity person, String pronoun) {
    return directory.genders().fit(person, pronoun);
  }

  /** Whether the article names a person. */
  public boolean has(Entity person) {
    return byName.values().stream().anyMatch(met -> met.iri().equals(person.iri()));
  }

  /** The one person of the article whose name as printed passes: "Lin" is Lin Jian. */
  private Optional<Entity> met(Predicate<String> test) {
    List<Entity> fitting =
        byName.entrySet().stream()
            .filter(entry -> test.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** "YEUTTER" in a headline as "Yeutter"; names of three letters and fewer are left. */
  private static String small(String name) {
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals) {
      return name;
    }
    StringBuilder text = new StringBuilder();
    for (String word : name.split("(?<=[ -])")) {
      text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }

  private Resolution minted(String plain, String text) {
    Set<String> others = new TreeSet<>();
    if (!plain.equals(text)) {
      others.add(plain);
    }
    return new Resolution.Minted(
        enter(plain, new Entity(Names.id("person", plain), "Person", text, others)));
  }

  private Entity enter(String plain, Entity person) {
    byName.put(plain, person);
    for (String name : List.of(person.label(), plain)) {
      String surname = Names.slug(Names.surname(name));
      List<Entity> namesakes = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
      if (namesakes.stream().noneMatch(other -> other.iri().equals(person.iri()))) {
        namesakes.add(person);
      }
    }
    return person;
  }

  private static Entity known(Entry.Person person, String text) {
    Set<String> others = new TreeSet<>();
    if (!text.equals(person.label()) && text.contains(" ")) {
      others.add(text);
    }
    return new Entity(person.iri(), "Person", person.label(), others);
  }

  private Optional<Entry.Person> choose(List<Entry.Person> candidates) {
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    List<Entry.Person> serving = candidates.stream().filter(this::serves).toList();
    return serving.size() == 1 ? Optional.of(serving.get(0)) : Optional.of(candidates.get(0));
  }

  private boolean serves(Entry.Person person) {
    return person.tenures().stream().anyMatch(tenure -> day.map(tenure.term()::holds).orElse(true));
  }

  /** The one known person of this surname who holds the post, or a prominent one, on the day. */
  private Optional<Entry.Person> inOffice(String surname, Optional<String> post) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    List<Entry.Person> fitting =
        directory.bySurname().getOrDefault(surname, List.of()).stream()
            .filter(person -> person.tenures().stream().anyMatch(t -> fits(t, post)))
            .toList();
    return fitting.isEmpty() && post.isEmpty()
        ? formerly(surname)
        : fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The one known person of this surname who headed a state or government before the day. */
  private Optional<Entry.Person> formerly(String surname) {
    List<Entry.Person> heads =
        directory.bySurname().getOrDefault(surname, List.of()).stream()
            .filter(person -> person.tenures().stream().anyMatch(this::hasEnded))
            .toList();
    return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
  }

  private boolean hasEnded(Entry.Tenure tenure) {
    return tenure.term().to().filter(end -> end.isBefore(day.orElseThrow())).isPresent()
        && vocabulary.entry(tenure.post(), Entry.Post.class).filter(Entry.Post::isHead).isPresent();
  }

  /** The one party that a known person ever served. */
  public Optional<String> served(String iri) {
    List<String> parties =
        vocabulary.entry(iri, Entry.Person.class).stream()
            .flatMap(person -> person.tenures().stream())
            .flatMap(tenure -> vocabulary.entry(tenure.post(), Entry.Post.class).stream())
            .flatMap(post -> post.party().stream())
            .distinct()
            .toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  private boolean fits(Entry.Tenure tenure, Optional<String> post) {
    boolean inTerm = tenure.term().holds(day.orElseThrow());
    if (post.isPresent()) {
      return inTerm && tenure.post().equals(post.get());
    }
    return inTerm
        && vocabulary
            .entry(tenure.post(), Entry.Post.class)
            .filter(Entry.Post::isSingle)
            .isPresent();
  }
}
