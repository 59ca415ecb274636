package org.parley.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;

/** The goods that an article is about, for what it tells without naming any. */
public final class MainGoods {
  /** How often an article names what it is about, at the least. */
  private static final int OFTEN = 3;

  /** The last of the sentences, headline and all, in which news says what it is about. */
  private static final int LEAD = 3;

  /** What is traded without being shipped: of that a figure of goods in its sentence is not. */
  private static final Set<String> UNSHIPPED =
      Set.of("services", "intellectual-property", "foreign-direct-investment");

  private final Context context;
  private final Bodies bodies;
  private final Optional<Entity> main;

  public MainGoods(Context context, Bodies bodies) {
    this.context = context;
    this.bodies = bodies;
    this.main = main(context);
  }

  /** The goods with which the article opens, and of which it speaks far more than of others. */
  public Optional<Entity> main() {
    return main;
  }

  /** The one kind of goods that a sentence names; where it names none, the article's own. */
  public Optional<Entity> around(Tree tree) {
    List<Entity> here = bodies.industries(new Phrase(tree, 0, tree.sentence().span()));
    return here.isEmpty()
        ? main
        : Optional.of(here.get(0)).filter(one -> here.size() == 1 && isShipped(one.iri()));
  }

  private boolean isShipped(String iri) {
    boolean unshipped = UNSHIPPED.contains(iri.substring(iri.lastIndexOf('/') + 1));
    return !unshipped
        && context.vocabulary().entry(iri, Entry.Industry.class).stream()
            .flatMap(industry -> industry.broader().stream())
            .allMatch(this::isShipped);
  }

  private Optional<Entity> main(Context context) {
    Set<String> leading = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Entity> named = new HashMap<>();
    for (Tree tree : context.reading().trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named name && name.category() == Named.Category.INDUSTRY) {
          for (Entity goods : bodies.industry(name).stream().toList()) {
            counts.merge(goods.iri(), 1, Integer::sum);
            named.put(goods.iri(), goods);
            if (tree.sentence().index() <= LEAD) {
              leading.add(goods.iri());
            }
          }
        }
      }
    }
    List<String> most = Context.mostFirst(counts);
    int first = most.isEmpty() ? 0 : counts.get(most.get(0));
    int second = most.size() < 2 ? 0 : counts.get(most.get(1));
    return first >= OFTEN && 2 * first >= 3 * second && leading.contains(most.get(0))
        ? Optional.of(named.get(most.get(0)))
        : Optional.empty();
  }
}
