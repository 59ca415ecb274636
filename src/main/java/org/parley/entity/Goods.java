package org.parley.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/**
 * Tells which goods a name means. A general word that an article has for nothing else takes up
 * those named before: "the meat" behind beef, "farmers" behind dairy.
 */
final class Goods {
  private static final Set<String> POINTING = Set.of("the", "these", "those", "this", "that");

  /** People who make many kinds of goods. */
  private static final Set<String> FARMERS = Set.of("farmer", "farmers", "growers", "producers");

  private final Context context;
  private final Vocabulary vocabulary;
  private final Map<Span, Entry.Industry> meant = new HashMap<>();

  Goods(Context context) {
    this.context = context;
    vocabulary = context.vocabulary();
    List<Use> uses = new ArrayList<>();
    for (Tree tree : context.reading().trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.INDUSTRY) {
          known(named).ifPresent(goods -> uses.add(new Use(named, goods, takesUp(tree, named))));
        }
      }
    }
    for (int i = 1; i < uses.size(); i++) {
      takenUp(uses, i);
    }
  }

  /** The goods that a name means, known or not. */
  Optional<Entity> of(Named named) {
    if (named.candidates().isEmpty()) {
      String label = named.text().toLowerCase(Locale.ROOT);
      return Optional.of(
          new Entity(Names.VOCAB + "industry/" + Names.slug(label), "Industry", label, Set.of()));
    }
    return known(named)
        .map(goods -> context.meant(meant.getOrDefault(named.span(), goods)))
        .map(goods -> new Entity(goods.iri(), "Industry", goods.label(), Set.of()));
  }

  private Optional<Entry.Industry> known(Named named) {
    return named.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri, Entry.Industry.class).stream())
        .findFirst();
  }

  /** Goods where they are named, and whether in the way of a word that takes others up. */
  private record Use(Named named, Entry.Industry goods, boolean takesUp) {}

  private void takenUp(List<Use> uses, int at) {
    Use use = uses.get(at);
    boolean general =
        uses.stream()
            .filter(other -> other.goods().iri().equals(use.goods().iri()))
            .allMatch(Use::takesUp);
    for (int i = at - 1; general && i >= 0; i--) {
      if (isOf(uses.get(i).goods(), use.goods().iri())) {
        meant.put(use.named().span(), uses.get(i).goods());
        return;
      }
    }
  }

  /** Whether goods are of a broader kind. */
  private boolean isOf(Entry.Industry goods, String kind) {
    return goods.broader().contains(kind)
        || goods.broader().stream()
            .flatMap(iri -> vocabulary.entry(iri, Entry.Industry.class).stream())
            .anyMatch(broader -> isOf(broader, kind));
  }

  /** "The meat", "the 17 metals", "Wisconsin farmers". */
  private static boolean takesUp(Tree tree, Named named) {
    int first = tree.at(named.span().start());
    int last = tree.at(named.span().end() - 1);
    int before = first - 1;
    before -= tree.tag(before).equals("CD") ? 1 : 0;
    boolean pointed = POINTING.contains(tree.word(before)) && !tree.tag(last + 1).startsWith("N");
    return first == last && (pointed || FARMERS.contains(tree.word(first)));
  }
}
