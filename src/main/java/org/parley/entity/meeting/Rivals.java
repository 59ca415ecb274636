package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Context;
import org.parley.entity.Resolver;

/** Counts in how many places an article names each party or those who speak for it. */
final class Rivals {
  private static final int REPORTED = 2;
  private static final Set<String> LEAVING =
      Set.of("leave", "head", "depart", "bind", "fly", "return", "travel", "bound", "home");

  private final Resolver resolver;
  private final Map<String, Integer> spoken = new HashMap<>();

  Rivals(Context context, Resolver resolver) {
    this.resolver = resolver;
    for (Tree tree : context.reading().trees()) {
      in(tree).forEach(party -> spoken.merge(party, 1, Integer::sum));
    }
  }

  /** IRIs of the parties that a sentence names, and of those for whom the people in it speak. */
  List<String> in(Tree tree) {
    List<String> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && speaks(named) && !isDestination(tree, named)) {
        resolver.power(Phrase.of(tree, named)).flatMap(resolver::partyOf).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The party named last in front of a word that is not among those given. */
  Optional<String> nearest(Phrase word, Set<String> others) {
    return word.tree().sentence().mentions().stream()
        .filter(mention -> mention.span().end() <= word.span().start())
        .filter(mention -> mention instanceof Named named && speaks(named))
        .flatMap(mention -> resolver.power(Phrase.of(word.tree(), mention)).stream())
        .flatMap(power -> resolver.partyOf(power).stream())
        .filter(party -> !others.contains(party))
        .reduce((earlier, later) -> later);
  }

  private static boolean speaks(Named named) {
    return switch (named.category()) {
      case PARTY, PERSON, ORGANIZATION -> true;
      case POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> false;
    };
  }

  /** "Left for Hong Kong": a place that someone goes to. */
  private static boolean isDestination(Tree tree, Named named) {
    int first = tree.at(named.span().start());
    return named.category() == Named.Category.PARTY
        && first > 1
        && Set.of("for", "to").contains(tree.word(first - 1))
        && LEAVING.contains(tree.smallLemma(first - 2));
  }

  /** How often these parties are named. */
  int count(Set<String> parties) {
    return parties.stream().mapToInt(this::count).sum();
  }

  /** How often a party is named. */
  int count(String party) {
    return spoken.getOrDefault(party, 0);
  }

  /** The parties that are named or spoken for. */
  Set<String> all() {
    return spoken.keySet();
  }

  /** The parties that are named or spoken for, most often first. */
  List<String> foremost() {
    return Context.mostFirst(spoken);
  }

  /** The two parties that the article is about, where it is clearly about two. */
  Optional<Set<String>> opponents() {
    List<String> foremost = foremost();
    if (foremost.size() < 2 || count(foremost.get(1)) <= REPORTED) {
      return Optional.empty();
    }
    int second = count(foremost.get(1));
    boolean third = foremost.size() > 2 && count(foremost.get(2)) * 2 > second;
    return third ? Optional.empty() : two();
  }

  /** The two parties of which the article speaks again and again, and of none as often. */
  Optional<Set<String>> twoForemost() {
    List<String> foremost = foremost();
    boolean third = foremost.size() > 2 && count(foremost.get(2)) >= count(foremost.get(1));
    return foremost.size() > 1 && count(foremost.get(1)) >= REPORTED && !third
        ? two()
        : Optional.empty();
  }

  private Optional<Set<String>> two() {
    return Optional.of(new TreeSet<>(foremost().subList(0, 2)));
  }
}
