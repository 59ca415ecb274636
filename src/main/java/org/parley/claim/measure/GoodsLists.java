package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the goods that a sentence lists for its one measure apart from the measure's own phrase:
 * "duties on $12.8 billion of American goods: steel, but also yogurt", "From cheese to handbags,
 * the products on the list face duties".
 */
record GoodsLists(Tree tree) {
  private static final int NEAR = 4;
  private static final int ITEM = 6;
  private static final Set<String> LISTING =
      Words.of("and or but also as well plus such even some any the a of not only mostly mainly");

  /**
   * The goods listed.
   *
   * @param measure index of the last word for the measure
   */
  List<Mention> of(int measure) {
    List<Mention> behind = behind(measure);
    return behind.isEmpty() ? ranged(measure) : behind;
  }

  /** The goods behind a colon or dash that a word for wares in front of it announces. */
  private List<Mention> behind(int measure) {
    boolean wares = false;
    for (int i = measure + 1; i < tree.size(); i++) {
      wares = wares || Kinds.WARES.contains(tree.lemma(i));
      if (wares && tree.word(i).matches(":|--|—|–")) {
        return from(i + 1);
      }
    }
    return List.of();
  }

  /** The goods from a word on, as long as nothing but goods is listed. */
  private List<Mention> from(int first) {
    List<Mention> goods = new ArrayList<>();
    int last = first;
    for (int i = first; i < tree.size() && i - last < ITEM; i++) {
      Optional<Mention> here = tree.mention(i);
      if (here.filter(GoodsLists::isGoods).isPresent()) {
        if (!goods.contains(here.get())) {
          goods.add(here.get());
        }
        last = i;
      } else if (!tree.token(i).tag().matches("[JN].*|,|POS|HYPH")
          && !LISTING.contains(tree.word(i))) {
        break;
      }
      if (goods.isEmpty() && i - first > NEAR) {
        break;
      }
    }
    return goods;
  }

  /** The goods of "From Parma ham to cashmere, from bath oils to handbags, the products". */
  private List<Mention> ranged(int measure) {
    List<Mention> goods = new ArrayList<>();
    boolean range = tree.word(0).equals("from");
    for (int i = 1; range && i < measure; i++) {
      Optional<Mention> here = tree.mention(i).filter(GoodsLists::isGoods);
      if (here.isPresent() && !goods.contains(here.get())) {
        goods.add(here.get());
      }
      if (Kinds.WARES.contains(tree.lemma(i)) && here.isEmpty()) {
        return goods.size() > 1 ? goods : List.of();
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|W.*")) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isGoods(Mention mention) {
    return MeasurePart.of(mention) == MeasurePart.GOODS;
  }
}
