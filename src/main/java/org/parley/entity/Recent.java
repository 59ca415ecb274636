package org.parley.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** Finds the persons named last, as many as "the two", "both men" and "the three" count. */
public final class Recent {
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "pair", 2, "duo", 2, "three", 3, "trio", 3, "four", 4);

  /** Nouns for persons named before. */
  public static final Set<String> PEOPLE =
      Set.of(
          "man",
          "woman",
          "minister",
          "leader",
          "president",
          "secretary",
          "envoy",
          "chief",
          "two",
          "three",
          "four",
          "both",
          "pair",
          "duo",
          "trio",
          "negotiator",
          "official");

  private static final Set<String> OWNING = Set.of("nmod", "nmod:poss", "compound");
  private static final int FAR = 3;

  private final Reading reading;
  private final Resolver resolver;

  public Recent(Reading reading, Resolver resolver) {
    this.reading = reading;
    this.resolver = resolver;
  }

  /** The persons whom a counted phrase without a name means; empty where it means others. */
  public List<Entity> of(Phrase phrase) {
    boolean people = PEOPLE.contains(phrase.tree().smallLemma(phrase.head()));
    Optional<Integer> count = people && !isNamed(phrase) ? count(phrase) : Optional.empty();
    return count.map(number -> of(phrase, number)).orElse(List.of());
  }

  /** Whether a phrase has a name in it, and not only a title such as "the two leaders". */
  public static boolean isNamed(Phrase phrase) {
    return phrase.mentions().stream()
        .anyMatch(
            m ->
                m instanceof Named named
                    && (named.category() != Named.Category.POST || !isCounted(phrase)));
  }

  private static boolean isCounted(Phrase phrase) {
    return phrase.tree().children(phrase.head(), "nummod", "det").stream()
        .anyMatch(i -> NUMBERS.containsKey(phrase.tree().word(i)));
  }

  /** The last persons in front of a phrase; empty where they are fewer than counted. */
  public List<Entity> of(Phrase phrase, int count) {
    List<Entity> pair = joined(phrase, FAR).filter(who -> who.size() == count).orElse(List.of());
    if (!pair.isEmpty()) {
      return pair;
    }
    List<Entity> found = before(phrase, count, true);
    found = found.size() == count ? found : before(phrase, count, false);
    return found.size() == count ? found : List.of();
  }

  /**
   * The persons whom "and" joins last in front of a phrase, two or more: "Verity and Ozawa".
   *
   * @param reach how many sentences back they may stand
   */
  public Optional<List<Entity>> joined(Phrase phrase, int reach) {
    int here = phrase.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - reach); s--) {
      Tree tree = reading.trees().get(s);
      List<Mention> named =
          new ArrayList<>(
              tree.sentence().mentions().stream()
                  .filter(Recent::isPerson)
                  .filter(mention -> mention.span().end() <= phrase.span().start())
                  .toList());
      Collections.reverse(named);
      for (int i = 0; i < named.size(); i++) {
        List<Entity> group = group(tree, named.subList(i, named.size()));
        if (group.size() > 1) {
          return Optional.of(group);
        }
      }
    }
    return Optional.empty();
  }

  /** The persons of a list that ends with one: "A, the minister of B, and C". */
  private List<Entity> group(Tree tree, List<Mention> named) {
    List<Entity> found = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      boolean joined =
          i == 0
              || isJoined(
                  tree,
                  tree.at(named.get(i).span().end() - 1) + 1,
                  tree.at(named.get(i - 1).span().start()),
                  i == 1);
      if (!joined || !isFree(tree, named.get(i))) {
        break;
      }
      resolver
          .actor(Phrase.of(tree, named.get(i)))
          .filter(entity -> !found.contains(entity))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Whether only titles stand between two names, with "and" in front of the last of a list. */
  private static boolean isJoined(Tree tree, int from, int to, boolean last) {
    boolean and = false;
    boolean comma = false;
    for (int i = from; i < to; i++) {
      String word = tree.word(i);
      and = and || word.equals("and");
      comma = comma || word.equals(",");
      boolean title =
          tree.token(i).tag().matches("[JN].*|DT|PRP\\$|POS|HYPH|CC|,|CD")
              || Set.of("of", "for").contains(word)
              || tree.mention(i).isPresent();
      if (!title) {
        return false;
      }
    }
    return last ? and : and || comma;
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Named named && named.category() == Named.Category.PERSON;
  }

  /** How many persons the words of a phrase mean. */
  public Optional<Integer> count(Phrase phrase) {
    Tree tree = phrase.tree();
    for (int i = 0; i < tree.size(); i++) {
      Integer number = NUMBERS.get(tree.word(i));
      if (number != null && phrase.span().contains(tree.token(i).span())) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /**
   * The last persons in front of a phrase, each once.
   *
   * @param free whether those who only tell of others are passed over
   */
  private List<Entity> before(Phrase phrase, int count, boolean free) {
    List<Entity> found = new ArrayList<>();
    int here = phrase.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - FAR) && found.size() < count; s--) {
      Tree tree = reading.trees().get(s);
      List<Mention> mentions = new ArrayList<>(tree.sentence().mentions());
      Collections.reverse(mentions);
      for (Mention mention : mentions) {
        boolean person =
            isPerson(mention)
                && mention.span().end() <= phrase.span().start()
                && (!free || isFree(tree, mention));
        if (person && found.size() < count) {
          resolver
              .actor(Phrase.of(tree, mention))
              .filter(entity -> !found.contains(entity))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /**
   * Whether a name stands for itself, and not in "Kantor's aide", "counsel to Kantor" or "took over
   * from Kantor".
   */
  private static boolean isFree(Tree tree, Mention mention) {
    int head = tree.head(mention.span());
    boolean from = tree.children(head, "case").stream().anyMatch(i -> tree.word(i).equals("from"));
    return !from && !OWNING.contains(tree.token(head).relation());
  }
}
