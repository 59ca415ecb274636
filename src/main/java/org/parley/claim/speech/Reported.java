package org.parley.claim.speech;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Commitment;
import org.parley.claim.Modality;
import org.parley.claim.Neighbours;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells whether a verb of speech reports that something was said. */
final class Reported {
  private static final Set<String> ASIDES = Set.of("in", "by", "after", "before", "without");

  private static final Set<String> TIMES = Set.of("after", "before");

  private static final Set<String> HAVING = Set.of("has", "have", "had", "'ve", "’ve", "having");

  private static final Set<String> DENYING =
      Set.of("not", "n't", "n’t", "never", "no", "nobody", "none", "neither");

  /** Verbs that report only what stands in quotation marks. */
  private static final Set<String> QUOTING = Set.of("speak", "talk");

  /** Verbs that report only what "that" opens, or what they are set off from. */
  private static final Set<String> CLAUSAL =
      Words.of(
          """
          allow figure post cry swear tease marvel certify bark plead preach shout yell scream
          roar bellow whisper mutter murmur sigh shrug crow gloat intone sneer venture profess
          attest answer exult underline underscore rule go shoot fire chime
          """);

  /** Verbs that report with a word behind them what they do not report alone. */
  private static final Map<String, Set<String>> APPEALS =
      Map.of(
          "call", Set.of("on", "upon", "for"),
          "plead", Set.of("with"),
          "rule", Set.of("out"));

  /** Verbs that are no speech unless they say as what something is defended. */
  private static final Set<String> DEFENDING = Set.of("defend", "justify");

  private static final Set<String> CONTACT =
      Set.of(
          "ring",
          "phone",
          "telephone",
          "write",
          "cable",
          "go",
          "appear",
          "intervene",
          "emerge",
          "rise");

  private static final Set<String> RELATIVES = Set.of("which", "whom", "whose", "where", "when");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  private static final int NEAR = 6;
  private static final int FAR = 14;

  private final Tree tree;
  private final Quotations quotes;
  private final Neighbours neighbours;
  private final Naming naming;

  Reported(Tree tree, Quotations quotes) {
    this.tree = tree;
    this.quotes = quotes;
    this.neighbours = new Neighbours(tree);
    this.naming = new Naming(tree);
  }

