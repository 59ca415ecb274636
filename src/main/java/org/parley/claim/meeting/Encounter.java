package org.parley.claim.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Kind;
import org.parley.claim.Kinds;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells whether a word of meeting means one, and not a demand that is met or a yearly habit. */
final class Encounter {
  private static final Set<String> HABITS =
      Words.of(
          """
          regularly often frequently usually normally annually yearly monthly weekly daily routinely
          periodically always sometimes rarely seldom every each
          """);
  private static final Set<String> TOGETHER =
      Set.of("again", "together", "privately", "directly", "face-to-face", "twice", "briefly");
  private static final Set<String> TEAMS =
      Set.of("negotiator", "team", "delegation", "delegate", "envoy", "minister", "side");

  /** Phrasings of what only people do with one another. */
  private static final Set<String> PERSONAL =
      Set.of("take-up-with", "sign-with", "meet-and-shake-hands", "carry-to");

  private static final Set<String> ASSEMBLING =
      Words.of("minister leader ambassador envoy negotiator council committee delegate president");
  private static final Set<String> GATHERINGS =
      Words.of("summit meeting gathering conference session talks dinner lunch forum reception");
  private static final Set<String> LENGTHS = Words.of("minute hour day night morning afternoon");
  private static final int CLAUSE = 9;

  private final Tree tree;
  private final int word;
  private final int verb;

  /**
   * @param word the word of meeting
   * @param verb the head of the phrasing, which may be the same
   */
  Encounter(Tree tree, int word, int verb) {
    this.tree = tree;
    this.word = word;
    this.verb = verb;
  }

  /** Whether people meet, as far as the words around the claim's tell. */
  boolean happens(Claim claim) {
    return isNoun()
        ? new Sitting(tree, word, verb).isMeant() && (verb == word || !isHabit())
        : done(claim);
  }

  /** Whether it is a call or a meal, at which those who speak are those who meet. */
  boolean isPrivate() {
    return isNoun() && Sitting.PRIVATE.contains(tree.lemma(word));
  }

  boolean isNoun() {
    return tree.token(word).tag().startsWith("N");
  }

  private boolean done(Claim claim) {
    boolean hour = claim.role("MEETING").stream().anyMatch(Encounter::isTime);
    if (hour || isHabit()) {
      return false;
    }
    if (PERSONAL.contains(claim.rule())) {
      boolean dated = new Occasion(tree).of(word, verb).isPresent();
      boolean pleads = claim.rule().equals("carry-to") || tree.lemma(verb).equals("plead");
      return isPersonal(claim) && (dated || !pleads);
    }
    if (claim.rule().equals("shuttle-between")) {
      return isPersonal(claim) && claim.role("OTHER").stream().allMatch(this::isMet);
    }
    if (claim.rule().equals("deliberate")) {
      return isAssembly(claim);
    }
    if (claim.rule().equals("tell-lawmakers")) {
      return claim.role("OTHER").stream().anyMatch(this::isHouse);
    }
    Counterpart counterpart = new Counterpart(tree, verb);
    int next = behindObject(claim);
    String tag = next < tree.size() ? tree.token(next).tag() : ".";
    return switch (tree.lemma(verb)) {
      case "talk", "speak", "converse", "consult" ->
          !claim.rule().equals("talk-again")
              || holds(TOGETHER)
              || isCounted(claim) && (isLong() || isAbout())
              || counterpart.isByWire()
              || counterpart.isAddressed();
      case "see" ->
          counterpart.isObject()
              && !tag.startsWith("V")
              && !tree.word(Math.min(next, tree.size() - 1)).equals("as");
      case "call" ->
          claim.rule().equals("call-on-someone")
              ? !isAsked() && isCaller(claim) && isReceived(claim)
              : isRung(claim) && tag.matches("IN|TO|RB|,|\\.|NNP|CC");
      case "spend" -> !claim.role("OTHER").isEmpty() || holds(Set.of("together", "with"));
      case "pay" -> isCaller(claim);
      case "face", "confront", "encounter", "tackle" ->
          !claim.rule().equals("face-someone") || isPersonal(claim) && holds(GATHERINGS);
      case "try" -> isTeam(claim) && holds(Set.of("again"));
      case "take_up", "pick_up", "resume", "gather_up" ->
          !claim.rule().equals("take-up-threads") && !claim.rule().equals("bargain")
              || isTeam(claim);
      case "meet", "gather", "assemble", "convene", "visit", "receive", "host" ->
          !hasThing() && !endsInThing();
      default -> !claim.rule().equals("bargain") || isTeam(claim) && !isMeanwhile();
    };
  }

  /** "While the two sides negotiate": what goes on beside something else. */
  private boolean isMeanwhile() {
    return tree.children(verb, "mark").stream()
        .anyMatch(i -> Set.of("while", "as", "if", "so").contains(tree.word(i)));
  }

  private static boolean isTime(Phrase phrase) {
    return phrase.tree().mention(phrase.head()).filter(Timed.class::isInstance).isPresent();
  }

  private boolean isHabit() {
    return holds(HABITS) && tree.children(verb, "aux").isEmpty();
  }

  /** Whether one of the words stands in the clause behind the verb, or right before it. */
  private boolean holds(Set<String> words) {
    for (int i = Math.max(0, verb - 1); i < tree.size() && i - verb < CLAUSE; i++) {
      boolean each = new Counterpart(tree, i).isEach(i);
      if (words.contains(tree.word(i)) && !each) {
        return true;
      }
      if (i > verb && tree.token(i).tag().matches("VBD|VBZ|WDT|WP|WRB|:")) {
        return false;
      }
    }
    return false;
  }

