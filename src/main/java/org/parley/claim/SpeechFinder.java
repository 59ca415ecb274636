package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;

/** Finds the verbs of speech of a sentence that report what someone said. */
final class SpeechFinder {
  private static final Set<String> TALK = Set.of("say", "tell", "add", "reply");
  private static final Set<String> CLAUSES = Set.of("acl:relcl", "acl", "advcl", "ccomp", "csubj");
  private static final Set<String> REPORTING =
      Set.of("say", "add", "tell", "report", "warn", "state", "announce", "predict", "forecast");
  private static final Set<String> PAPERS =
      Set.of(
          "report",
          "statement",
          "communique",
          "letter",
          "document",
          "study",
          "survey",
          "paper",
          "newspaper",
          "magazine",
          "bulletin",
          "release",
          "memo",
          "memorandum",
          "editorial",
          "article",
          "text",
          "draft",
          "declaration",
          "circular",
          "note",
          "message");
  private static final Set<String> NAMING = Set.of("call", "label", "term", "dub", "brand");
  private static final Set<String> ASIDES = Set.of("in", "by", "after", "before", "without");
  private static final Set<String> HAVING = Set.of("has", "have", "had", "'ve", "’ve", "having");
  private static final Set<String> DENYING =
      Set.of("not", "n't", "n’t", "never", "no", "nobody", "none", "neither");

  /** Verbs that tell what is said by whatever follows them. */
  private static final Set<String> COMPLETE =
      Set.of("describe", "deny", "accuse", "urge", "implore", "exhort", "beseech", "warn");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final int LONGEST_TAIL = 9;
  private static final int NEAR = 6;

  private final Tree tree;
  private final List<Span> quotes;
  private final FrameReader frames;
  private final Neighbours neighbours;
  private final SpeakerFinder speakers;

  /**
   * A finder for one sentence.
   *
   * @param quotes the article's quotations
   */
  SpeechFinder(Tree tree, List<Span> quotes) {
    this.tree = tree;
    this.quotes = quotes;
    this.frames = new FrameReader(tree);
    this.neighbours = new Neighbours(tree);
    this.speakers = new SpeakerFinder(tree);
  }

