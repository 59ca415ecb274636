package org.parley.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** Tells which sort of body a description without a name points back to: "the ministry". */
public final class BareBodies {
  private static final Set<String> PRIVATE = Set.of("Organization", "Company");

  /** Nouns for bodies, each with the classes of the bodies that it can mean. */
  private static final Map<String, Set<String>> SORTS =
      Map.ofEntries(
          Map.entry("ministry", Set.of("Ministry")),
          Map.entry("department", Set.of("Ministry")),
          Map.entry("agency", Set.of("Ministry")),
          Map.entry("commission", Set.of("Ministry", "Organization")),
          Map.entry("committee", Set.of("Legislature")),
          Map.entry("subcommittee", Set.of("Legislature")),
          Map.entry("senate", Set.of("Legislature")),
          Map.entry("company", Set.of("Company")),
          Map.entry("firm", Set.of("Company")),
          Map.entry("automaker", Set.of("Company")),
          Map.entry("carmaker", Set.of("Company")),
          Map.entry("steelmaker", Set.of("Company")),
          Map.entry("organization", Set.of("InternationalOrganization", "Organization")),
          Map.entry("organisation", Set.of("InternationalOrganization", "Organization")),
          Map.entry("group", PRIVATE),
          Map.entry("bank", PRIVATE),
          Map.entry("alliance", PRIVATE),
          Map.entry("union", PRIVATE),
          Map.entry("association", PRIVATE),
          Map.entry("federation", PRIVATE),
          Map.entry("council", PRIVATE),
          Map.entry("institute", PRIVATE),
          Map.entry("coalition", PRIVATE),
          Map.entry("chamber", PRIVATE),
          Map.entry("lobby", PRIVATE));

  /** Nouns that any body of their class answers to, whatever its name. */
  private static final Set<String> LOOSE =
      Set.of("company", "firm", "automaker", "carmaker", "steelmaker", "lobby");

  private static final Pattern WORKERS =
      Pattern.compile("workers?\\b|teamsters|brotherhood|machinists|afl-cio|unite\\b");

  private final Reading reading;
  private final BiFunction<Tree, Named, Entity> bodies;

  /**
   * A finder for one article.
   *
   * @param bodies tells which body a name in a sentence means
   */
  public BareBodies(Reading reading, BiFunction<Tree, Named, Entity> bodies) {
    this.reading = reading;
    this.bodies = bodies;
  }

  /** The body that the first word of a title means: "company spokesman", "ministry official". */
  public Optional<Entity> inTitle(Phrase title) {
    Tree tree = title.tree();
    int first = tree.at(title.span().start());
    String noun = tree.smallLemma(first);
    return SORTS.containsKey(noun) && !noun.equals("senate")
        ? last(noun, title, true).or(() -> last(noun, title, false))
        : Optional.empty();
  }

  /** The same, of a noun behind "the". */
  public Optional<Entity> behindArticle(Phrase noun) {
    Tree tree = noun.tree();
    int head = noun.head();
    Span words = tree.token(Math.max(0, head - 1)).span().cover(tree.token(head).span());
    return of(new Phrase(tree, head, words));
  }

  /**
   * The body named last that "the" and a bare noun can mean, or a ministry's field: "Commerce said"
   * behind "the Commerce Department"; none where other words tell more.
   */
  Optional<Entity> of(Phrase phrase) {
    Tree tree = phrase.tree();
    String noun = tree.smallLemma(phrase.head());
    int first = tree.at(phrase.span().start());
    boolean ends = tree.at(phrase.span().end() - 1) == phrase.head();
    if (ends && first == phrase.head() && isCapital(tree.token(first).text())) {
      return last(phrase, (body, name) -> isMinistryOf(tree.word(first), body, name));
    }
    boolean bare =
        first == phrase.head() - 1
            && ends
            && tree.word(first).equals("the")
            && !tree.token(phrase.head()).tag().equals("NNS");
    return bare && SORTS.containsKey(noun)
        ? last(noun, phrase, true).or(() -> last(noun, phrase, false))
        : Optional.empty();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Whether a body is the ministry of a field, by its name: "Department of Commerce". */
  private static boolean isMinistryOf(String field, Entity body, String name) {
    return body.type().equals("Ministry")
        && ((" " + name).contains(" " + field + " ") || name.endsWith(" of " + field));
  }

  /**
   * The body named last that a noun can mean.
   *
   * @param printed whether the noun must stand in its name as printed
   */
  private Optional<Entity> last(String noun, Phrase phrase, boolean printed) {
    return last(
        phrase,
        (body, name) -> fits(noun, body, printed ? name : body.label().toLowerCase(Locale.ROOT)));
  }

  /**
   * The body named last in front of a phrase that fits.
   *
   * @param fits of a body and its name as printed, in lower case
   */
  private Optional<Entity> last(Phrase phrase, BiPredicate<Entity, String> fits) {
    for (int s = phrase.tree().sentence().index(); s >= 0; s--) {
      Tree tree = reading.trees().get(s);
      List<Phrase> names = tree.names(Named.Category.ORGANIZATION);
      for (int i = names.size() - 1; i >= 0; i--) {
        Named named = names.get(i).named().orElseThrow();
        if (named.span().end() <= phrase.span().start()) {
          Entity body = bodies.apply(tree, named);
          if (fits.test(body, named.text().toLowerCase(Locale.ROOT))) {
            return Optional.of(body);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a noun can mean a body, by its class and the words of its name. */
  private static boolean fits(String noun, Entity body, String name) {
    boolean workers = noun.equals("union") && WORKERS.matcher(name).find();
    return SORTS.get(noun).contains(body.type())
        && (LOOSE.contains(noun) || name.contains(noun) || workers);
  }
}
