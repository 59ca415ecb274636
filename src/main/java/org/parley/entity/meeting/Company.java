package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.entity.Entity;
import org.parley.entity.Recent;
import org.parley.entity.Resolver;

/**
 * Finds whom "they", "their", "the two" and "the ministers" mean where people meet: those of the
 * same sentence, else those who met last, else those named last, as many as are counted.
 */
final class Company {
  private static final Set<String> PRONOUNS =
      Set.of("they", "their", "them", "other", "another", "themselves");
  private static final Set<String> ONE = Set.of("he", "she", "him", "her");
  private static final Set<String> LISTING = Set.of(",", "and", "&", "of");
  private static final int NEAR = 2;
  private static final int FAR = 6;

  private final Recent recent;
  private final Resolver resolver;
  private final List<Session> told = new ArrayList<>();

  Company(Reading reading, Resolver resolver) {
    this.recent = new Recent(reading, resolver);
    this.resolver = resolver;
  }

  /** Takes note of the next session of the text. */
  void note(Session session) {
    told.add(session);
  }

  /** The persons whom a phrase without a name means; empty where it means others. */
  List<Entity> of(Phrase phrase) {
    String lemma = phrase.tree().smallLemma(phrase.head());
    String word = phrase.tree().word(phrase.head());
    boolean pronoun = PRONOUNS.contains(word);
    boolean people = Recent.PEOPLE.contains(lemma) && isDefinite(phrase);
    if (Recent.isNamed(phrase) || !pronoun && !people) {
      return List.of();
    }
    Optional<Integer> count = recent.count(phrase);
    if (pronoun) {
      List<Entity> here = before(phrase);
      if (here.size() > 1) {
        return here;
      }
    }
    if (pronoun) {
      Optional<List<Entity>> joined = recent.joined(phrase, sinceLast(phrase));
      if (joined.isPresent()) {
        return joined.get();
      }
    }
    Optional<List<Entity>> last =
        last(phrase, pronoun || count.isPresent() ? NEAR : FAR)
            .filter(who -> count.isEmpty() || count.get() == who.size());
    return last.orElseGet(() -> count.isEmpty() ? List.of() : recent.of(phrase, count.get()));
  }

  /** How many sentences back, and no more than one, no meeting was told. */
  private int sinceLast(Phrase phrase) {
    int here = phrase.tree().sentence().index();
    return told.stream()
            .filter(session -> session.starts() < phrase.span().start())
            .anyMatch(session -> session.sentence() >= here - 1)
        ? -1
        : 1;
  }

  /** The persons listed right behind a phrase: "his counterparts, Jaime Serra and Tom Hockin". */
  List<Entity> introduced(Phrase phrase) {
    Tree tree = phrase.tree();
    List<Entity> found = new ArrayList<>();
    for (int i = phrase.head() + 1; i < tree.size(); i++) {
      Optional<Named> named = tree.named(i);
      if (named.filter(n -> n.category() == Named.Category.PERSON).isPresent()) {
        resolver
            .actor(Phrase.of(tree, named.get()))
            .filter(entity -> !found.contains(entity))
            .ifPresent(found::add);
      } else if (named.isEmpty() && !LISTING.contains(tree.word(i))) {
        break;
      }
    }
    return found;
  }

  /** Whom "he" or "her" means beside those who are there already. */
  Optional<Entity> other(Phrase phrase, Session session) {
    boolean one = ONE.contains(phrase.tree().word(phrase.head()));
    return one
        ? before(phrase).stream()
            .filter(person -> !session.people().contains(person))
            .reduce((earlier, later) -> later)
        : Optional.empty();
  }

  private static boolean isDefinite(Phrase phrase) {
    Tree tree = phrase.tree();
    int first = tree.at(phrase.span().start());
    return Set.of("the", "both", "all", "these", "those").contains(tree.word(first))
        || first > 0 && tree.word(first - 1).equals("the");
  }

  /** Those who take part in the meeting told last, where persons do. */
  private Optional<List<Entity>> last(Phrase phrase, int reach) {
    int here = phrase.tree().sentence().index();
    return told.stream()
        .filter(session -> session.starts() < phrase.span().start())
        .filter(session -> here - session.sentence() <= reach)
        .map(Session::people)
        .filter(people -> people.size() > 1)
        .reduce((earlier, later) -> later);
  }

  /** Who met at the session told last, of which "the final meeting" is another. */
  List<Entity> again(Session session) {
    int here = session.sentence();
    return told.stream()
        .filter(other -> other != session && other.starts() < session.starts())
        .filter(other -> here - other.sentence() <= NEAR)
        .map(Session::people)
        .filter(people -> people.size() > 1)
        .reduce((earlier, later) -> later)
        .orElse(List.of());
  }

  private static boolean isOwner(Tree tree, Mention mention) {
    return Set.of("nmod:poss", "compound")
        .contains(tree.token(tree.head(mention.span())).relation());
  }

  /** The persons of the same sentence in front of a pronoun. */
  private List<Entity> before(Phrase phrase) {
    Tree tree = phrase.tree();
    List<Entity> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      boolean person =
          mention instanceof Named named
              && named.category() == Named.Category.PERSON
              && mention.span().end() <= phrase.span().start()
              && !isOwner(tree, mention);
      if (person) {
        resolver
            .actor(Phrase.of(tree, mention))
            .filter(entity -> !found.contains(entity))
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
