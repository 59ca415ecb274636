package org.parley.claim.figure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.claim.Claim;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells an amount by which something has risen or fallen from one that it came to: "imports rose
 * 2.8 billion dollars to 38 billion", "exports were up 6 percent", "a 12 percent drop in exports".
 */
record Change(Tree tree, Amount amount) {
  private static final Set<String> RISING =
      Words.of(
          """
          rise climb grow jump surge soar increase gain leap swell expand advance rocket growth
          expansion boost up higher more
          """);
  private static final Set<String> FALLING =
      Words.of(
          """
          fall drop decline decrease slump plunge shrink slip contract tumble dip slide plummet cut
          reduce slash trim contraction reduction down lower less fewer
          """);
  private static final Set<String> PASSED =
      Words.of(
          """
          by about some nearly almost around roughly another a an estimated over just only even
          further additional sharply slightly steeply than $ , as much
          """);
  private static final int REACH = 7;

  /** The figure, of the growth or decline of trade where that is what the amount is. */
  Claim told(Claim claim, Units units) {
    String flow = flow(claim).orElse("");
    return (flow.isEmpty() ? Optional.<String>empty() : course())
        .flatMap(course -> units.iri(flow + course))
        .map(claim::measuring)
        .orElseGet(() -> Units.isMoney(amount) ? level(claim, units) : claim);
  }

  /** Whether the amount is by how much something has risen or fallen. */
  boolean holds() {
    return course().isPresent();
  }

  /** The figure of what trade came to, where the one before is of its growth or decline. */
  static Claim level(Claim claim, Units units) {
    boolean changed = name(claim).filter(name -> name.matches(".*-(growth|decline)")).isPresent();
    return flow(claim)
        .filter(flow -> changed)
        .flatMap(flow -> units.iri(flow + "s"))
        .map(claim::measuring)
        .orElse(claim);
  }

  private static Optional<String> flow(Claim claim) {
    return name(claim)
        .filter(name -> name.matches("(export|import)(s|-units|-growth|-decline)"))
        .map(name -> name.substring(0, "export".length()));
  }

  private static Optional<String> name(Claim claim) {
    return Optional.ofNullable(claim.constants().get("quantity"))
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .or(() -> claim.first("QUANTITY").flatMap(q -> q.named()).flatMap(Units::quantity));
  }

  private Optional<String> course() {
    return behind().or(this::before);
  }

  /** "6 percent higher", "a 12 percent drop in". */
  private Optional<String> behind() {
    int at = tree.at(amount.span().end() - 1) + 1;
    boolean compared = tree.word(at).matches("higher|lower|less|fewer|more|up|down");
    while (tree.tag(at).matches("JJ|HYPH")) {
      at++;
    }
    return compared || tree.tag(at).startsWith("NN") ? course(at) : Optional.empty();
  }

  /** "Rose by 6 percent", "up 6 percent", "an increase of 6 percent". */
  private Optional<String> before() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      boolean of = tree.word(i).equals("of") && tree.tag(i - 1).startsWith("NN");
      if (of) {
        return course(i - 1);
      }
      boolean more =
          tree.word(i).matches("more|less|fewer|lower|higher") && tree.word(i + 1).equals("than");
      boolean least = tree.word(i).equals("least") || tree.word(i + 1).equals("least");
      boolean moved = tree.tag(i).matches("V.*|RB.?|RP|IN|JJR");
      if (moved && !more && course(i).isPresent()) {
        return course(i);
      }
      if (!PASSED.contains(tree.word(i)) && !more && !least) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> course(int i) {
    String lemma = i < 0 || i >= tree.size() ? "" : tree.smallLemma(i);
    boolean rises = RISING.contains(lemma) || RISING.contains(tree.word(i));
    boolean falls = FALLING.contains(lemma) || FALLING.contains(tree.word(i));
    return rises ? Optional.of("-growth") : Optional.of("-decline").filter(decline -> falls);
  }
}
