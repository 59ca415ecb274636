package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds the rate that a verb gives a duty: "tariffs on such goods average 19 percent", "the levy
 * will climb to 40%", "the duties range from 10 to 45 percent".
 */
final class MeasureRates {
  private static final int GROUP = 4;
  private static final int REACH = 9;
  static final Set<String> RATING =
      Words.of(
          """
          average range rise climb jump go increase reach stand start run amount equal vary soar
          raise lift double triple cut lower reduce halve set fall drop be remain stay total come
          quadruple quintuple balloon shoot rocket mount top exceed approach near peak settle fix
          peg hold keep return slash trim pare bring jack push ratchet impose levy apply hike work
          assess surge swell
          """);
  private static final Set<String> BETWEEN =
      Words.of(
          """
          to from at as high low up much about nearly of between a an roughly only just more less
          have been run was were is are out again back
          than some average almost around and over under down gradually sharply in stages
          steps phases eventually
          """);

  private static final Set<String> APPOSING =
      Words.of("now currently at of originally once still today up to as much high nearly about");

  private MeasureRates() {}

  /**
   * Gives duties their rates.
   *
   * @param heads the measures in text order
   * @param roles the roles of each
   */
  static void complete(Tree tree, List<MeasureHead> heads, List<MeasureRoles> roles) {
    for (int i = 0; i < heads.size(); i++) {
      MeasureRoles own = roles.get(i);
      MeasureHead head = heads.get(i);
      if (head.type().equals("Tariff")
          && !head.known()
          && own.all().size() == 1
          && (!own.has("RATE") || isOld(tree, head, own))) {
        verb(tree, head, heads)
            .flatMap(verb -> rate(tree, verb))
            .or(() -> apposed(tree, head))
            .or(() -> raised(tree, head))
            .filter(rate -> roles.stream().noneMatch(other -> other.fills("RATE", rate)))
            .ifPresent(rate -> own.add("RATE", rate));
      }
    }
  }

  /** "The tariff on beef, 38.5 percent today, will fall to 9 percent": the rate that was. */
  private static boolean isOld(Tree tree, MeasureHead head, MeasureRoles own) {
    return tree.sentence().mentions().stream()
        .filter(rate -> own.fills("RATE", rate))
        .map(rate -> tree.at(rate.span().end() - 1) + 1)
        .anyMatch(
            next ->
                next > head.last()
                    && next < tree.size()
                    && Set.of("today", "now", "currently", "before").contains(tree.word(next)));
  }

  /** "Raised to 25% the tariff on such goods": the rate between the verb and its object. */
  private static Optional<Mention> raised(Tree tree, MeasureHead head) {
    for (int i = head.first() - 1; i > 1 && head.first() - i < REACH; i--) {
      Optional<Mention> rate =
          tree.mention(i).filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT);
      if (rate.isPresent()) {
        int to = tree.at(rate.get().span().start()) - 1;
        boolean raised =
            to > 0 && tree.word(to).equals("to") && RATING.contains(tree.lemma(to - 1));
        return raised ? rate : Optional.empty();
      }
      if (!tree.token(i).tag().matches("DT|PRP\\$|JJ.?|NN.*|POS|RB|VBN|VBG|IN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The levy on such goods, now 24%,", "the duties, at 100 percent, cover". */
  private static Optional<Mention> apposed(Tree tree, MeasureHead head) {
    int comma = head.last() + 1;
    while (comma < tree.size() && tree.token(comma).tag().matches("IN|JJ.?|NN.*|DT|PRP\\$")) {
      comma++;
    }
    if (comma + 1 >= tree.size() || !tree.word(comma).equals(",")) {
      return Optional.empty();
    }
    int at = comma + 1;
    while (at + 1 < tree.size() && APPOSING.contains(tree.word(at))) {
      at++;
    }
    Optional<Mention> rate = tree.mention(at).filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT);
    int behind = rate.map(m -> tree.at(m.span().end() - 1) + 1).orElse(tree.size());
    return rate.filter(
        m ->
            behind < tree.size()
                && (tree.word(behind).matches("[,.;]")
                    || Set.of("before", "until", "from", "since", "today")
                        .contains(tree.word(behind))));
  }

  /** The verb of the clause whose subject the duty is. */
  static Optional<Integer> verb(Tree tree, MeasureHead head, List<MeasureHead> heads) {
    int first = head.last() + 1;
    boolean relative = first < tree.size() && Set.of("that", "which").contains(tree.word(first));
    for (int i = relative ? first + 1 : first; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      int at = i;
      boolean other = heads.stream().anyMatch(h -> h != head && h.first() <= at && at <= h.last());
      if (other || tag.matches("[.:]|W.*")) {
        return Optional.empty();
      }
      if (tag.matches("VB[DPZ]|MD")) {
        return main(tree, i);
      }
    }
    return Optional.empty();
  }

  /** The verb behind its auxiliaries. */
  private static Optional<Integer> main(Tree tree, int first) {
    int verb = first;
    for (int i = first + 1; i < Math.min(tree.size(), first + GROUP); i++) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("VB")) {
        verb = i;
      } else if (!tag.startsWith("RB") && !tag.equals("TO")) {
        break;
      }
    }
    return RATING.contains(tree.lemma(verb)) ? Optional.of(verb) : Optional.empty();
  }

  /** The percentage right behind a verb; of two, the one behind "to". */
  static Optional<Mention> rate(Tree tree, int verb) {
    Optional<Mention> found = Optional.empty();
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH); i++) {
      Optional<Mention> here =
          tree.mention(i).filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT);
      if (here.isPresent()) {
        boolean to = tree.word(tree.at(here.get().span().start()) - 1).equals("to");
        found = found.isEmpty() || to ? here : found;
      } else if (!BETWEEN.contains(tree.word(i))
          && !tree.token(i).tag().equals("CD")
          && !tree.isTimed(i)) {
        return found;
      }
    }
    return found;
  }

  /** "From 20 percent to zero", "above the standard rate of 10 percent". */
  static boolean isOther(MeasureHead measure, Mention percent) {
    Tree tree = measure.tree();
    int next = measure.behind(percent);
    int first = tree.at(percent.span().start());
    boolean gone =
        next + 1 < tree.size()
            && tree.word(next).equals("to")
            && Set.of("zero", "nothing", "nil").contains(tree.word(next + 1));
    return gone
        || first > 2
            && tree.word(first - 2).equals("rate")
            && IntStream.range(measure.last(), first)
                .anyMatch(i -> Set.of("above", "over", "beyond").contains(tree.word(i)));
  }
}
