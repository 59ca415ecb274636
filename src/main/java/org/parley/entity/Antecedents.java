package org.parley.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Remembers who spoke and finds whom pronouns and short descriptions mean: "he", "they", "the
 * official".
 */
final class Antecedents {
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "i");
  private static final Set<String> PLURAL = Set.of("they", "them", "we");
  private static final Map<String, String> POSSESSIVE =
      Map.of("his", "he", "their", "they", "our", "we", "my", "i");
  private static final Set<String> OWN = Set.of("i", "we", "me", "us");
  private static final Set<String> POINTING = Set.of("the", "that", "this", "these", "those");
  private static final Set<String> ONES = Set.of("one", "one of them", "one of those", "another");

  private static final int FAR = 5;

  private final Reading reading;
  private final People people;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  /** What someone says, and to whom. */
  private record Said(Entity speaker, Optional<Entity> listener, Span content) {}

  /** Someone who spoke, and the words that say so. */
  record Turn(Entity speaker, Phrase phrase) {
    int offset() {
      return phrase.span().start();
    }

    int sentence() {
      return phrase.tree().sentence().index();
    }

    boolean plural() {
      return speaker.type().equals("AnonymousSource")
          && phrase.tree().token(phrase.head()).tag().endsWith("S");
    }

    boolean one() {
      return speaker.isPerson()
          || speaker.type().equals("AnonymousSource") && !plural() && !Collectives.has(phrase);
    }

    boolean body() {
      return !one() && !plural();
    }
  }

  Antecedents(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** Takes note of someone who speaks. */
  void spoke(Entity speaker, Phrase phrase) {
    turns.add(new Turn(speaker, phrase));
  }

  /** Takes note of what someone says. */
  void said(Entity speaker, Optional<Entity> listener, Span content) {
    said.add(new Said(speaker, listener, content));
  }

  /** Whoever says the words of a span, the innermost where one reports another. */
  Optional<Entity> sayer(Span words) {
    return innermost(words).map(Said::speaker);
  }

  /** Whoever is told the words of a span. */
  Optional<Entity> listener(Span words) {
    return innermost(words).flatMap(Said::listener);
  }

  private Optional<Said> innermost(Span words) {
    return said.stream()
        .filter(saying -> saying.content().contains(words))
        .min(Comparator.comparingInt(saying -> saying.content().length()));
  }

  /** What a pronoun stands for: someone who spoke, or a phrase that may be meant. */
  sealed interface Found {
    record Speaker(Entity entity) implements Found {}

    record Subject(Phrase phrase) implements Found {}
  }

  Optional<Found> of(Phrase pronoun) {
    String printed = pronoun.tree().word(pronoun.head());
    String word = POSSESSIVE.getOrDefault(printed, printed);
    Optional<Entity> sayer = OWN.contains(word) ? sayer(pronoun.span()) : Optional.empty();
    if (sayer.isPresent()) {
      return sayer.map(Found.Speaker::new);
    }
    Optional<Found> cited = printed.equals("its") ? cited(pronoun) : Optional.empty();
    if (cited.isPresent()) {
      return cited;
    }
    Optional<Found> ahead = ahead(pronoun, word);
    if (ahead.isPresent()) {
      return ahead;
    }
    int here = pronoun.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - FAR); s--) {
      Tree tree = reading.trees().get(s);
      int limit = s == here ? pronoun.head() : tree.size();
      Optional<Found> found = speaker(s, pronoun, word);
      if (found.isEmpty() && (s < here || PronounPlace.isBelow(tree, pronoun.head()))) {
        found = subject(tree, limit, word);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Faulted Japan for its delays": those of whom it is told, right before. */
  private static Optional<Found> cited(Phrase its) {
    Tree tree = its.tree();
    int name = its.head() - 2;
    boolean cited =
        name > 0
            && Set.of("for", "over", "of").contains(tree.word(its.head() - 1))
            && tree.token(name).relation().equals("obj")
            && tree.named(name).filter(Antecedents::isBody).isPresent();
    return cited ? Optional.of(new Found.Subject(new Phrase(tree, name))) : Optional.empty();
  }

  private static boolean isBody(Named named) {
    return named.category() == Named.Category.PARTY
        || named.category() == Named.Category.ORGANIZATION;
  }

  /** "Warning that it would retaliate, Brussels asked": it is who is named behind. */
  private Optional<Found> ahead(Phrase pronoun, String word) {
    Tree tree = pronoun.tree();
    return PronounPlace.resumed(tree, pronoun.head()).stream()
        .flatMap(main -> tree.children(main, "nsubj").stream())
        .filter(i -> i > pronoun.head() && suits(tree, i, word) && fits(tree, i, word))
        .findFirst()
        .map(i -> new Found.Subject(new Phrase(tree, i)));
  }

  private Optional<Found> speaker(int sentence, Phrase pronoun, String word) {
    return turns.stream()
        .filter(t -> t.sentence() == sentence && t.offset() < pronoun.span().start())
        .filter(t -> fits(t, word) && people.fit(t.speaker(), word))
        .max(Comparator.comparingInt(Turn::offset))
        .map(t -> new Found.Speaker(t.speaker()));
  }

  private static boolean fits(Turn turn, String pronoun) {
    if (SINGULAR.contains(pronoun)) {
      return turn.one();
    }
    return PLURAL.contains(pronoun) ? turn.plural() : turn.body();
  }

  private Optional<Found> subject(Tree tree, int limit, String pronoun) {
    if (SINGULAR.contains(pronoun) && limit > 0 && isPerson(tree, 0) && isApart(tree)) {
      int head = tree.head(tree.named(0).orElseThrow().span());
      if (head < limit && fits(tree, head, pronoun)) {
        return Optional.of(new Found.Subject(new Phrase(tree, head)));
      }
    }
    for (int i = 0; i < limit; i++) {
      if (tree.token(i).relation().startsWith("nsubj")
          && suits(tree, i, pronoun)
          && fits(tree, i, pronoun)) {
        return Optional.of(new Found.Subject(new Phrase(tree, i)));
      }
    }
    for (int i = 0; i < limit; i++) {
      boolean person =
          isPerson(tree, i)
              && fits(tree, i, pronoun)
              && !tree.token(i).relation().equals("nmod:poss");
      if (person && SINGULAR.contains(pronoun)) {
        return Optional.of(new Found.Subject(new Phrase(tree, i)));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a sentence opens with a name and what describes it: "Jerry Dias, the president of …".
   */
  private static boolean isApart(Tree tree) {
    int behind = tree.at(tree.named(0).orElseThrow().span().end() - 1) + 1;
    return behind < tree.size() && tree.token(behind).text().equals(",");
  }

  /** Whether a pronoun may mean the person at a word, if it is one. */
  private boolean fits(Tree tree, int i, String pronoun) {
    return !isPerson(tree, i)
        || people.fit(
            people.resolve(tree.named(i).orElseThrow(), Optional.empty()).entity(), pronoun);
  }

  private static boolean isPerson(Tree tree, int i) {
    return tree.named(i).filter(n -> n.category() == Named.Category.PERSON).isPresent();
  }

  private static boolean suits(Tree tree, int i, String pronoun) {
    String tag = tree.token(i).tag();
    Optional<Named.Category> category = tree.named(i).map(Named::category);
    boolean person = category.filter(c -> c == Named.Category.PERSON).isPresent();
    if (!tag.startsWith("N") && !person) {
      return false;
    }
    boolean title = category.filter(c -> c == Named.Category.POST).isPresent();
    if (SINGULAR.contains(pronoun)) {
      return person || title && !tag.endsWith("S");
    }
    if (PLURAL.contains(pronoun)) {
      return person
          ? tree.coordinated(i).size() > 1
          : tag.endsWith("S") && (title || Phrase.acts(tree, i));
    }
    return tree.named(i).filter(Antecedents::isBody).isPresent()
        || pronoun.equals("it") && Collectives.has(new Phrase(tree, i));
  }

  /**
   * Whom a short description that points back means: the last who spoke and is described by all of
   * its words and more, as "the official" after "a senior Japanese official".
   */
  Optional<Entity> described(Phrase phrase) {
    Tree tree = phrase.tree();
    String first = tree.word(tree.at(phrase.span().start()));
    boolean plural = tree.token(phrase.head()).tag().endsWith("S");
    if (!POINTING.contains(first)) {
      return Optional.empty();
    }
    Set<String> words = words(Sources.label(phrase));
    return turns.stream()
        .filter(t -> t.offset() < phrase.span().start())
        .filter(t -> t.speaker().type().equals("AnonymousSource") && t.plural() == plural)
        .filter(t -> words(t.speaker().label()).containsAll(words))
        .max(Comparator.comparingInt(Turn::offset))
        .map(Turn::speaker);
  }

  /** "One", "one of them": one of the last group that spoke or is a subject, by its description. */
  Optional<String> oneOf(Phrase phrase) {
    if (!ONES.contains(phrase.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int here = phrase.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - 1); s--) {
      Tree tree = reading.trees().get(s);
      for (int i = s == here ? first(phrase) - 1 : tree.size() - 1; i >= 0; i--) {
        boolean subject = tree.token(i).relation().startsWith("nsubj");
        boolean counted =
            tree.token(i).tag().equals("NNS")
                || tree.token(i).tag().equals("NN")
                    && phrase.text().equalsIgnoreCase("another")
                    && tree.children(i, "nummod", "det").stream()
                        .anyMatch(d -> Set.of("one", "a", "an").contains(tree.word(d)));
        if (subject && counted && Phrase.acts(tree, i)) {
          return Optional.of(singular(tree, i));
        }
      }
    }
    return Optional.empty();
  }

  private static int first(Phrase phrase) {
    return phrase.tree().at(phrase.span().start());
  }

  /** "Two Indian officials involved in it": "Indian official". */
  private static String singular(Tree tree, int head) {
    StringBuilder text = new StringBuilder();
    for (int i = tree.at(tree.phrase(head).start()); i < head; i++) {
      if (!tree.token(i).tag().matches("CD|DT|PRP\\$")) {
        text.append(tree.token(i).text()).append(' ');
      }
    }
    return text.append(tree.smallLemma(head)).toString();
  }

  private static Set<String> words(String label) {
    return Set.copyOf(new TreeSet<>(List.of(label.toLowerCase(Locale.ROOT).split("\\s+"))));
  }
}