  /** Whether the text reports that something was said: not that it was not, or will be. */
  boolean holds(int verb, Modality modality) {
    boolean modifier = Set.of("amod", "compound").contains(tree.token(verb).relation());
    boolean participle =
        Set.of("acl", "xcomp").contains(tree.token(verb).relation())
            && tree.token(verb).tag().equals("VBN")
            && (verb == 0 || !HAVING.contains(tree.word(verb - 1)))
            && !isTelling(verb);
    boolean aside =
        tree.token(verb).relation().equals("advcl")
            && tree.token(verb).head() > verb
            && tree.children(verb, "mark").stream()
                .anyMatch(i -> (verb - i < NEAR ? ASIDES : TIMES).contains(tree.word(i)));
    boolean infinitive =
        tree.token(verb).tag().equals("VB")
            && tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("to"))
            && tree.children(verb, "aux").isEmpty();
    boolean contact = infinitive && isContact(verb);
    boolean call =
        naming.isCalling(verb) && !quotes.behind(verb) && !naming.judges(verb) && !isAppeal(verb);
    boolean finite = tree.token(verb).tag().matches("VBD|VBZ|VBP|VBN");
    boolean defence = DEFENDING.contains(tree.lemma(verb)) && !naming.judges(verb);
    boolean vague = QUOTING.contains(tree.lemma(verb)) && !(finite && quotes.behind(verb));
    boolean other =
        CLAUSAL.contains(tree.lemma(verb))
            && !hasThat(verb)
            && !isTag(verb)
            && !isAppeal(verb)
            && !quotes.behind(verb);
    return !modifier
        && !participle
        && !aside
        && infinitive == contact
        && !call
        && !defence
        && !vague
        && !other
        && !isHearing(verb)
        && !isSecrecy(verb)
        && !isObject(verb)
        && !isRemark(verb)
        && (contact || isStated(verb, modality));
  }

  /** "Insisted on anonymity": of whoever is quoted. */
  private boolean isSecrecy(int verb) {
    return verb + 2 < tree.size()
        && Set.of("on", "for", "upon").contains(tree.word(verb + 1))
        && Set.of("anonymity", "confidentiality", "condition").contains(tree.word(verb + 2));
  }

  /** "Officials, told of the remark, laughed": they are told, and tell nobody. */
  private boolean isHearing(int verb) {
    return verb > 0
        && verb + 1 < tree.size()
        && tree.lemma(verb).equals("tell")
        && neighbours.isEdge(verb - 1)
        && tree.word(verb + 1).equals("of");
  }

  /** "'…,' Scher, the negotiator, told reporters": a finite verb taken for a participle. */
  private boolean isTelling(int verb) {
    return tree.lemma(verb).equals("tell")
        && verb > 0
        && tree.token(verb - 1).text().equals(",")
        && (tree.has(verb, "iobj") || tree.has(verb, "obj"))
        && quotes.any();
  }

  /** "Rang to warn", "went on television to denounce": who does, speaks. */
  private boolean isContact(int verb) {
    if (new Commitment(tree).isErrand(verb)) {
      return true;
    }
    int above = verb - 2;
    while (above >= 0 && !tree.token(above).tag().startsWith("VB")) {
      above--;
    }
    return above >= 0
        && CONTACT.contains(tree.lemma(above))
        && tree.token(above).tag().equals("VBD");
  }

  /** "Called on Washington to act", "pleaded with lawmakers", "ruled out an extension". */
  private boolean isAppeal(int verb) {
    return verb + 1 < tree.size()
        && APPEALS
            .getOrDefault(naming.isCalling(verb) ? "call" : tree.lemma(verb), Set.of())
            .contains(tree.word(verb + 1));
  }

  /** Whether "that" opens a clause behind a verb, past a time, an agent or whoever is told. */
  boolean opensThat(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + FAR); i++) {
      if (tree.word(i).equals("that")
          && Set.of("IN", "DT").contains(tree.token(i).tag())
          && !tree.token(i - 1).tag().equals("IN")) {
        return IntStream.range(i + 1, tree.size())
            .anyMatch(j -> tree.finite(j, j + 1) || tree.token(j).tag().equals("VB"));
      }
      if (tree.finite(i, i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** "Allowed that prices had risen": the clause follows at once. */
  private boolean hasThat(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + NEAR) && !neighbours.isEdge(i); i++) {
      if (tree.word(i).equals("that") && tree.token(i).tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** "…, he allowed, …": set off from what is said, or behind a quotation. */
  private boolean isTag(int verb) {
    return neighbours.isAside(verb) || quotes.before(verb);
  }

  /** A finite verb of speech states, whatever governs it or stands in what is said. */
  private boolean isStated(int verb, Modality modality) {
    String tag = tree.token(verb).tag();
    boolean only = verb + 1 < tree.size() && tree.word(verb + 1).equals("only");
    boolean perfect = false;
    boolean denied = false;
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR) && !isJoint(i); i--) {
      only |= tree.word(i).equals("only");
      perfect |= HAVING.contains(tree.word(i)) && (i == 0 || !tree.token(i - 1).tag().equals("MD"));
      denied |= DENYING.contains(tree.word(i)) && tree.mention(i).isEmpty();
    }
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean condition =
        tree.children(verb, "mark").stream()
            .anyMatch(i -> verb - i < NEAR && CONDITIONS.contains(tree.word(i)));
    boolean stated = finite || tag.equals("VBN") && perfect;
    return only || (stated ? !denied && !condition : modality == Modality.ASSERTED);
  }

  private boolean isJoint(int i) {
    String tag = tree.token(i).tag();
    return neighbours.isEdge(i) || tag.equals("CC") || tag.equals(":") || tag.startsWith("W");
  }

  /** "Terms that Tokyo had said were hard": said of something that another clause tells of. */
  private boolean isObject(int verb) {
    return tree.token(verb).relation().equals("acl:relcl")
        && !naming.isCalling(verb)
        && !naming.judges(verb)
        && !hasThat(verb)
        && !isTag(verb)
        && !tree.finite(verb + 1, verb + 2)
        && IntStream.range(Math.max(0, tree.token(verb).head()), verb)
            .noneMatch(i -> RELATIVES.contains(tree.word(i)))
        && tree.children(verb, "nsubj").stream()
            .noneMatch(i -> tree.token(i).tag().startsWith("W"));
  }

  /** "Schott, who has written on farm policy": a relative clause without anything that is said. */
  private boolean isRemark(int verb) {
    return tree.token(verb).relation().equals("acl:relcl")
        && tree.children(verb, "ccomp").isEmpty()
        && !SpeechFinder.COMPLETE.contains(tree.lemma(verb))
        && !naming.isCalling(verb)
        && !hasThat(verb)
        && tree.token(verb).tag().equals("VBN")
        && !quotes.behind(verb);
  }
}
