package org.parley.entity.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Recent;

/** Tells whom a phrase counts without naming them: "the two sides", "the pair". */
final class Together {
  private static final int FAR = 2;
  private static final int GAP = 2;

  private final Context context;
  private final Bodies bodies;
  private final Recent recent;

  Together(Context context, Bodies bodies, Recent recent) {
    this.context = context;
    this.bodies = bodies;
    this.recent = recent;
  }

  /** Those who act in a claim together; empty where it names or counts nobody. */
  List<Entity> of(Claim claim) {
    Optional<Phrase> phrase = claim.first("ACTOR");
    if (phrase.isEmpty() || claim.role("ACTOR").size() > 1) {
      return List.of();
    }
    List<Entity> people = recent.of(phrase.get());
    List<Entity> named = parties(phrase.get());
    if (named.size() == 2) {
      return named;
    }
    if (!people.isEmpty() || !TwoSides.are(phrase.get())) {
      return people;
    }
    List<Entity> joined = joined(phrase.get());
    List<Entity> two = joined.isEmpty() ? foremost() : joined;
    return two.size() == 2 ? two : List.of();
  }

  private List<Entity> foremost() {
    return context.byFrequency().stream()
        .limit(2)
        .flatMap(iri -> bodies.party(iri).stream())
        .toList();
  }

  /** The two parties that "and" joins last in front of a phrase. */
  private List<Entity> joined(Phrase phrase) {
    int here = phrase.tree().sentence().index();
    for (int s = here; s >= Math.max(0, here - FAR); s--) {
      List<Phrase> named = new ArrayList<>(names(context.reading().trees().get(s)));
      named.removeIf(name -> name.span().start() >= phrase.span().start());
      for (int i = named.size() - 1; i > 0; i--) {
        if (isPair(named.get(i - 1), named.get(i))) {
          List<Entity> pair =
              named.subList(i - 1, i + 1).stream()
                  .flatMap(name -> bodies.party(name.named().orElseThrow()).stream())
                  .distinct()
                  .toList();
          if (pair.size() == 2) {
            return pair;
          }
        }
      }
    }
    return List.of();
  }

  private static List<Phrase> names(Tree tree) {
    return tree.names(Named.Category.PARTY);
  }

  /** Whether only "and" and an article stand between two names. */
  private static boolean isPair(Phrase one, Phrase other) {
    Tree tree = one.tree();
    int from = tree.at(one.span().end() - 1) + 1;
    int to = tree.at(other.span().start());
    return to - from <= GAP && from < to && tree.word(from).equals("and");
  }

  /** "U.S. and Japanese negotiators": the parties that describe those who act. */
  private List<Entity> parties(Phrase phrase) {
    Tree tree = phrase.tree();
    return phrase.named().filter(name -> name.category() != Named.Category.POST).isPresent()
        ? List.of()
        : tree.children(phrase.head(), "amod", "compound").stream()
            .flatMap(i -> tree.coordinated(i).stream())
            .flatMap(i -> tree.named(i).stream())
            .filter(name -> name.category() == Named.Category.PARTY)
            .flatMap(name -> bodies.party(name).stream())
            .distinct()
            .toList();
  }
}
