package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;

/** Tells where the phrase around the word for a measure ends. */
record MeasureBounds(MeasureHead measure) {
  private static final int ITEM = 5;
  private static final Set<String> CLAUSES =
      Set.of(
          "if",
          "unless",
          "because",
          "after",
          "before",
          "while",
          "since",
          "until",
          "that",
          "when",
          "although",
          "though",
          "so",
          "whether",
          "despite",
          "without",
          "during",
          "following",
          "amid");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "including",
          "covering",
          "governing",
          "containing",
          "affecting",
          "targeting",
          "hitting",
          "opening",
          "involving",
          "totaling",
          "totalling",
          "ranging",
          "regarding",
          "concerning",
          "limiting",
          "restricting",
          "aimed",
          "increased",
          "starting",
          "beginning",
          "averaging",
          "reaching",
          "exceeding",
          "running",
          "amounting",
          "rising",
          "going",
          "topping",
          "nearing",
          "approaching",
          "equalling",
          "equaling");
  private static final Set<String> REASONS =
      Set.of("retaliation", "response", "reply", "return", "exchange", "protest", "reprisal");
  private static final Set<String> HARMED =
      Set.of("hurt", "hit", "harm", "injure", "affect", "damage", "squeeze", "batter", "punish");
  private static final Set<String> ONTO = Set.of("on", "against");
  private static final Set<String> STARTING = Set.of("beginning", "starting", "effective");
  private static final Set<String> USES =
      Set.of(
          "vital", "essential", "crucial", "critical", "necessary", "used", "needed", "intended");
  private static final Set<String> EXAMPLES =
      Set.of("such", "including", "among", "worth", "ranging", "particularly", "especially");

  /** Whether the phrase ends in front of a word. */
  boolean endsAt(int i) {
    Tree tree = measure.tree();
    String word = tree.word(i);
    String tag = tree.token(i).tag();
    boolean law = measure.type().equals("LegalProvision");
    return switch (tag) {
      case "VB" -> !law;
      case "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "PRP", "EX", "." ->
          !word.equals("like") && !isAmongThem(i);
      case ":" -> !word.equals("-") && !isRate(i + 1);
      case "VBG" -> !PARTICIPLES.contains(word) && !tree.token(i).relation().equals("amod");
      case "TO" -> !law && i + 1 < tree.size() && tree.token(i + 1).tag().equals("VB");
      case "IN" ->
          CLAUSES.contains(word) && !isInquired(i)
              || word.equals("in") && i + 1 < tree.size() && REASONS.contains(tree.word(i + 1))
              || word.equals("on") && i + 1 < tree.size() && tree.word(i + 1).equals("top")
              || i + 1 < tree.size()
                  && tree.token(i + 1).tag().equals("VBG")
                  && !PARTICIPLES.contains(tree.word(i + 1));
      case "VBN" -> isDoneBy(i) || isUse(i);
      case "JJ" -> isUse(i);
      case "-LRB-", "(" -> !isSum(i + 1) && !goesOn(i + 1);
      case ",", "CC" -> !goesOn(i + 1);
      default -> false;
    };
  }

  /** "An inquiry into whether imports of cars". */
  private boolean isInquired(int i) {
    return measure.type().equals("Investigation")
        && measure.tree().word(i).equals("whether")
        && measure.tree().word(i - 1).matches("into|of|on|over");
  }

  /** "Aid to farmers hurt by the ban": what others have done to them is not the measure's. */
  private boolean isDoneBy(int i) {
    Tree tree = measure.tree();
    return i + 1 < tree.size()
        && tree.word(i + 1).equals("by")
        && HARMED.contains(tree.lemma(i))
        && tree.mention(i).isEmpty();
  }

  /** "Chemicals vital to chip makers", "metals used in cars": whom the goods serve. */
  private boolean isUse(int i) {
    Tree tree = measure.tree();
    return USES.contains(tree.word(i))
        && i + 1 < tree.size()
        && Set.of("to", "for", "in", "by", "as").contains(tree.word(i + 1));
  }

  private boolean isAmongThem(int i) {
    Tree tree = measure.tree();
    return i > 0 && tree.word(i).equals("them") && tree.word(i - 1).equals("among");
  }

  /** Whether the phrase goes on behind a comma or "and": with goods, a party or a share. */
  private boolean goesOn(int i) {
    Tree tree = measure.tree();
    if (i + 1 < tree.size() && tree.word(i).equals(",") && ONTO.contains(tree.word(i + 1))) {
      return true;
    }
    if (i + 2 < tree.size() && tree.word(i + 1).equals("to") && isPercent(i + 2)) {
      return true;
    }
    if (i + 1 < tree.size() && STARTING.contains(tree.word(i)) && tree.isTimed(i + 1)) {
      return true;
    }
    int k = i;
    while (k < Math.min(tree.size(), i + ITEM)) {
      if (EXAMPLES.contains(tree.word(k)) || k == i && opensRange(k)) {
        return true;
      }
      Optional<Mention> start = measure.starting(k);
      if (start.isPresent()) {
        int behind = measure.behind(start.get());
        boolean name =
            isNoun(behind) || measure.starting(Math.min(behind, tree.size() - 1)).isPresent();
        switch (MeasurePart.of(start.get())) {
          case GOODS -> {
            return !isVerb(behind) || isLastOfList(start.get());
          }
          case PARTY -> {
            boolean first = k == i || k == i + 1 && tree.word(i).equals("the");
            return !isVerb(behind) && first;
          }
          case PERCENT -> {
            return isFollowedByOn(behind);
          }
          case BODY, PERSON, NONE -> {
            if (!name) {
              return false;
            }
          }
          case MONEY, LAW, TIME -> {
            return false;
          }
        }
        k = Math.max(behind, k + 1);
      } else if (isNoun(k)
          || tree.token(k).tag().equals("CC")
          || tree.token(k).tag().equals("DT")) {
        k++;
      } else {
        return tree.word(k).equals(",") && k > i && isNoun(k - 1) && goesOn(k + 1);
      }
    }
    return false;
  }

  /** "Tariffs on watches and chocolate took effect": the last of the goods, in front of a verb. */
  private boolean isLastOfList(Mention last) {
    Tree tree = measure.tree();
    int first = tree.at(last.span().start());
    int head = tree.head(last.span());
    return first > 1
        && tree.token(first - 1).tag().equals("CC")
        && tree.token(head).relation().equals("conj")
        && tree.token(head).head() < first
        && Kinds.isNamed(tree, tree.token(head).head(), Named.Category.INDUSTRY);
  }

  /** "From bourbon to aluminum". */
  boolean opensRange(int i) {
    Tree tree = measure.tree();
    return tree.word(i).equals("from")
        && i + 1 < tree.size()
        && measure
            .starting(i + 1)
            .filter(m -> MeasurePart.of(m) == MeasurePart.GOODS)
            .filter(
                m -> {
                  int behind = measure.behind(m);
                  return behind < tree.size() && tree.word(behind).equals("to");
                })
            .isPresent();
  }

  /** "21 billion euros ($23.8 billion) of U.S. goods". */
  private boolean isSum(int i) {
    return i < measure.tree().size()
        && measure.starting(i).filter(m -> MeasurePart.of(m) == MeasurePart.MONEY).isPresent();
  }

  private boolean isPercent(int i) {
    return measure.starting(i).filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT).isPresent();
  }

  private boolean isRate(int i) {
    return i < measure.tree().size()
        && measure
            .starting(i)
            .filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT)
            .filter(m -> isFollowedByOn(measure.behind(m)))
            .isPresent();
  }

  private boolean isNoun(int i) {
    String tag = i < measure.tree().size() ? measure.tree().token(i).tag() : ".";
    return tag.startsWith("J") || tag.startsWith("N");
  }

  private boolean isVerb(int i) {
    String tag = i < measure.tree().size() ? measure.tree().token(i).tag() : ".";
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** Whether what a rate is laid on comes next: "25% on steel". */
  boolean isFollowedByOn(int i) {
    Tree tree = measure.tree();
    return i < tree.size() && (tree.word(i).equals("on") || tree.word(i).equals("for"));
  }
}
