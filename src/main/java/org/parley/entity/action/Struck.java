package org.parley.entity.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;

/**
 * Tells whom an act touches of which a noun tells, by the verb that the noun stands with: "a U.S.
 * demand has angered Mexico", "Japan is under pressure from others", "Bush bowed to threats".
 */
final class Struck {
  private static final Set<String> BEHIND = Set.of("obj", "obl");

  /** Verbs of those whom an act moves. */
  private static final Set<String> MOVED =
      Set.of("bow", "yield", "succumb", "respond", "react", "cave", "capitulate", "buckle", "face");

  private final Opponents opponents;
  private final Resolver resolver;

  Struck(Opponents opponents, Resolver resolver) {
    this.opponents = opponents;
    this.resolver = resolver;
  }

  /** Whom the act of a noun touches; nobody of the actor's own, unless under pressure from them. */
  Optional<Entity> of(Claim claim, Optional<Entity> actor) {
    Phrase noun = claim.first("VERB").orElseThrow();
    Tree tree = noun.tree();
    if (tree.isVerb(noun.head())) {
      return Optional.empty();
    }
    boolean under =
        tree.children(noun.head(), "case").stream().anyMatch(i -> tree.word(i).equals("under"));
    Optional<String> own = under ? Optional.empty() : actor.flatMap(resolver::partyOf);
    Stream<Entity> struck =
        under
            ? pressed(noun).stream().flatMap(i -> resolver.power(new Phrase(tree, i)).stream())
            : answering(noun).stream().flatMap(i -> opponents.power(tree, i));
    return struck
        .filter(power -> !actor.equals(Optional.of(power)))
        .filter(power -> own.isEmpty() || !own.equals(resolver.partyOf(power)))
        .findFirst();
  }

  /** "Is under pressure", "under pressure from Congress, Bush named": who is. */
  private static List<Integer> pressed(Phrase noun) {
    List<Integer> own = noun.tree().children(noun.head(), "nsubj");
    return own.isEmpty() ? subjects(noun) : own;
  }

  /** Those on whom a subject acts, and those who answer to an object. */
  private static List<Integer> answering(Phrase noun) {
    Tree tree = noun.tree();
    String relation = tree.token(noun.head()).relation();
    if (relation.equals("nsubj")) {
      return noun.governor().stream()
          .flatMap(
              verb ->
                  tree
                      .children(verb, i -> i > verb && BEHIND.contains(tree.token(i).relation()))
                      .stream())
          .toList();
    }
    boolean moved = noun.governor().map(tree::smallLemma).filter(MOVED::contains).isPresent();
    return BEHIND.contains(relation) && moved ? subjects(noun) : List.of();
  }

  private static List<Integer> subjects(Phrase noun) {
    Tree tree = noun.tree();
    return noun.governor().filter(tree::isVerb).stream()
        .flatMap(verb -> new DeepRelations(tree).subjects(verb).stream())
        .toList();
  }
}
