package org.parley.entity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Commitment;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Writes who did what to whom, one act of a type for each sentence. */
final class ActionFacts {
  private static final Set<String> DIRECTED =
      Set.of("demand", "threaten", "accuse", "reject", "protest", "concede", "agree");
  private static final BigDecimal WEAK = new BigDecimal("0.70");
  private static final BigDecimal WEAKEST = new BigDecimal("0.66");
  private static final Set<String> PAINS = Set.of("face", "risk", "see", "suffer", "incur", "pay");
  private static final Set<String> PLANS =
      Set.of("plan", "intend", "intention", "prepare", "ready", "poised", "set", "vow", "swear");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> VOWS = Set.of("vow", "threaten", "swear", "pledge", "promise");
  private static final Set<String> DIRECT = Set.of("reject", "withdraw", "accuse", "protest");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "shall");

  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;
  private final Actors actors;

  ActionFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
    this.actors = new Actors(context, bodies, resolver);
  }

  /**
   * An act with those who take part in it.
   *
   * @param told whether the text itself names the target, or the actor where that is missing
   */
  private record Act(
      Claim claim,
      String type,
      Entity actor,
      Optional<Entity> target,
      Modality mode,
      boolean told) {

    double worth() {
      return claim.confidence().doubleValue()
          + (target.isPresent() ? 0.3 : 0)
          + (told ? 0.2 : 0)
          + (mode == Modality.ASSERTED ? 0.05 : 0);
    }
  }

  /**
   * Writes the acts.
   *
   * @return who threatens whom, as {@code imposedBy} and {@code against}; empty where no one does
   */
  Map<String, Entity> write(List<Claim> claims) {
    Map<String, Act> best = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Optional<Act> act = act(claim);
      if (act.isPresent()) {
        int sentence = claim.first("VERB").orElseThrow().tree().sentence().index();
        best.merge(sentence + " " + act.get().type(), act.get(), ActionFacts::better);
      }
    }
    best.entrySet().removeIf(entry -> isToldAsRejection(entry.getKey(), entry.getValue(), best));
    Map<String, Act> byVerb = new LinkedHashMap<>();
    best.values().forEach(act -> byVerb.merge(verb(act), act, ActionFacts::better));
    best.values().retainAll(byVerb.values());
    best.values().stream()
        .sorted(Comparator.comparing((Act act) -> act.claim().evidence()))
        .forEach(this::write);
    return best.values().stream()
        .filter(act -> act.type().equals("threaten") && act.target().isPresent())
        .max(Comparator.comparing(Act::worth))
        .map(this::sides)
        .orElse(Map.of());
  }

  private static Act better(Act one, Act other) {
    return other.worth() > one.worth() ? other : one;
  }

  /** The word that tells an act, by its place; one word tells one act. */
  private static String verb(Act act) {
    Phrase verb = act.claim().first("VERB").orElseThrow();
    return verb.tree().sentence().index() + " " + verb.head();
  }

  /**
   * Whether "would not sign" is there as a rejection, so that it is no agreement denied as well.
   */
  private static boolean isToldAsRejection(String key, Act act, Map<String, Act> all) {
    return act.mode() == Modality.DENIED
        && act.type().equals("agree")
        && all.containsKey(key.replace("agree", "reject"));
  }

  private Map<String, Entity> sides(Act act) {
    Map<String, Entity> sides = new LinkedHashMap<>();
    resolver
        .partyOf(act.actor())
        .flatMap(bodies::party)
        .ifPresent(party -> sides.put("imposedBy", party));
    act.target()
        .flatMap(resolver::partyOf)
        .flatMap(bodies::party)
        .ifPresent(party -> sides.put("against", party));
    return sides;
  }

  private Optional<Act> act(Claim claim) {
    String type = name(claim.constants().getOrDefault("actionType", ""));
    Modality mode = claim.modality();
    String denied = claim.constants().getOrDefault("deniedType", "");
    String planned = claim.constants().getOrDefault("plannedType", "");
    if (mode == Modality.DENIED && !denied.isEmpty()) {
      type = name(denied);
      mode = Modality.ASSERTED;
    } else if (!planned.isEmpty() && isForetold(claim) && isToCome(claim)) {
      type = name(planned);
      mode = Modality.ASSERTED;
    }
    if (type.equals("demand") && claim.first("VERB").filter(ActionFacts::isUltimatum).isPresent()) {
      type = "threaten";
    }
    if (type.isEmpty() || claim.first("VERB").isEmpty() || !isStated(claim, type)) {
      return Optional.empty();
    }
    Actors.Pair pair = actors.of(claim, type);
    Optional<Entity> actor = pair.actor();
    Optional<Entity> target = pair.target();
    boolean told = target.isPresent() && actor.isPresent();
    boolean weak = claim.confidence().compareTo(WEAK) < 0;
    if (!told && (claim.confidence().compareTo(WEAKEST) < 0 || mode == Modality.DENIED)) {
      return Optional.empty();
    }
    boolean named = claim.first("TARGET").filter(t -> !isPronoun(t)).isPresent();
    if (actor.isEmpty() && target.isPresent() && named && claim.role("ACTOR").isEmpty()) {
      actor = actors.rival(target.get());
    }
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    if (target.isEmpty() && claim.role("TARGET").isEmpty() && DIRECTED.contains(type)) {
      target = actors.rival(actor.get()).or(() -> actors.near(claim, pair.actor()));
    }
    if (weak && target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Act(claim, type, actor.get(), target, mode, told));
  }

  /** Whether an act is planned, or said to be what would follow. */
  private boolean isToCome(Claim claim) {
    return claim.modality() == Modality.PLANNED
        || claim.modality() == Modality.CONDITIONAL
            && resolver.sayer(claim.first("VERB").orElseThrow().span()).isPresent();
  }

  /** Whether the act is announced in so many words: "will retaliate", and not "agreed to". */
  private static boolean isForetold(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    int above = verb.tree().token(verb.head()).head();
    if (above >= 0 && PLANS.contains(verb.tree().smallLemma(above))) {
      return true;
    }
    return verb.tree().children(verb.head(), "aux").stream()
        .anyMatch(aux -> FUTURE.contains(verb.tree().word(aux)));
  }

  private static boolean isPronoun(Phrase phrase) {
    return phrase.tree().token(phrase.head()).tag().startsWith("PRP");
  }

  /** "Gave Tokyo until Friday to yield or face sanctions". */
  private static boolean isUltimatum(Phrase verb) {
    Tree tree = verb.tree();
    for (int i = verb.head() + 1; i < tree.size() - 1; i++) {
      if (tree.word(i).equals("or") && PAINS.contains(tree.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act is told as done; what is done "to protest" protests. */
  private static boolean isStated(Claim claim, String type) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Commitment commitment = new Commitment(verb.tree());
    boolean refused =
        claim.modality() == Modality.DENIED
            && claim.constants().containsKey("deniedType")
            && verb.tree().children(verb.head(), "aux").stream()
                .anyMatch(aux -> verb.tree().token(aux).tag().equals("MD"));
    if (refused) {
      return true;
    }
    boolean doubtful =
        type.equals("accuse") && claim.first("CLAUSE").filter(ActionFacts::isOpen).isPresent();
    if (DIRECT.contains(type) && isVowed(verb) || doubtful) {
      return false;
    }
    boolean purpose =
        type.equals("protest") && verb.tree().token(verb.head()).relation().equals("advcl");
    return commitment.stated(purpose ? verb.tree().token(verb.head()).head() : verb.head());
  }

  /** Whether what is said of someone is denied or only possible: "said that they might delay". */
  private static boolean isOpen(Phrase clause) {
    Tree tree = clause.tree();
    return tree.children(clause.head(), "aux", "advmod").stream()
        .anyMatch(i -> tree.token(i).tag().equals("MD") || NEGATIONS.contains(tree.word(i)));
  }

  /** "Vowed to block": a threat, and no rejection yet. */
  private static boolean isVowed(Phrase verb) {
    int above = verb.tree().token(verb.head()).head();
    return verb.tree().token(verb.head()).relation().equals("xcomp")
        && above >= 0
        && VOWS.contains(verb.tree().smallLemma(above));
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private void write(Act act) {
    Claim claim = act.claim();
    String iri =
        Names.ID
            + "action/"
            + ledger.article().slug()
            + "-"
            + act.type()
            + "-"
            + ledger.article().codePoint(claim.evidence().span().start());
    String label =
        act.actor().label() + " " + act.type() + act.target().map(t -> " " + t.label()).orElse("");
    ledger.mention(
        new Entity(iri, "Action", label, Set.of()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    ledger.link(iri, "actionType", Names.VOCAB + "action/" + act.type(), claim);
    ledger.link(iri, "actor", act.actor(), claim);
    if (act.actor().type().equals("AnonymousSource")) {
      resolver
          .partyOf(act.actor())
          .ifPresent(party -> ledger.link(act.actor().iri(), "ofParty", party, claim));
    }
    act.target().ifPresent(entity -> ledger.link(iri, "target", entity, claim));
    ledger.link(iri, "mode", Names.ONTOLOGY + mode(act.mode()), claim);
  }

  private static String mode(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "actual";
      case PLANNED -> "planned";
      case POSSIBLE, CONDITIONAL -> "hypothetical";
      case DENIED -> "negated";
    };
  }
}
