package org.parley.claim.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Gives a measure that someone asks another to take to whoever asks: in "growers urged Washington
 * to impose quotas" the quotas are the growers' demand.
 */
public final class Wishes {
  private static final String DEMANDED = "https://w3id.org/parley/ontology#demanded";
  private static final Set<String> WISHING =
      Words.of("want urge ask demand press petition lobby exhort beg implore");
  private static final Set<String> STARTS = Set.of("inForce", "announced", "threatened", "agreed");

  private static final Set<String> ENDS = Set.of("rejected", "withdrawn", "postponed");

  private Wishes() {}

  /** The claim with who wishes what its verb says in the place of who is to do it. */
  public static Claim read(Claim claim) {
    if (claim.first("VERB").isEmpty() || !starts(claim) && !ends(claim)) {
      return claim;
    }
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    int above = tree.token(verb.head()).head();
    boolean wished =
        above >= 0
            && WISHING.contains(tree.lemma(above))
            && tree.token(above).tag().startsWith("V")
            && Set.of("xcomp", "ccomp").contains(tree.token(verb.head()).relation());
    boolean called =
        above >= 0 && tree.lemma(above).equals("call") && isUponToDo(tree, verb.head());
    if (ends(claim)) {
      return wished || called ? told(claim, Optional.empty()) : claim;
    }
    if (!wished) {
      return claim;
    }
    List<Phrase> wishers =
        new FrameReader(tree)
            .read(above).arguments("subj").stream()
                .filter(i -> Kinds.isActor(tree, i))
                .map(i -> new Phrase(tree, i))
                .toList();
    return wishers.isEmpty() ? claim : demanded(claim, wishers);
  }

  /** "Wants the Community to limit its output": whoever is to keep to a limit is aimed at. */
  private static boolean isLimit(Claim claim) {
    String kind = claim.constants().getOrDefault("instrument", "");
    return claim.rule().equals("measure-deed") && kind.matches(".*/(quota|voluntary-export.*)");
  }

  /** "Called on Brussels to reject the deal". */
  private static boolean isUponToDo(Tree tree, int verb) {
    return verb > 0 && tree.word(verb - 1).equals("to");
  }

  /** What someone wants done away with is still there, or still proposed. */
  private static boolean ends(Claim claim) {
    String status = claim.constants().getOrDefault("status", "");
    return ENDS.contains(status.substring(status.indexOf('#') + 1));
  }

  private static boolean starts(Claim claim) {
    String status = claim.constants().getOrDefault("status", "");
    return STARTS.contains(status.substring(status.indexOf('#') + 1));
  }

  private static Claim demanded(Claim claim, List<Phrase> wishers) {
    String role = claim.role("ACTOR").isEmpty() ? "IMPOSER" : "ACTOR";
    boolean bound = claim.role("OWNER").isEmpty() && isLimit(claim);
    Claim told = bound ? claim.replace("OWNER", claim.role(role)) : claim;
    return told(told.replace(role, wishers), Optional.of(DEMANDED));
  }

  private static Claim told(Claim claim, Optional<String> status) {
    Map<String, String> constants = new LinkedHashMap<>(claim.constants());
    constants.remove("status");
    status.ifPresent(name -> constants.put("status", name));
    return new Claim(
        claim.relation(),
        claim.roles(),
        constants,
        claim.evidence(),
        Modality.ASSERTED,
        claim.attribution(),
        claim.confidence(),
        claim.rule());
  }
}
