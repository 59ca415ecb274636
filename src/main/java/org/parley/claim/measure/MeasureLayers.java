package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells who deals with a measure from the verb in front of it, however that verb hangs on others:
 * "Reagan doubled the price of laptops by ordering 100 percent duties", "Ottawa, which scrapped its
 * ceiling on imports".
 */
record MeasureLayers(MeasureHead measure) {
  private static final int REACH = 12;
  private static final int DEPTH = 3;

  /** Verbs whose subject is whoever has the measure or wants it, on the way in or out. */
  private static final Set<String> DEALING =
      Words.of(
          """
          impose reimpose slap clap levy put place apply order set enact introduce raise increase
          lower cut reduce hike boost double triple quadruple halve lift drop scrap remove
          eliminate abolish repeal rescind revoke suspend pause freeze postpone delay defer waive
          ease relax tighten extend renew keep maintain retain charge collect decree announce
          unveil threaten plan propose prepare draft adopt institute launch reinstate restore
          phase trim slash jack broaden widen expand erect throw ready brandish use wield invoke
          lay assess land unleash trigger initiate clamp publish fix finalize finalise confirm
          calculate float dangle mull weigh consider contemplate seek demand want
          """);

  /** What one does with subsidies, and others with the duties that they pay. */
  private static final Set<String> GIVING = Words.of("pay spend grant lavish shower provide");

  private static final Set<String> STOPPING = Set.of("or", "risk", "face", "threat", "against");
  private static final Set<String> LAID =
      Set.of("Tariff", "Sanction", "Quota", "TradeMeasure", "Investigation");

  /** Whoever deals with the measure; empty where no verb of dealing stands in front of it. */
  Optional<Phrase> layer() {
    if (measure.known() || !LAID.contains(measure.type())) {
      return Optional.empty();
    }
    MeasureAuthors authors = new MeasureAuthors(measure.tree());
    return verb().flatMap(verb -> authors.of(verb).or(() -> actor(verb, 0)));
  }

  /** The verb right in front of the measure's phrase. */
  private Optional<Integer> verb() {
    Tree tree = measure.tree();
    for (int i = measure.first() - 1; i >= Math.max(0, measure.first() - REACH); i--) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("VB") && !isModifier(i)) {
        boolean active = !tag.equals("VBN") || isPerfect(i);
        boolean given = measure.kind().contains("subsid") && GIVING.contains(tree.lemma(i));
        return active && (given || DEALING.contains(tree.lemma(i)))
            ? Optional.of(i)
            : Optional.empty();
      }
      boolean light =
          tag.matches("DT|JJ.?|NN.*|CD|HYPH|POS|PRP\\$|RB.?|RP|VBN|VBG|\\$|CC")
              || Set.of("of", "to", "between", "from", "in", "up", "%", "-", "with")
                  .contains(tree.word(i))
              || tree.mention(i).isPresent();
      if (!light || STOPPING.contains(tree.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Imposed sweeping curbs", though the tree may take the word for a verb. */
  private boolean isModifier(int i) {
    Tree tree = measure.tree();
    boolean sweeping =
        i > 0
            && tree.token(i).tag().equals("VBG")
            && tree.token(i - 1).tag().matches("VB[DNZP]?")
            && !tree.lemma(i - 1).equals("be")
            && !DEALING.contains(tree.lemma(i));
    return sweeping
        || tree.token(i).relation().equals("amod")
        || tree.token(i).relation().equals("compound");
  }

  private boolean isPerfect(int verb) {
    Tree tree = measure.tree();
    return IntStream.range(Math.max(0, verb - 3), verb)
        .anyMatch(i -> Set.of("has", "have", "had", "having").contains(tree.word(i)));
  }

  /** The actor that a verb has for its subject, or the verb above it. */
  private Optional<Phrase> actor(int verb, int depth) {
    Tree tree = measure.tree();
    List<Integer> subjects =
        new FrameReader(tree).read(verb).arguments("subj").stream().filter(i -> acts(i)).toList();
    if (!subjects.isEmpty()) {
      return Optional.of(new Phrase(tree, subjects.get(0)));
    }
    Optional<Phrase> before =
        Subjects.before(tree, verb).stream().filter(phrase -> acts(phrase.head())).findFirst();
    if (before.isPresent()) {
      return before;
    }
    int above = tree.token(verb).head();
    boolean under = Set.of("xcomp", "advcl", "conj", "acl").contains(tree.token(verb).relation());
    return under && above >= 0 && depth < DEPTH && tree.token(above).tag().startsWith("V")
        ? actor(above, depth + 1)
        : Optional.empty();
  }

  private boolean acts(int i) {
    Tree tree = measure.tree();
    return tree.named(i)
        .filter(
            named ->
                Set.of(Named.Category.PARTY, Named.Category.PERSON, Named.Category.ORGANIZATION)
                    .contains(named.category()))
        .isPresent();
  }
}