  /** The speech of a sentence in text order, without what is said inside of what is said. */
  List<Speech> find(List<Claim> claims) {
    Map<Integer, Claim> byVerb = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim
          .first("VERB")
          .filter(verb -> !isQuoted(verb.span()) && isReported(verb.head(), claim.modality()))
          .ifPresent(verb -> byVerb.merge(verb.head(), claim, SpeechFinder::fuller));
    }
    List<Speech> found = new ArrayList<>();
    byVerb.forEach((verb, claim) -> speech(claim, verb).ifPresent(found::add));
    found.addAll(new TagFinder(tree, quotes).find(found));
    found.sort(Comparator.comparingInt(Speech::verb));
    return found.stream().filter(speech -> !isTold(speech, found)).toList();
  }

  private static Claim fuller(Claim one, Claim other) {
    return one.roles().size() >= other.roles().size() ? one : other;
  }

  private boolean isQuoted(Span span) {
    return quotes.stream().anyMatch(quote -> quote.contains(span));
  }

  /** Whether the text reports that it was said: not that it was not, or will be. */
  private boolean isReported(int verb, Modality modality) {
    boolean modifier = Set.of("amod", "compound").contains(tree.token(verb).relation());
    boolean participle =
        tree.token(verb).relation().equals("acl") && tree.token(verb).tag().equals("VBN");
    boolean aside =
        tree.token(verb).relation().equals("advcl")
            && tree.token(verb).head() > verb
            && tree.children(verb, "mark").stream().anyMatch(i -> ASIDES.contains(tree.word(i)));
    boolean infinitive =
        tree.token(verb).tag().equals("VB")
            && tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("to"))
            && tree.children(verb, "aux").isEmpty();
    boolean naming = NAMING.contains(tree.lemma(verb)) && !quoteBehind(verb);
    return !modifier
        && !participle
        && !aside
        && !infinitive
        && !naming
        && !isObject(verb)
        && isStated(verb, modality);
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
      denied |= DENYING.contains(tree.word(i));
    }
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean condition =
        tree.children(verb, "mark").stream()
            .anyMatch(i -> verb - i < NEAR && CONDITIONS.contains(tree.word(i)));
    boolean stated = finite || tag.equals("VBN") && perfect;
    return only || (stated ? !denied && !condition : modality == Modality.ASSERTED);
  }

  private boolean isJoint(int i) {
    return neighbours.isEdge(i) || tree.token(i).tag().equals("CC");
  }

  /** "Terms that Tokyo had said were hard": said of something that another clause tells of. */
  private boolean isObject(int verb) {
    return tree.token(verb).relation().equals("acl:relcl")
        && !NAMING.contains(tree.lemma(verb))
        && tree.children(verb, "nsubj").stream()
            .noneMatch(i -> tree.token(i).tag().startsWith("W"));
  }

  /** "Called the plan 'creative'" reports a statement, "called the plan a tax" need not. */
  private boolean quoteBehind(int verb) {
    Span word = tree.token(verb).span();
    return quotes.stream().anyMatch(quote -> here(quote) && quote.start() >= word.end());
  }

  private Optional<Speech> speech(Claim claim, int verb) {
    if (isRemark(verb)) {
      return Optional.empty();
    }
    Speech.Order order = order(verb);
    Optional<Phrase> speaker = speakers.find(claim, verb, order);
    if (speaker.filter(s -> isVoice(s, verb)).isEmpty() || !hasContent(claim, verb, order)) {
      return Optional.empty();
    }
    return Optional.of(
        new Speech(claim, verb, speaker.get(), order, isSubordinate(verb) && hasOwnEdge(verb)));
  }

  /** "Schott, who has written on farm policy": a relative clause without anything that is said. */
  private boolean isRemark(int verb) {
    int end = tree.token(verb).span().end();
    return tree.token(verb).relation().equals("acl:relcl")
        && tree.children(verb, "ccomp").isEmpty()
        && !COMPLETE.contains(tree.lemma(verb))
        && !NAMING.contains(tree.lemma(verb))
        && tree.token(verb).tag().equals("VBN")
        && quotes.stream().noneMatch(quote -> here(quote) && quote.start() >= end);
  }

  /** Whether someone speaks: papers say and report, but "history suggests" is no speech. */
  private boolean isVoice(Phrase speaker, int verb) {
    int head = speaker.head();
    boolean person = Kinds.isActor(tree, head) || tree.token(head).tag().startsWith("NNP");
    boolean bare = !tree.token(head).tag().startsWith("N");
    boolean paper = PAPERS.contains(tree.lemma(head)) && REPORTING.contains(tree.lemma(verb));
    return person || bare || paper || TALK.contains(tree.lemma(verb));
  }

  /** "..., who said", "saying that ...": a clause that hangs on a word before it. */
  private boolean isSubordinate(int verb) {
    String relation = tree.token(verb).relation();
    return CLAUSES.contains(relation) && tree.token(verb).head() < verb;
  }

  private boolean hasOwnEdge(int verb) {
    return tree.subtree(verb).size() > 3;
  }

  private boolean isTold(Speech speech, List<Speech> all) {
    int below = speech.verb();
    for (int above : tree.above(speech.verb())) {
      boolean content =
          Set.of("ccomp", "xcomp", "acl:relcl", "advcl", "obj", "nmod", "acl")
              .contains(tree.token(below).relation());
      boolean spoken = all.stream().anyMatch(other -> other.verb() == above);
      if (spoken) {
        boolean after = all.stream().anyMatch(o -> o.verb() == above && isBehind(speech, o));
        boolean participle = below == speech.verb() && tree.token(below).relation().equals("advcl");
        return content && after && !participle;
      }
      below = above;
    }
    return false;
  }

  /** Whether one's words stand where the other's are said to be. */
  private static boolean isBehind(Speech inner, Speech outer) {
    return outer.order() == Speech.Order.FIRST
        ? inner.verb() > outer.verb()
        : inner.verb() < outer.verb();
  }

  private Speech.Order order(int verb) {
    Span word = tree.token(verb).span();
    if (neighbours.isAside(verb)) {
      return Speech.Order.LAST;
    }
    if (quotes.stream().anyMatch(q -> here(q) && q.end() <= word.start() && near(q, verb))) {
      return Speech.Order.LAST;
    }
    List<Integer> clauses = tree.children(verb, "ccomp");
    if (clauses.stream().anyMatch(clause -> clause > verb)) {
      return Speech.Order.FIRST;
    }
    if (!clauses.isEmpty() || tree.token(verb).relation().equals("parataxis")) {
      return Speech.Order.LAST;
    }
    boolean more =
        tree.finite(verb + 1, tree.size())
            || quotes.stream().anyMatch(q -> here(q) && q.start() > word.end());
    return !more && tree.finite(0, verb) && tail(verb) ? Speech.Order.LAST : Speech.Order.FIRST;
  }

  private boolean here(Span quote) {
    return quote.overlaps(tree.sentence().span());
  }

  /** Whether a quotation ends right before the words that say whose it is. */
  private boolean near(Span quote, int verb) {
    int first = tree.at(quote.end());
    return verb - first <= LONGEST_TAIL && closes(quote) && !tree.finite(first, verb);
  }

  /** Whether a quotation ends with a mark, as whole sentences do and single words do not. */
  private boolean closes(Span quote) {
    int last = tree.at(quote.end() - 1);
    return last > 0
        && tree.token(last).span().end() <= quote.end()
        && (neighbours.isEdge(last - 1)
            || tree.token(last - 1).tag().equals(".")
            || tree.token(Math.min(last + 1, tree.size() - 1)).text().equals(","));
  }

  private boolean tail(int verb) {
    return tree.size() - verb <= LONGEST_TAIL;
  }

  private boolean hasContent(Claim claim, int verb, Speech.Order order) {
    boolean clause = !tree.children(verb, "ccomp").isEmpty();
    boolean thing = claim.first("THING").isPresent();
    boolean quote = quotes.stream().anyMatch(this::here);
    boolean talk = TALK.contains(tree.lemma(verb));
    boolean more = COMPLETE.contains(tree.lemma(verb)) && tree.size() > verb + 3;
    boolean told = tree.lemma(verb).equals("say") && tree.has(verb, "obj");
    return clause
        || more
        || told
        || thing
        || quote
        || order == Speech.Order.LAST
        || talk && !isOrder(verb) && tree.finite(verb + 1, tree.size());
  }

  /** "Told chipmakers to cut production" is an order, and reports nothing. */
  private boolean isOrder(int verb) {
    return !frames.read(verb).arguments("to").isEmpty();
  }
}