  /** "Called Bush on Thursday", and not "Bush, whom he calls", "called on Bush". */
  private boolean isRung(Claim claim) {
    boolean behind = claim.role("PERSON").stream().allMatch(p -> tree.at(p.span().start()) > verb);
    int next = Math.min(verb + 1, tree.size() - 1);
    return behind && !Set.of("on", "upon", "for").contains(tree.word(next));
  }

  /** The word behind the phrase that a claim's verb has for its object. */
  private int behindObject(Claim claim) {
    return claim.first("PERSON").map(p -> tree.at(p.span().end() - 1) + 1).orElse(verb + 1);
  }

  /** "Called on Tokyo to act": a demand and no visit. */
  private boolean isAsked() {
    for (int i = verb + 1; i + 1 < tree.size(); i++) {
      if (tree.word(i).equals("to") && tree.token(i + 1).tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonal(Claim claim) {
    return claim.role("PARTICIPANT").stream()
        .anyMatch(
            phrase ->
                Kinds.fits(phrase.tree(), phrase.head(), Kind.PERSON)
                    || Kinds.isNamed(phrase.tree(), phrase.head(), Named.Category.POST)
                    || Kinds.PERSONAL.contains(phrase.tree().word(phrase.head())));
  }

  /** "Between the two delegations", and not "between a suite and an office". */
  private boolean isMet(Phrase phrase) {
    return Kinds.isNamed(tree, phrase.head(), Named.Category.PERSON)
        || TEAMS.contains(tree.lemma(phrase.head()));
  }

  /** "The two men spoke for 90 minutes". */
  private boolean isCounted(Claim claim) {
    return claim.role("PARTICIPANT").size() > 1
        || claim.role("PARTICIPANT").stream()
            .anyMatch(
                p ->
                    tree.token(p.head()).tag().endsWith("S")
                        || tree.word(p.head()).matches("they|two|both|pair|trio"));
  }

  /** "The two men talked trade". */
  private boolean isAbout() {
    return tree.lemma(verb).equals("talk") && tree.has(verb, "obj");
  }

  private boolean isLong() {
    return IntStream.range(verb + 1, Math.min(tree.size(), verb + CLAUSE - 1))
        .anyMatch(i -> LENGTHS.contains(tree.smallLemma(i)));
  }

  /** "EC ministers will debate it in Brussels on Monday": a body that comes together. */
  private boolean isAssembly(Claim claim) {
    boolean many =
        claim.role("PARTICIPANT").stream()
            .anyMatch(
                p ->
                    ASSEMBLING.contains(tree.smallLemma(p.head()))
                        && tree.token(p.head()).tag().startsWith("N"));
    Optional<Timed> when = new Occasion(tree).of(word, verb);
    boolean seated = !new Venue(tree, word).place(verb).isEmpty();
    boolean body =
        claim.role("PARTICIPANT").stream()
            .anyMatch(p -> Kinds.isNamed(tree, p.head(), Named.Category.ORGANIZATION));
    boolean day = when.flatMap(Timed::when).filter(TimeSpan::isDay).isPresent();
    return many && when.isPresent() && (seated || body && day);
  }

  /** "A Senate panel", and not "the committee" of which the text has told before. */
  private boolean isHouse(Phrase phrase) {
    boolean one = Set.of("a", "an").contains(tree.word(tree.at(phrase.span().start())));
    return one
        || phrase.mentions().stream()
            .anyMatch(m -> m instanceof Named n && n.category() == Named.Category.ORGANIZATION);
  }

  private boolean isCaller(Claim claim) {
    return isPersonal(claim) || isTeam(claim);
  }

  /** Whether a person or the holder of a post is called on. */
  private static boolean isReceived(Claim claim) {
    return claim.role("OTHER").stream()
        .map(Phrase::head)
        .anyMatch(
            i -> {
              Tree tree = claim.first("OTHER").orElseThrow().tree();
              return Kinds.isNamed(tree, i, Named.Category.PERSON)
                  || Kinds.isNamed(tree, i, Named.Category.POST);
            });
  }

  private boolean isTeam(Claim claim) {
    List<Phrase> subjects = claim.role("PARTICIPANT");
    return subjects.size() > 1 && isPersonal(claim)
        || subjects.stream().anyMatch(p -> new Together(tree).isCounted(p.head()))
        || subjects.stream().anyMatch(p -> TEAMS.contains(tree.lemma(p.head())));
  }

  /** "Meet U.S. demands": whether the words right behind the verb end in a noun for a thing. */
  private boolean endsInThing() {
    int last = verb;
    while (last + 1 < tree.size()
        && (tree.token(last + 1).tag().matches("DT|JJ.?|NN.*|POS|PRP\\$|CD|HYPH")
            || tree.named(last + 1).isPresent())) {
      last++;
    }
    boolean of = last + 1 < tree.size() && tree.word(last + 1).equals("of");
    return last > verb
        && !of
        && tree.token(last).tag().startsWith("N")
        && tree.mention(last).isEmpty()
        && !Kinds.isActor(tree, last)
        && (!tree.token(last).tag().startsWith("NNP") || tree.word(last - 1).equals("u.s."))
        && !tree.word(last).startsWith("time");
  }

  /** Whether the verb has a thing for its object, as in "meet a demand". */
  private boolean hasThing() {
    return tree.children(verb, "obj").stream()
        .anyMatch(
            object ->
                !Kinds.isActor(tree, object)
                    && tree.children(object, "nmod").stream().noneMatch(n -> Kinds.isActor(tree, n))
                    && tree.named(object)
                        .filter(n -> n.category() != Named.Category.OTHER)
                        .isEmpty()
                    && !tree.isTimed(object)
                    && !tree.word(object).startsWith("time"));
  }
}
