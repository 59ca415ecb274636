package org.parley.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells how the text puts a verb or noun: as fact, plan, possibility, condition or denial. */
public final class ModalityReader {
  private static final Set<String> CUTS = Set.of(",", ":", ";", "--", "—");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "hardly", "seldom", "rarely", "scarcely");
  private static final Set<String> NONE = Set.of("no", "neither", "few");
  private static final Set<String> ALL = Set.of("all", "every", "everyone", "everybody");
  private static final Set<String> PLANS = Set.of("will", "shall", "wo", "'ll", "’ll", "to");
  private static final Set<String> MAYBES = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> NOT_ONLY = Set.of("even", "as", "see", "ask", "wonder");
  private static final Set<String> ONLY_IF = Set.of("if", "unless");
  private static final Set<String> STOPS = Set.of(";", ":", "--", "—", "”", "\"");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "intend",
          "expect",
          "schedule",
          "due",
          "set",
          "ready",
          "prepare",
          "agree",
          "vow",
          "pledge",
          "undertake",
          "consent",
          "volunteer",
          "promise",
          "threaten",
          "propose",
          "decide",
          "hope",
          "want",
          "ask",
          "urge",
          "seek",
          "try",
          "aim",
          "prepared",
          "willing",
          "likely",
          "move",
          "offer",
          "consider",
          "demand",
          "commit");
  private static final Set<String> REFUSING = Set.of("fail", "refuse", "decline", "deny", "unable");

  /** Verbs by which one says that something is not so, or that a report of it is wrong. */
  private static final Set<String> DENYING =
      Set.of("deny", "refute", "rebut", "disavow", "disclaim");

  private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "acl:relcl");
  private static final Set<String> DISMISSING = Set.of("dismiss", "reject", "dispute", "discount");
  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "suggestion",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "assertion",
          "notion",
          "idea",
          "speculation",
          "rumor",
          "rumour",
          "insinuation",
          "contention");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "report",
          "announce",
          "warn",
          "know",
          "shoot",
          "reply",
          "respond",
          "vow",
          "declare",
          "insist",
          "promise",
          "signal",
          "indicate",
          "confirm",
          "threaten",
          "pledge",
          "assure");

  private final Tree tree;

  public ModalityReader(Tree tree) {
    this.tree = tree;
  }

  public Modality of(int head) {
    return of(head, 0);
  }

  private Modality of(int head, int depth) {
    if (isNegated(head)) {
      return Modality.DENIED;
    }
    if (isOfSome(head)) {
      return Modality.POSSIBLE;
    }
    for (int aux : tree.children(head, aux -> isAuxiliary(head, aux))) {
      String word = tree.word(aux);
      if (PLANS.contains(word)) {
        return Modality.PLANNED;
      }
      if (MAYBES.contains(word)) {
        return Modality.POSSIBLE;
      }
      if (word.equals("would") || word.equals("'d")) {
        return isReported(head) && !isOnCondition(head) ? Modality.PLANNED : Modality.CONDITIONAL;
      }
      if (word.equals("should") || word.equals("must") || word.equals("ought")) {
        return Modality.POSSIBLE;
      }
    }
    for (int mark : tree.children(head, "mark")) {
      if (CONDITIONS.contains(tree.word(mark)) && !isApart(mark, head)) {
        return Modality.CONDITIONAL;
      }
    }
    return depth > 4 ? Modality.ASSERTED : governed(head, depth);
  }

  /** A comma between them shows that an auxiliary goes with another verb. */
  private boolean isAuxiliary(int head, int aux) {
    return tree.token(aux).relation().equals("aux") && !isApart(aux, head);
  }

  private boolean isApart(int word, int head) {
    return IntStream.range(word, Math.max(word, head))
        .anyMatch(i -> CUTS.contains(tree.token(i).text()));
  }

  /** "Drugs might not be: Trump has warned": a colon or the like parts two clauses. */
  private boolean isCut(int word, int head) {
    return IntStream.range(word, Math.max(word, head))
        .anyMatch(i -> Set.of(":", ";", "--", "—").contains(tree.token(i).text()));
  }

  /** What the word above makes of it: "plans to meet", "failed to agree". */
  private Modality governed(int head, int depth) {
    int above = tree.token(head).head();
    if (above < 0) {
      return Modality.ASSERTED;
    }
    String relation = tree.token(head).relation();
    String lemma = tree.lemma(above);
    boolean infinitive =
        relation.equals("xcomp")
            || relation.equals("acl") && tree.token(head).tag().matches("VBN?")
            || relation.equals("advcl")
                && tree.children(head, "mark").stream().anyMatch(m -> tree.word(m).equals("to"));
    if (infinitive) {
      if (lemma.equals("hesitate") && isNegated(above)) {
        return Modality.PLANNED;
      }
      if (REFUSING.contains(lemma) || relation.equals("xcomp") && isNegated(above)) {
        return Modality.DENIED;
      }
      if (PLANNING.contains(lemma) || tree.token(above).tag().startsWith("N")) {
        return tree.token(head).tag().equals("VBN") ? Modality.ASSERTED : Modality.PLANNED;
      }
      return relation.equals("xcomp") ? of(above, depth + 1) : Modality.ASSERTED;
    }
    if (isDisclaimed(head, above)) {
      return Modality.DENIED;
    }
    boolean apart =
        tree.children(head, "aux").stream()
            .anyMatch(i -> i < head && Set.of("has", "have", "had").contains(tree.word(i)));
    return relation.equals("conj") && !tree.has(head, "nsubj") && !apart
        ? of(above, depth + 1)
        : Modality.ASSERTED;
  }

  /** "Denied that it had agreed", "dismissed reports that it had agreed". */
  private boolean isDisclaimed(int head, int above) {
    if (!CLAUSES.contains(tree.token(head).relation())) {
      return false;
    }
    boolean report = REPORTS.contains(tree.lemma(above));
    int verb = report ? tree.token(above).head() : above;
    return verb >= 0
        && !isNegated(verb)
        && (DENYING.contains(tree.lemma(verb)) || report && DISMISSING.contains(tree.lemma(verb)));
  }

  /** Whether a word is denied; in "urged Tokyo not to act" the act is, and not the urging. */
  boolean isNegated(int head) {
    for (int aux : tree.children(head, "aux")) {
      if (tree.children(aux, "advmod").stream().anyMatch(i -> NEGATIONS.contains(tree.word(i)))) {
        return true;
      }
    }
    for (int child : tree.children(head)) {
      String relation = tree.token(child).relation();
      boolean next = child > head && child + 1 < tree.size() && tree.word(child + 1).equals("to");
      boolean alone = child + 1 >= tree.size() || !tree.word(child + 1).equals("only");
      boolean other = child < head && isCut(child, head);
      if (relation.equals("advmod")
          && NEGATIONS.contains(tree.word(child))
          && !next
          && alone
          && !other) {
        return true;
      }
      if (tree.word(child).equals("longer") && child > 0 && tree.word(child - 1).equals("no")) {
        return true;
      }
      if (relation.equals("cc") && child < head && tree.word(child).equals("nor")) {
        return true;
      }
      boolean argument =
          List.of("nsubj", "nsubj:pass", "obj", "det").contains(relation) && isNone(child);
      if (argument) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(int phrase) {
    String word = tree.word(phrase);
    return word.equals("no")
        || word.equals("none")
        || word.equals("neither")
        || word.equals("nobody")
        || tree.children(phrase, "det").stream().anyMatch(det -> NONE.contains(tree.word(det)));
  }

  /** "Not all Americans agree". */
  private boolean isOfSome(int head) {
    return tree.children(head, "nsubj", "nsubj:pass").stream()
        .flatMap(subject -> Stream.concat(Stream.of(subject), tree.children(subject).stream()))
        .anyMatch(i -> ALL.contains(tree.word(i)) && i > 0 && tree.word(i - 1).equals("not"));
  }

  /** "Said that it would drop the case if the provinces held auctions". */
  private boolean isOnCondition(int head) {
    for (int i = head + 1; i < tree.size() && !STOPS.contains(tree.token(i).text()); i++) {
      boolean joined = NOT_ONLY.contains(tree.word(i - 1));
      if (ONLY_IF.contains(tree.word(i)) && !joined) {
        return true;
      }
    }
    return false;
  }

  private boolean isReported(int head) {
    int clause = head;
    while (tree.token(clause).relation().equals("conj")) {
      clause = tree.token(clause).head();
    }
    return tree.token(clause).relation().equals("ccomp")
        && SAYING.contains(tree.lemma(tree.token(clause).head()));
  }
}
