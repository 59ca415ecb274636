package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
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
  private static final int LONGEST_TAIL = 9;

  private final Tree tree;
  private final List<Span> quotes;
  private final FrameReader frames;
  private final Neighbours neighbours;

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
    boolean only =
        tree.children(verb, "advmod").stream().anyMatch(i -> tree.word(i).equals("only"));
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
        && (modality == Modality.ASSERTED || only);
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
    Speech.Order order = order(verb);
    Optional<Phrase> speaker = speaker(claim, verb, order);
    if (speaker.filter(s -> isVoice(s, verb)).isEmpty() || !hasContent(claim, verb, order)) {
      return Optional.empty();
    }
    return Optional.of(
        new Speech(claim, verb, speaker.get(), order, isSubordinate(verb) && hasOwnEdge(verb)));
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
        verbs(verb + 1, tree.size())
            || quotes.stream().anyMatch(q -> here(q) && q.start() > word.end());
    return !more && verbs(0, verb) && tail(verb) ? Speech.Order.LAST : Speech.Order.FIRST;
  }

  private boolean here(Span quote) {
    return quote.overlaps(tree.sentence().span());
  }

  /** Whether a quotation ends right before the words that say whose it is. */
  private boolean near(Span quote, int verb) {
    int first = tree.at(quote.end());
    return verb - first <= LONGEST_TAIL && closes(quote) && !verbs(first, verb);
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

  private boolean verbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasContent(Claim claim, int verb, Speech.Order order) {
    boolean clause = !tree.children(verb, "ccomp").isEmpty();
    boolean thing = claim.first("THING").isPresent();
    boolean quote = quotes.stream().anyMatch(this::here);
    boolean talk = TALK.contains(tree.lemma(verb));
    boolean more = Set.of("describe", "deny").contains(tree.lemma(verb)) && tree.size() > verb + 3;
    boolean told = tree.lemma(verb).equals("say") && tree.has(verb, "obj");
    return clause
        || more
        || told
        || thing
        || quote
        || order == Speech.Order.LAST
        || talk && !isOrder(verb) && verbs(verb + 1, tree.size());
  }

  /** "Told chipmakers to cut production" is an order, and reports nothing. */
  private boolean isOrder(int verb) {
    return !frames.read(verb).arguments("to").isEmpty();
  }

  private Optional<Phrase> speaker(Claim claim, int verb, Speech.Order order) {
    Optional<Phrase> parsed = claim.first("SPEAKER").map(phrase -> doer(phrase, verb));
    Optional<Phrase> named =
        nameBefore(verb, parsed).or(() -> nameBehind(verb)).or(() -> whose(verb));
    if (named.isPresent()) {
      return named;
    }
    Optional<Phrase> near =
        order == Speech.Order.LAST ? behindComma(verb, parsed).or(() -> parsed) : parsed;
    return near.map(phrase -> whole(phrase, verb));
  }

  /** Who says what a participle behind a noun says: "signed a letter warning": who signed it. */
  private Phrase doer(Phrase noun, int verb) {
    boolean participle =
        tree.token(verb).relation().equals("acl")
            && tree.token(verb).tag().equals("VBG")
            && tree.token(verb).head() == noun.head();
    int above = tree.token(noun.head()).head();
    if (!participle || above < 0 || Kinds.isActor(tree, noun.head())) {
      return noun;
    }
    return frames.subject(above, 1).stream().findFirst().map(i -> new Phrase(tree, i)).orElse(noun);
  }

  /** "A spokesman for the ministry" where the parser took the ministry for the speaker. */
  private Phrase whole(Phrase phrase, int verb) {
    int first = tree.at(phrase.span().start());
    if (phrase.head() > verb || first < 2 || !tree.token(first - 1).tag().equals("IN")) {
      return phrase;
    }
    int head = first - 2;
    boolean person = tree.token(head).tag().startsWith("N") && Kinds.isActor(tree, head);
    if (!person || tree.token(verb).head() == head && tree.token(verb).tag().equals("VBN")) {
      return phrase;
    }
    Span start = tree.phrase(head);
    Span end = tree.token(neighbours.before(verb)).span();
    boolean forward = start.start() < end.end();
    Phrase longer = new Phrase(tree, head, forward ? new Span(start.start(), end.end()) : start);
    return whole(longer, verb);
  }

  /** A person right before the verb speaks, but not in "a spokesman for Kantor said". */
  private Optional<Phrase> nameBefore(int verb, Optional<Phrase> parsed) {
    int i = neighbours.before(verb);
    if (i < 0 || !isPerson(i)) {
      return Optional.empty();
    }
    Named person = tree.named(i).orElseThrow();
    int first = tree.at(person.span().start());
    while (first > 0 && isTitle(first - 1)) {
      first--;
    }
    String link = first == 0 ? "" : tree.token(first - 1).tag();
    boolean bound = Set.of("IN", "TO", "CC", "POS").contains(link);
    return bound && parsed.isPresent() ? Optional.empty() : Optional.of(Phrase.of(tree, person));
  }

  /** "…, Hajime Tamura, who earlier today said …": the name before the relative pronoun. */
  private Optional<Phrase> whose(int verb) {
    for (int who : tree.children(verb, "nsubj")) {
      int name = who > 0 && neighbours.isEdge(who - 1) ? who - 2 : who - 1;
      if (tree.word(who).equals("who") && name >= 0 && isPerson(name)) {
        return Optional.of(Phrase.of(tree, tree.named(name).orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** "…," said U.S. Trade Representative Mickey Kantor. */
  private Optional<Phrase> nameBehind(int verb) {
    int i = verb + 1;
    boolean edge = verb > 0 && neighbours.isEdge(verb - 1);
    while (edge && i < tree.size() && !isPerson(i) && isTitle(i)) {
      i++;
    }
    return edge && i < tree.size() && isPerson(i)
        ? Optional.of(Phrase.of(tree, tree.named(i).orElseThrow()))
        : Optional.empty();
  }

  /** The phrase between the last comma and a verb at the end: "…, economists polled by us said." */
  private Optional<Phrase> behindComma(int verb, Optional<Phrase> parsed) {
    int edge = edge(verb);
    boolean fits = parsed.filter(p -> p.head() > edge).isPresent();
    if (fits || edge < 0 || verbs(edge + 1, verb)) {
      return Optional.empty();
    }
    return neighbours.behind(edge).map(head -> new Phrase(tree, head));
  }

  private int edge(int verb) {
    int edge = verb - 1;
    while (edge >= 0 && !neighbours.isEdge(edge)) {
      edge--;
    }
    return edge;
  }

  private boolean isPerson(int i) {
    return tree.named(i).filter(n -> n.category() == Named.Category.PERSON).isPresent();
  }

  private boolean isTitle(int i) {
    boolean name =
        tree.named(i)
            .map(Named::category)
            .filter(
                c ->
                    c == Named.Category.POST
                        || c == Named.Category.PARTY
                        || c == Named.Category.ORGANIZATION)
            .isPresent();
    String tag = tree.token(i).tag();
    return name || tag.startsWith("N") && !isPerson(i) || tag.startsWith("JJ") || tag.equals("DT");
  }
}
