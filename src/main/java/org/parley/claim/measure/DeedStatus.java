package org.parley.claim.measure;

import java.util.Set;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** How far a deed has got that is told as fact; what is asked for or weighed is not in force. */
record DeedStatus(Tree tree) {
  private static final Set<String> WEIGHING =
      Words.of("propose consider recommend weigh study suggest mull offer");
  private static final Set<String> RESOLVING = Words.of("vote decide resolve plan prepare intend");
  private static final Set<String> WARNING = Words.of("warn threaten vow");
  private static final Set<String> PLANS =
      Words.of("plan proposal scheme idea offer recommendation suggestion bid");

  String of(int verb) {
    int above = tree.token(verb).head();
    String lemma = above < 0 ? "" : tree.lemma(above);
    boolean under = Set.of("xcomp", "ccomp").contains(tree.token(verb).relation());
    boolean planned = above >= 0 && above < verb && PLANS.contains(lemma);
    return under && WEIGHING.contains(lemma) || planned && tree.token(above).tag().startsWith("N")
        ? "proposed"
        : under && WARNING.contains(lemma)
            ? "threatened"
            : under && RESOLVING.contains(lemma) ? "announced" : "inForce";
  }
}
