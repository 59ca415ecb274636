package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;
import org.parley.vocabulary.Entry;

/** Tells for which parties or bodies "its trade chief" or "Chinese leaders" come to a meeting. */
record Delegations(Bodies bodies, Resolver resolver) {
  /** "G7 leaders", "members of the WTO": the body of many countries that stands for them. */
  List<Entity> union(Phrase phrase) {
    List<Entity> found = new ArrayList<>();
    for (Mention mention : phrase.tree().mentions(stretch(phrase))) {
      if (mention instanceof Named named && named.category() == Named.Category.ORGANIZATION) {
        resolver
            .actor(Phrase.of(phrase.tree(), named))
            .filter(body -> body.type().equals("InternationalOrganization"))
            .filter(body -> !found.contains(body))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "The WTO's general council": the body itself, or the one that it is part of. */
  List<Entity> body(Phrase phrase) {
    Optional<Entity> known =
        resolver.actor(phrase).filter(e -> !e.type().equals("AnonymousSource"));
    return known
        .or(
            () ->
                phrase.tree().children(phrase.head(), "nmod:poss", "compound", "flat").stream()
                    .flatMap(i -> resolver.actor(new Phrase(phrase.tree(), i)).stream())
                    .filter(
                        e -> e.type().endsWith("Organization") || e.type().equals("Legislature"))
                    .findFirst())
        .stream()
        .toList();
  }

  /** "Its trade chief": the party that the pronoun means. */
  List<Entity> owners(Phrase phrase) {
    Tree tree = phrase.tree();
    return tree.children(phrase.head(), "nmod:poss").stream()
        .filter(i -> tree.token(i).tag().equals("PRP$"))
        .flatMap(i -> resolver.actor(new Phrase(tree, i, tree.token(i).span())).stream())
        .flatMap(owner -> resolver.partyOf(owner).flatMap(bodies::party).stream())
        .toList();
  }

  /**
   * The parties that stand in a phrase, in front of its head, or behind "of" and "from"; where they
   * are only if nothing else tells whose they are: "officials in Washington".
   */
  List<Entity> parties(Phrase phrase) {
    List<Entity> found = new ArrayList<>();
    List<Entity> seats = new ArrayList<>();
    for (Mention mention : phrase.tree().mentions(stretch(phrase))) {
      if (mention instanceof Named named) {
        List<Entity> to = resolver.isPlace(Phrase.of(phrase.tree(), named), named) ? seats : found;
        party(named).filter(p -> !to.contains(p)).ifPresent(to::add);
      }
    }
    return found.isEmpty() ? seats : found;
  }

  /** A phrase with what stands in front of its head, and behind "of" and "from". */
  private static Span stretch(Phrase phrase) {
    Surroundings around = new Surroundings(phrase.tree(), phrase.head());
    Span span = around.before().map(phrase.span()::cover).orElse(phrase.span());
    for (String preposition : List.of("of", "from")) {
      Span behind = around.behind().get(preposition);
      span = behind == null ? span : span.cover(behind);
    }
    return span;
  }

  /** The party that a name is, or the one that the title "Chinese leaders" names in full. */
  private Optional<Entity> party(Named named) {
    if (named.category() == Named.Category.PARTY) {
      return bodies.party(named);
    }
    List<Entry.Post> posts = bodies.candidates(named, Entry.Post.class);
    boolean one = posts.stream().map(Entry.Post::party).distinct().count() == 1;
    return one && bodies.isOfParty(named)
        ? posts.get(0).party().flatMap(bodies::party)
        : Optional.empty();
  }
}
