package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Reads who sold or bought how much to or from whom, where the verb says it: "ranchers sold Japan
 * $558 million worth of beef", "Mexico bought $40 billion worth of American goods", "Namibia earned
 * 45m euros from beef".
 */
record Dealing(Tree tree, Amount amount) {
  private static final BigDecimal LIKELY = new BigDecimal("0.80");
  private static final int AHEAD = 12;
  private static final Set<String> OUT = Set.of("sell", "ship", "export", "send", "supply");
  private static final Set<String> IN = Set.of("buy", "import", "purchase", "let", "take");
  private static final Set<String> EARNING = Set.of("earn", "make", "reap");

  /**
   * What the verb in front of the amount tells of it.
   *
   * @param units the quantities that there are
   */
  Optional<Claim> read(Reading reading, Units units) {
    Optional<Integer> verb = amount.unit().startsWith("percent") ? Optional.empty() : verb();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int at = verb.get();
    boolean in = IN.contains(tree.lemma(at));
    List<Phrase> doers = governor().doers(at, Set.of(MeasurePart.PARTY));
    List<Phrase> others = others(at, in);
    boolean abroad = OUT.contains(tree.lemma(at)) && others.stream().anyMatch(this::isBehindTo);
    boolean told = abroad || !doers.isEmpty() && (!others.isEmpty() || isTrade(at));
    return !told
        ? Optional.empty()
        : units.iri(in ? "imports" : "exports").map(iri -> claim(reading, at, iri, doers, others));
  }

  private Claim claim(
      Reading reading, int verb, String quantity, List<Phrase> doers, List<Phrase> others) {
    return governor()
        .claim(reading, verb, quantity, doers, LIKELY, "figure-dealing")
        .with("OTHER", others.stream().limit(1).toList())
        .with("INDUSTRY", goods(verb).stream().toList());
  }

  /** The verb of dealing that the amount is the object of. */
  private Optional<Integer> verb() {
    boolean caught = new Implied(tree, amount).isCaught(tree.at(amount.span().start()));
    return governor().verb().filter(verb -> !caught && isDealing(verb));
  }

  private Governor governor() {
    return new Governor(tree, amount);
  }

  private boolean isDealing(int verb) {
    String lemma = tree.lemma(verb);
    boolean free = tree.token(verb).tag().matches("VB[DZP]|VBG") || isModal(verb);
    if (EARNING.contains(lemma)) {
      return free && word(tree.at(amount.span().end() - 1) + 1, AHEAD / 2, "from");
    }
    int end = tree.at(amount.span().end() - 1) + 1;
    boolean worth = end + 1 < tree.size() && tree.word(end).equals("worth");
    boolean of = tree.word(worth ? end + 1 : Math.min(end, tree.size() - 1)).equals("of");
    boolean inside = lemma.equals("let") || lemma.equals("take") && !of;
    return free
        && (OUT.contains(lemma) || IN.contains(lemma))
        && (!inside || verb + 1 < tree.size() && tree.word(verb + 1).equals("in"));
  }

  private boolean word(int from, int reach, String wanted) {
    for (int i = from; i < Math.min(tree.size(), from + reach); i++) {
      if (tree.word(i).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean isModal(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(i -> tree.token(i).tag().equals("MD"));
  }

  /** The other side: whom something is sold, behind "to" or "from", or whose goods are bought. */
  private List<Phrase> others(int verb, boolean in) {
    int first = tree.at(amount.span().start());
    int last = tree.at(amount.span().end() - 1);
    List<Phrase> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (MeasurePart.of(mention) == MeasurePart.PARTY && at > verb && at < last + AHEAD) {
        boolean wares = Kinds.isOfWares(tree, mention);
        boolean dative = at < first && (!wares || isGiven(verb, at));
        boolean linked = at > last && isBehind(at, in ? "from" : "to");
        boolean maker = at > last && in && wares;
        if (dative || linked || maker) {
          found.add(Phrase.of(tree, mention));
        }
      }
    }
    if (found.isEmpty() && verb + 1 < first && tree.token(verb + 1).tag().equals("PRP")) {
      found.add(new Phrase(tree, verb + 1, tree.token(verb + 1).span()));
    }
    return found;
  }

  /** "Sold the United States motorcycles", other than "sold United States motorcycles". */
  private boolean isGiven(int verb, int party) {
    boolean article = party == verb + 2 && tree.word(verb + 1).equals("the");
    return article && tree.token(party).tag().startsWith("NNP");
  }

  private boolean isBehind(int party, String preposition) {
    int before = party - 1;
    while (before > 0 && tree.token(before).tag().equals("DT")) {
      before--;
    }
    return before > 0 && tree.word(before).equals(preposition);
  }

  private boolean isBehindTo(Phrase other) {
    return isBehind(tree.at(other.span().start()), "to");
  }

  /** Whether the verb alone tells of trade across a border. */
  private boolean isTrade(int verb) {
    return Set.of("export", "import").contains(tree.lemma(verb))
        || EARNING.contains(tree.lemma(verb)) && goods(verb).isPresent()
        || Set.of("let", "take").contains(tree.lemma(verb));
  }

  /** "Tomatoes, of which it imported 130,000 tons": the goods to which "which" points back. */
  private Optional<Phrase> pointedBack(int verb) {
    for (int i = verb - 1; i > 2 && verb - i < AHEAD; i--) {
      if (tree.word(i).equals("which") && tree.word(i - 1).equals("of")) {
        int at = tree.word(i - 2).equals(",") ? i - 3 : i - 2;
        return tree.named(at)
            .filter(named -> named.category() == Named.Category.INDUSTRY)
            .map(named -> Phrase.of(tree, named));
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> goods(int verb) {
    Optional<Phrase> back = pointedBack(verb);
    if (back.isPresent()) {
      return back;
    }
    int last = tree.at(amount.span().end() - 1);
    return tree.sentence().mentions().stream()
        .filter(
            mention ->
                mention instanceof Named named && named.category() == Named.Category.INDUSTRY)
        .filter(
            mention -> {
              int at = tree.at(mention.span().start());
              return at > verb && at < last + AHEAD / 2;
            })
        .findFirst()
        .map(mention -> Phrase.of(tree, mention));
  }
}
