package org.parley.claim.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Neighbours;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Finds the verbs of speech of a sentence that report what someone said. */
final class SpeechFinder {
  private static final Set<String> TALK = Set.of("say", "tell", "add", "reply");
  private static final Set<String> CLAUSES = Set.of("acl:relcl", "acl", "advcl", "ccomp", "csubj");
  private static final Set<String> REPORTING =
      Set.of("say", "add", "tell", "report", "warn", "state", "announce", "predict", "forecast");
  private static final Set<String> PAPERS =
      Words.of(
          """
          report statement communique letter document study survey paper newspaper
          magazine bulletin release memo memorandum editorial article text draft
          declaration circular note message
          """);

  /** Verbs that tell what is said by whatever follows them. */
  static final Set<String> COMPLETE =
      Set.of(
          "describe", "deny", "accuse", "urge", "implore", "exhort", "beseech", "warn", "caution");

  /** Verbs that ask somebody for something. */
  static final Set<String> ASKING =
      Set.of("call", "prevail", "appeal", "plead", "demand", "remonstrate");

  private static final Set<String> APPEALS =
      Set.of("say-call-on", "say-appeal", "say-plead", "say-demand");
  private static final Set<String> BLAMING =
      Set.of("reproach", "upbraid", "admonish", "scold", "taunt", "lecture", "chastise", "chide");

  private static final int LONGEST_TAIL = 9;
  private static final Set<String> STATING =
      Words.of(
          """
          insist argue contend claim maintain assert concede admit predict complain stress note
          declare suggest hint confirm acknowledge deny promise pledge vow allege reckon
          """);
  private static final int NEAR = 9;
  private static final int FAR = 14;

