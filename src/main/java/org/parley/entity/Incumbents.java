package org.parley.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;

/**
 * Tells whom a title without a name means: "the minister" is whom the article introduces as one,
 * "the trade representative" of 1987 is Clayton Yeutter.
 */
public final class Incumbents {
  private static final Set<String> SHARED =
      Set.of("president", "minister", "secretary", "chairman", "commissioner", "chancellor");

  private final Context context;
  private final Bodies bodies;
  private final People people;
  private final List<Holder> holders = new ArrayList<>();

  /** Someone whom the article introduces with a title, and where. */
  private record Holder(Entity person, String title, int offset, Optional<String> body) {}

  public Incumbents(Context context, Bodies bodies, People people) {
    this.context = context;
    this.bodies = bodies;
    this.people = people;
  }

  /** Takes note of a person's title. */
  void holds(Entity person, Named title, Optional<String> body) {
    holders.add(new Holder(person, plain(title.text()), title.span().start(), body));
  }

  /** The person that a title with "the" in front of it means. */
  Optional<Entity> of(Phrase phrase) {
    Optional<Named> title = phrase.named().filter(named -> named.category() == Named.Category.POST);
    Optional<Entity> head = title.filter(t -> isOne(phrase)).flatMap(t -> ofBody(phrase, t));
    if (head.isPresent()) {
      return head;
    }
    if (title.isEmpty() || !isOne(phrase) || !isPlain(phrase, title.get())) {
      return Optional.empty();
    }
    return introduced(title.get()).or(() -> inOffice(phrase, title.get()));
  }

  /** "The USX chairman": whom the article has introduced with that title at that body. */
  private Optional<Entity> ofBody(Phrase phrase, Named title) {
    Set<String> employers =
        Stream.concat(
                phrase.mentions().stream()
                    .filter(Named.class::isInstance)
                    .map(Named.class::cast)
                    .filter(named -> named.category() == Named.Category.ORGANIZATION)
                    .map(named -> bodies.organization(named, Optional.empty()).entity().iri()),
                bodies.candidates(title, Entry.Post.class).stream()
                    .flatMap(post -> post.organization().stream()))
            .collect(Collectors.toSet());
    String plain = plain(title.text());
    return holders.stream()
        .filter(holder -> holder.offset() < title.span().start())
        .filter(holder -> holder.body().filter(employers::contains).isPresent())
        .filter(holder -> (" " + plain).endsWith(" " + holder.title()))
        .reduce((earlier, later) -> later)
        .map(Holder::person);
  }

  private static boolean isOne(Phrase phrase) {
    Tree tree = phrase.tree();
    String first = tree.word(tree.at(phrase.span().start()));
    return !tree.token(phrase.head()).tag().endsWith("S") && first.equals("the");
  }

  /** Whether the phrase holds nobody else's name, as "the president of Ford" does. */
  private boolean isPlain(Phrase phrase, Named title) {
    boolean bare =
        phrase.mentions().stream()
            .filter(mention -> !mention.span().overlaps(title.span()))
            .allMatch(mention -> party(mention).isPresent());
    return bare && isDirect(phrase, title);
  }

  /** Whether nothing but parties stands in front of a title, as "Democratic" does not. */
  private boolean isDirect(Phrase phrase, Named title) {
    Tree tree = phrase.tree();
    for (int i = tree.at(phrase.span().start()) + 1; i < tree.at(title.span().start()); i++) {
      boolean named = tree.mention(i).filter(mention -> party(mention).isPresent()).isPresent();
      if (!named && !tree.word(i).equals("'s")) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> party(Mention mention) {
    return mention instanceof Named named && named.category() == Named.Category.PARTY
        ? bodies.party(named).map(Entity::iri)
        : Optional.empty();
  }

  /** The last person so introduced before these words. */
  private Optional<Entity> introduced(Named title) {
    return introduced(title, holders.stream().filter(holder -> holder.body().isEmpty()).toList())
        .or(() -> introduced(title, holders));
  }

  private static Optional<Entity> introduced(Named title, List<Holder> among) {
    String plain = plain(title.text());
    Optional<Holder> last = Optional.empty();
    for (Holder holder : among) {
      boolean same =
          holder.title().equals(plain)
              || holder.title().endsWith(" " + plain)
              || holder.title().startsWith(plain + " of ")
              || holder.title().startsWith(plain + " for ");
      boolean later = last.map(Holder::offset).orElse(-1) < holder.offset();
      if (same && holder.offset() < title.span().start() && later) {
        last = Optional.of(holder);
      }
    }
    return last.map(Holder::person);
  }

  /** Whether the article names someone in front of a title. */
  private boolean isNamedBefore(Entity person, Named title) {
    if (!people.has(person)) {
      return false;
    }
    return context.reading().trees().stream()
        .flatMap(tree -> tree.sentence().mentions().stream())
        .filter(mention -> mention.span().end() <= title.span().start())
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(name -> name.category() == Named.Category.PERSON)
        .anyMatch(name -> people.resolve(name, Optional.empty()).entity().equals(person));
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /** The one known person in an office that the title can mean, on the day of the article. */
  private Optional<Entity> inOffice(Phrase phrase, Named title) {
    Optional<String> party =
        phrase.mentions().stream().flatMap(mention -> party(mention).stream()).findFirst();
    List<Entry.Post> posts =
        bodies.candidates(title, Entry.Post.class).stream().filter(Entry.Post::isSingle).toList();
    List<String> parties =
        posts.stream().flatMap(post -> post.party().stream()).distinct().toList();
    Optional<String> whose =
        party
            .or(() -> context.home().filter(parties::contains))
            .or(
                () ->
                    parties.size() == 1 ? Optional.of(parties.get(0)) : context.foremost(parties));
    List<Entity> named =
        party.isPresent()
            ? List.of()
            : posts.stream()
                .flatMap(post -> people.holders(post.iri()).stream())
                .distinct()
                .filter(holder -> isNamedBefore(holder, title))
                .toList();
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    List<Entity> fitting =
        posts.stream()
            .filter(post -> post.party().equals(whose))
            .flatMap(post -> people.holders(post.iri()).stream())
            .distinct()
            .toList();
    boolean known = !SHARED.contains(plain(title.text())) || fitting.stream().anyMatch(people::has);
    return fitting.size() == 1 && known ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
