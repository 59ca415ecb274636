package org.parley.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;

/** Tells which party, body, post, place or industry a name means. */
public final class Bodies {
  /** Titles that any company or club may give. */
  private static final Set<String> GENERAL =
      Set.of("vice president", "vice chairman", "general secretary", "managing director");

  /** Houses that are American where nothing says whose they are. */
  private static final Set<String> AMERICAN = Set.of("Congress", "Senate", "House");

  private static final String UNITED_STATES = Names.ID + "party/united-states";

  private final Context context;
  private final Acronyms acronyms;
  private final Goods goods;

  public Bodies(Context context) {
    this.context = context;
    this.acronyms = new Acronyms(context.reading());
    this.goods = new Goods(context);
  }

  /** The party that a name means, where it can be one. */
  public Optional<Entity> party(Named named) {
    List<Entry.Party> parties = candidates(named, Entry.Party.class);
    List<Entry.Party> current = parties.stream().filter(p -> context.current(p.term())).toList();
    return (current.isEmpty() ? parties : current).stream().findFirst().map(Bodies::entity);
  }

  /** "Chinese leaders": whether a title has the name of the party in it that it is of. */
  public boolean isOfParty(Named title) {
    String text = title.text().toLowerCase(Locale.ROOT);
    return candidates(title, Entry.Post.class).stream()
        .flatMap(post -> post.party().stream())
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Party.class).stream())
        .flatMap(party -> party.names().stream())
        .anyMatch(name -> text.startsWith(name.text().toLowerCase(Locale.ROOT)));
  }

  /** The party at an IRI. */
  public Optional<Entity> party(String iri) {
    return context.vocabulary().entry(iri, Entry.Party.class).map(Bodies::entity);
  }

  /** The code of a party in lower case, or the last part of its IRI where it has none. */
  public String code(Entity party) {
    return context
        .vocabulary()
        .entry(party.iri(), Entry.Party.class)
        .map(Entry.Party::code)
        .filter(code -> !code.isEmpty())
        .orElse(party.iri().substring(party.iri().lastIndexOf('/') + 1))
        .toLowerCase(Locale.ROOT);
  }

  private static Entity entity(Entry.Party party) {
    return new Entity(party.iri(), "Party", party.label(), Set.of());
  }

  /**
   * The body that a name means.
   *
   * @param party IRI of the party that stands beside the name, if any
   */
  public Resolution organization(Named named, Optional<String> party) {
    Optional<Named> full =
        named.candidates().isEmpty() ? acronyms.meaning(named) : Optional.empty();
    if (full.isPresent()) {
      return abbreviated(full.get(), named, party);
    }
    List<Entry.Organization> fitting = candidates(named, Entry.Organization.class);
    fitting = narrowed(fitting, org -> context.current(org.term()));
    if (party.isPresent()) {
      fitting = narrowed(fitting, org -> org.party().equals(party));
    }
    if (fitting.size() > 1 && context.home().isPresent()) {
      fitting = narrowed(fitting, org -> org.party().equals(context.home()));
    }
    if (fitting.size() > 1 && AMERICAN.contains(Names.withoutArticle(named.text()))) {
      fitting = narrowed(fitting, org -> org.party().equals(Optional.of(UNITED_STATES)));
    }
    if (fitting.size() > 1) {
      Optional<String> foremost =
          context.foremost(fitting.stream().flatMap(o -> o.party().stream()).toList());
      if (foremost.isPresent()) {
        fitting = narrowed(fitting, org -> org.party().equals(foremost));
      }
    }
    boolean foreign =
        party.isPresent()
            && fitting.stream().noneMatch(o -> o.party().isEmpty() || o.party().equals(party));
    if (fitting.isEmpty() || foreign || isElsewhere(fitting, named, party)) {
      return new Resolution.Minted(minted(named.text(), party));
    }
    if (fitting.size() == 1) {
      return new Resolution.Known(entity(fitting.get(0), named.text()));
    }
    Entity name =
        new Entity(
            Names.id("organization", Names.withoutArticle(named.text())),
            "Organization",
            Names.withoutArticle(named.text()),
            Set.of());
    return new Resolution.Ambiguous(name, fitting.stream().map(Entry::iri).sorted().toList());
  }

  /** Whether a political party's name is common, and the article speaks of other countries. */
  private boolean isElsewhere(
      List<Entry.Organization> fitting, Named named, Optional<String> party) {
    return party.isEmpty()
        && fitting.stream()
            .allMatch(
                org ->
                    org.type().equals("PoliticalParty")
                        && !named.text().contains(org.label())
                        && !named.text().equals(named.text().toUpperCase(Locale.ROOT))
                        && org.party()
                            .filter(p -> !context.parties().containsKey(p))
                            .filter(p -> !context.home().equals(Optional.of(p)))
                            .isPresent());
  }

  private Resolution abbreviated(Named full, Named acronym, Optional<String> party) {
    Entity body = organization(full, party).entity();
    Set<String> names = new TreeSet<>(body.otherNames());
    names.add(acronym.text());
    return new Resolution.Minted(new Entity(body.iri(), body.type(), body.label(), names));
  }

  private static Entity entity(Entry.Organization org, String text) {
    Set<String> others = new TreeSet<>();
    if (!text.equals(org.label())) {
      others.add(text);
    }
    return new Entity(org.iri(), org.type(), org.label(), others);
  }

  private Entity minted(String text, Optional<String> party) {
    String type = BodyTypes.of(text);
    String printed = Names.withoutArticle(text);
    String name = type.equals("Company") ? BodyTypes.plain(printed) : printed;
    boolean bound = (type.equals("Ministry") || type.equals("Legislature")) && party.isPresent();
    String code =
        bound
            ? context
                .vocabulary()
                .entry(party.orElseThrow(), Entry.Party.class)
                .map(p -> p.code().toLowerCase(Locale.ROOT) + "-")
                .orElse("")
            : "";
    Set<String> others = name.equals(printed) ? Set.of() : Set.of(printed);
    return new Entity(Names.ID + "organization/" + code + Names.slug(name), type, name, others);
  }

  /**
   * The post that a title means.
   *
   * @param party IRI of the party that the title stands with, if any
   * @param held posts that the person is known to have held
   */
  public Resolution post(Named named, Optional<String> party, List<Entry.Tenure> held) {
    List<Entry.Post> fitting = candidates(named, Entry.Post.class);
    List<String> own =
        held.stream().filter(t -> context.current(t.term())).map(Entry.Tenure::post).toList();
    List<String> ever = held.stream().map(Entry.Tenure::post).toList();
    if (fitting.stream().anyMatch(post -> own.contains(post.iri()))) {
      fitting = narrowed(fitting, post -> own.contains(post.iri()));
    } else {
      fitting = narrowed(fitting, post -> ever.contains(post.iri()));
    }
    boolean served = fitting.stream().anyMatch(post -> ever.contains(post.iri()));
    if (party.isPresent()) {
      fitting = fitting.stream().filter(p -> p.party().equals(party)).toList();
    } else if (!served) {
      fitting = ofArticle(fitting, named.text());
      fitting = fitting.stream().filter(post -> !post.isHead()).toList();
    }
    if (!fitting.isEmpty()) {
      Entry.Post post = fitting.get(0);
      Set<String> others = new TreeSet<>();
      if (!named.text().equals(post.label())) {
        others.add(named.text());
      }
      return new Resolution.Known(new Entity(post.iri(), "Post", post.label(), others));
    }
    String code =
        party
            .flatMap(iri -> context.vocabulary().entry(iri, Entry.Party.class))
            .map(p -> p.code().toLowerCase(Locale.ROOT) + "-")
            .orElse("");
    return new Resolution.Minted(
        new Entity(
            Names.ID + "post/" + code + Names.slug(named.text()),
            "Post",
            named.text(),
            Titles.shorter(named.text())));
  }

  /**
   * The posts of this title that the article can mean where it names no party: those of the country
   * it was written in, or else of the party it speaks of most; none for a bare "President", which
   * may preside over anything, and no "Vice Farm Minister" of a country that is not named.
   */
  private List<Entry.Post> ofArticle(List<Entry.Post> all, String title) {
    List<Optional<String>> parties = all.stream().map(Entry.Post::party).distinct().toList();
    if (parties.size() <= 1) {
      boolean absent =
          parties.stream().flatMap(Optional::stream).noneMatch(context.parties()::containsKey);
      boolean any = title.toLowerCase(Locale.ROOT).endsWith("minister");
      return absent && any && !context.parties().isEmpty() ? List.of() : all;
    }
    if (!title.contains(" ") || GENERAL.contains(title.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    Optional<String> party =
        context
            .home()
            .filter(home -> parties.contains(Optional.of(home)))
            .or(() -> context.foremost(parties.stream().flatMap(Optional::stream).toList()));
    return party.isEmpty()
        ? List.of()
        : all.stream().filter(post -> post.party().equals(party)).toList();
  }

  /** The place that a name means; a country where the name is one. */
  public Optional<Entity> place(Named named) {
    return candidates(named, Entry.Place.class).stream()
        .findFirst()
        .map(place -> new Entity(place.iri(), "Place", place.label(), Set.of()))
        .or(
            () ->
                candidates(named, Entry.Party.class).stream()
                    .findFirst()
                    .map(
                        p ->
                            new Entity(
                                Names.id("place", p.label()), "Place", p.label(), Set.of())));
  }

  /** The place that "the Japanese capital" is. */
  public Optional<Entity> capital(Phrase phrase) {
    return phrase.mentions().stream()
        .filter(mention -> phrase.text().endsWith("capital") && mention instanceof Named)
        .flatMap(mention -> candidates((Named) mention, Entry.Party.class).stream())
        .flatMap(party -> party.names().stream())
        .filter(name -> name.use() == Name.Use.CAPITAL)
        .sorted(Comparator.comparingInt(name -> -name.text().length()))
        .flatMap(
            name ->
                context
                    .vocabulary()
                    .entry(Names.id("place", name.text()), Entry.Place.class)
                    .stream())
        .findFirst()
        .map(place -> new Entity(place.iri(), "Place", place.label(), Set.of()));
  }

  /** The industries that a phrase names, each once. */
  public List<Entity> industries(Phrase phrase) {
    List<Entity> found = new ArrayList<>();
    for (var mention : phrase.mentions()) {
      if (mention instanceof Named named && named.category() == Named.Category.INDUSTRY) {
        industry(named).filter(i -> !found.contains(i)).ifPresent(found::add);
      }
    }
    return found;
  }

  public Optional<Entity> industry(Named named) {
    return goods.of(named);
  }

  public <E extends Entry> List<E> candidates(Named named, Class<E> kind) {
    return named.candidates().stream()
        .flatMap(iri -> context.vocabulary().entry(iri, kind).stream())
        .toList();
  }

  /** Those that pass, or all where none does. */
  private static <T> List<T> narrowed(List<T> all, java.util.function.Predicate<T> test) {
    List<T> passing = all.stream().filter(test).toList();
    return passing.isEmpty() ? all : passing;
  }
}