  private final Tree tree;
  private final Quotations quotes;
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
    this.quotes = new Quotations(tree, quotes);
    this.frames = new FrameReader(tree);
    this.neighbours = new Neighbours(tree);
    this.speakers = new SpeakerFinder(tree);
  }

  /** The speech of a sentence in text order, without what is said inside of what is said. */
  List<Speech> find(List<Claim> claims) {
    Reported reported = new Reported(tree, quotes);
    Map<Integer, Claim> byVerb = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim
          .first("VERB")
          .filter(
              verb -> !quotes.hold(verb.span()) && reported.holds(verb.head(), claim.modality()))
          .ifPresent(verb -> byVerb.merge(verb.head(), claim, SpeechFinder::fuller));
    }
    List<Speech> found = new ArrayList<>();
    byVerb.forEach((verb, claim) -> speech(claim, verb).ifPresent(found::add));
    found.addAll(new TagFinder(tree, quotes.all()).find(found));
    found.addAll(new Adjoined(tree, quotes).find(found));
    found.sort(Comparator.comparingInt(Speech::verb));
    Nesting nesting = new Nesting(tree, quotes);
    return found.stream().filter(speech -> !nesting.isTold(speech, found)).toList();
  }

  private static Claim fuller(Claim one, Claim other) {
    return one.roles().size() >= other.roles().size() ? one : other;
  }

  private Optional<Speech> speech(Claim claim, int verb) {
    Speech.Order order = order(claim, verb);
    Optional<Phrase> speaker =
        inverted(verb)
            .or(() -> speakers.find(claim, verb, order))
            .filter(phrase -> !quotes.hold(phrase.span()))
            .or(() -> behind(verb))
            .or(() -> tree.token(verb).tag().equals("VBG") ? above(verb) : Optional.empty());
    if (speaker.filter(s -> isVoice(s, verb) && !isSubjectBehind(s, verb)).isEmpty()
        || !hasContent(claim, verb, order)) {
      return Optional.empty();
    }
    return Optional.of(
        new Speech(
            claim,
            verb,
            new Apposed(tree).whole(speakers.whole(speaker.get()), verb),
            order,
            isSubordinate(verb) && hasOwnEdge(verb)));
  }

  /** "Stalked out, saying Europe had nothing to offer": Europe is who is spoken of. */
  private boolean isSubjectBehind(Phrase speaker, int verb) {
    return tree.token(verb).tag().equals("VBG")
        && speaker.head() > verb
        && neighbours.isEdge(verb - 1);
  }

  /** "The talks go well, said a White House official": who stands behind the verb. */
  private Optional<Phrase> inverted(int verb) {
    return neighbours
        .inverted(verb)
        .map(
            head ->
                tree.named(head)
                    .filter(named -> named.category() == Named.Category.PERSON)
                    .map(named -> Phrase.of(tree, named))
                    .orElseGet(() -> new Phrase(tree, head)));
  }

  /** "'Grossly unfair,' said the minister": who stands behind the verb. */
  private Optional<Phrase> behind(int verb) {
    return quotes.before(verb)
        ? neighbours
            .behind(verb)
            .filter(head -> Kinds.isActor(tree, head))
            .map(head -> new Phrase(tree, head))
        : Optional.empty();
  }

  /** "'…,' said the minister, adding": who stands behind the verb above. */
  private Optional<Phrase> above(int verb) {
    int head = tree.token(verb).head();
    return head >= 0 && head < verb ? behind(head) : Optional.empty();
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

  private Speech.Order order(Claim claim, int verb) {
    boolean behindQuote = quotes.before(verb);
    boolean answers = Set.of("asked", "pressed", "when").contains(tree.word(0));
    boolean opens = quotes.opens(verb + 1) && (answers || !tree.finite(0, verb));
    if (!behindQuote && (opens || isVow(verb) || isCallingWhat(verb))) {
      return Speech.Order.FIRST;
    }
    if (neighbours.isAside(verb) || behindQuote) {
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
        claim.first("THING").filter(thing -> thing.head() > verb).isPresent()
            || tree.finite(verb + 1, tree.size())
            || quotes.behind(verb)
            || tree.token(verb).tag().equals("VB")
            || COMPLETE.contains(tree.lemma(verb));
    return !more && tree.finite(0, verb) && tree.size() - verb <= LONGEST_TAIL
        ? Speech.Order.LAST
        : Speech.Order.FIRST;
  }

  /** "Called the move premature": what is named stands behind the verb. */
  private boolean isCallingWhat(int verb) {
    boolean named = verb + 1 < tree.size() && !tree.word(verb + 1).equals("it");
    Naming naming = new Naming(tree);
    return named && naming.isCalling(verb) && naming.judges(verb);
  }

  private boolean hasContent(Claim claim, int verb, Speech.Order order) {
    boolean clause = !tree.children(verb, "ccomp").isEmpty();
    boolean thing = claim.first("THING").isPresent();
    boolean quote = quotes.any();
    boolean talk = TALK.contains(tree.lemma(verb));
    boolean more = COMPLETE.contains(tree.lemma(verb)) && tree.size() > verb + 2;
    boolean told = tree.lemma(verb).equals("say") && tree.has(verb, "obj");
    boolean promise = claim.rule().equals("promise");
    boolean vow = promise && isVow(verb);
    if (APPEALS.contains(claim.rule())) {
      return asks(verb);
    }
    boolean blame = BLAMING.contains(tree.lemma(verb));
    return clause
        || more
        || vow
        || blame
        || isClauseBehind(verb)
        || new Reported(tree, quotes).opensThat(verb)
        || told
        || thing
        || quote
        || order == Speech.Order.LAST && !(promise && tree.has(verb, "xcomp"))
        || talk && !isOrder(verb) && tree.finite(verb + 1, tree.size());
  }

  /** "Called on Washington to act", "appealed to both sides for calm". */
  private boolean asks(int verb) {
    if (tree.token(verb).tag().equals("VBG") && !neighbours.isEdge(verb - 1)) {
      return false;
    }
    boolean to = verb + 1 < tree.size() && tree.word(verb + 1).equals("to");
    return to
        || new Reported(tree, quotes).opensThat(verb)
        || IntStream.range(verb + 1, Math.min(tree.size() - 1, verb + FAR))
            .takeWhile(i -> !tree.finite(i, i + 1))
            .anyMatch(
                i ->
                    tree.token(i).tag().equals("TO") && tree.token(i + 1).tag().startsWith("VB")
                        || tree.word(i).equals("for"));
  }

  /** "Insisted it will not go": a clause right behind a verb that needs one. */
  private boolean isClauseBehind(int verb) {
    if (!STATING.contains(tree.lemma(verb))
        || verb + 2 >= tree.size()
        || !tree.token(verb + 1).tag().matches("PRP.?|DT|N.*|CD|EX|JJ")) {
      return false;
    }
    return IntStream.range(verb + 2, Math.min(tree.size(), verb + NEAR))
        .takeWhile(i -> !neighbours.isEdge(i) && !tree.token(i).tag().startsWith("W"))
        .anyMatch(i -> tree.finite(i, i + 1));
  }

  /** "Vowed to oppose the pact": by somebody, now, and not in what tells who that is. */
  private boolean isVow(int verb) {
    boolean now = Set.of("VBD", "VBZ", "VBP", "VBG").contains(tree.token(verb).tag());
    int next = verb + 1;
    while (next + 1 < tree.size()
        && (tree.isTimed(next) || tree.token(next).tag().equals("IN") && tree.isTimed(next + 1))) {
      next++;
    }
    boolean to = next + 1 < tree.size() && tree.word(next).equals("to");
    boolean aside =
        IntStream.range(Math.max(0, verb - NEAR), verb)
            .anyMatch(i -> tree.token(i).tag().startsWith("W") || tree.word(i).equals("that"));
    return now && to && !aside;
  }

  /** "Told chipmakers to cut production" is an order, and reports nothing. */
  private boolean isOrder(int verb) {
    return tree.tag(verb).equals("VBN")
            && tree.tag(verb + 1).equals("IN")
            && tree.has(verb, "xcomp")
        || !frames.read(verb).arguments("to").isEmpty();
  }
}
