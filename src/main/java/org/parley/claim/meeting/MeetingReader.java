package org.parley.claim.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Gathers, at every word of meeting, who meets whom, when and where: the names around the word, and
 * the subject of the verb that the word hangs on, as in "flew to Geneva for talks with Hashimoto".
 */
public final class MeetingReader {
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> PAST = Set.of("since", "after", "following");
  private static final Set<String> FROM = Set.of("from", "with");
  private static final Set<String> HOLDING =
      Words.of("happen occur take begin start open resume go convene materialize materialise come");
  private static final Set<String> RESUMING =
      Words.of("resume reconvene reopen adjourn convene break_up wrap_up restart");
  private static final Set<String> TEAMS =
      Words.of("side negotiator minister team delegation man envoy diplomat");

  /** Prepositions for what comes about at a meeting or behind it. */
  private static final Set<String> AMID = Set.of("at", "during", "in", "after", "over");

  /** Words that may open a clause of which the talks are the subject. */
  private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "as");

  /** What talks do. */
  private static final Set<String> RUNNING =
      Words.of(
          """
          break break_up collapse end fail resume begin start open close stall founder drag bring
          produce yield adjourn deadlock falter fall run last conclude
          """);

  private static final int CLAUSE = 9;

  /** Verbs which, when denied, tell that someone was not there. */
  private static final Set<String> ABSENT =
      Words.of("be appear show attend speak meet come go participate take sit plan expect hold");

  private static final Set<String> UPON = Set.of("on", "upon", "to");
  private static final Set<String> CALLING = Set.of("with", "to");

  /**
   * The claim with PARTICIPANT, OTHER, WHEN and PLACE, and with WORD, the noun of meeting; the same
   * claim where its word means no meeting.
   */
  public Claim read(Claim said) {
    Claim claim = ofPeople(said);
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    boolean byPhone = claim.rule().equals("speak-by-telephone");
    int word =
        byPhone || claim.rule().equals("meet-and-shake-hands")
            ? verb.head()
            : counted(tree, claim.first("NOUN").or(() -> claim.first("TALKS")).orElse(verb).head());
    Encounter encounter = new Encounter(tree, word, verb.head());
    boolean ended = claim.constants().containsKey("outcome") && claim.role("PARTICIPANT").isEmpty();
    if (ended) {
      return new Bargain(claim).read(claim);
    }
    if (!encounter.happens(claim)) {
      return claim;
    }
    Attendance attendance = new Attendance(claim, tree, word);
    Modality modality = claim.modality();
    boolean before = false;
    List<Phrase> place = new Venue(tree, word).place(verb.head());
    if (encounter.isNoun()) {
      int above = verb.head() == word ? verbAbove(tree, word) : -1;
      attendance.atNoun(verb.head(), above, !place.isEmpty());
      if (encounter.isPrivate()) {
        attendance.addressed(above);
      }
      boolean earlier = new Venue(tree, word).purpose().filter(PAST::contains).isPresent();
      boolean told = above >= 0 && Occasion.SAYING.contains(tree.smallLemma(above));
      boolean holds = above >= 0 && !told && !isBeside(tree, word, above);
      Modality over = holds ? new ModalityReader(tree).of(above) : modality;
      Modality put = over == Modality.DENIED && isAmid(tree, word, above) ? modality : over;
      before = earlier && put == Modality.PLANNED;
      modality = earlier ? modality : put;
      place = place.isEmpty() ? attendance.seat() : place;
    } else {
      attendance.atVerb(verb.head(), joining(claim, tree, verb.head()));
    }
    List<Phrase> when = before ? List.of() : when(tree, word, verb.head());
    if (when.isEmpty() && encounter.isNoun() && !before && attendance.size() > 0) {
      int over = verb.head() == word ? verbAbove(tree, word) : verb.head();
      when =
          Optional.of(over)
              .filter(v -> v >= 0)
              .flatMap(new Occasion(tree)::antecedent)
              .map(time -> Phrase.of(tree, time))
              .stream()
              .toList();
    }
    if (when.isEmpty() && claim.rule().equals("be-closeted")) {
      when = new Occasion(tree).start(verb.head()).map(t -> Phrase.of(tree, t)).stream().toList();
    }
    boolean visit = tree.smallLemma(word).equals("visit") && !place.isEmpty();
    boolean dated = !when.isEmpty() && (visit || attendance.isWithPerson());
    if (encounter.isPrivate() && attendance.size() < (dated ? 1 : 2)) {
      return claim;
    }
    Claim ending = new Ending(tree, word).outcome().map(claim::ending).orElse(claim);
    return ending
        .put(new Arrangement(tree, word, verb.head()).of(modality, when))
        .with("PARTICIPANT", attendance.participants())
        .with("OTHER", attendance.others())
        .with("WORD", List.of(new Phrase(tree, word, tree.token(word).span())))
        .with("WHEN", when)
        .with("PLACE", byPhone || isByWire(tree, word) ? List.of() : place);
  }

  /** "The two are to resume on Friday": people do what else is told of talks. */
  private static Claim ofPeople(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    List<Phrase> who = claim.role("TALKS");
    boolean people =
        claim.rule().equals("talks-begin")
            && RESUMING.contains(verb.tree().smallLemma(verb.head()))
            && !who.isEmpty()
            && who.stream().allMatch(phrase -> isPeople(phrase) || phrase.text().equals("they"));
    return people ? claim.replace("TALKS", List.of()).with("PARTICIPANT", who) : claim;
  }

  private static boolean isPeople(Phrase phrase) {
    return Kinds.isNamed(phrase.tree(), phrase.head(), Named.Category.PERSON)
        || Subjects.isCounted(phrase.tree(), phrase.head())
        || TEAMS.contains(phrase.tree().smallLemma(phrase.head()));
  }

  /** "Two days of talks": what is counted. */
  private static int counted(Tree tree, int word) {
    return Venue.LENGTHS.contains(tree.smallLemma(word))
        ? tree.children(word, "nmod").stream()
            .filter(i -> Sitting.SITTINGS.contains(tree.smallLemma(i)))
            .findFirst()
            .orElse(word)
        : word;
  }

  /** The prepositions behind which those stand whom someone meets. */
  private static Set<String> joining(Claim claim, Tree tree, int verb) {
    return switch (claim.rule()) {
      case "speak-by-telephone", "talk-again" -> CALLING;
      case "pay-a-call" -> UPON;
      default -> isAcross(tree, verb) ? FROM : WITH;
    };
  }

  /** "Sat across the table from Blanco". */
  private static boolean isAcross(Tree tree, int verb) {
    return verb + 1 < tree.size() && tree.word(verb + 1).equals("across");
  }

  /** "In a telephone call": held in no place. */
  private static boolean isByWire(Tree tree, int word) {
    return tree.children(word, "compound", "amod").stream()
        .anyMatch(i -> tree.word(i).matches("telephone|phone"));
  }

  private static List<Phrase> when(Tree tree, int word, int verb) {
    return new Occasion(tree)
        .of(word, verb)
        .map(time -> List.of(Phrase.of(tree, time)))
        .orElse(List.of());
  }

  /** "The talks in Geneva satisfied nobody": a verb that denies something else. */
  private static boolean isBeside(Tree tree, int word, int above) {
    return tree.token(word).relation().equals("nsubj")
        && !HOLDING.contains(tree.smallLemma(above))
        && tree.children(word, "det").stream().noneMatch(i -> tree.word(i).equals("no"))
        && new ModalityReader(tree).of(above) == Modality.DENIED;
  }

  /** "Left an empty chair after four days of bargaining broke up": what the talks do themselves. */
  private static boolean hasOwn(Tree tree, int noun) {
    boolean behind = new Venue(tree, noun).purpose().filter(OPENING::contains).isPresent();
    for (int i = noun + 1; behind && i < tree.size() && i - noun < CLAUSE; i++) {
      if (tree.word(i).matches("that|which|who")) {
        return false;
      }
      if (tree.token(i).tag().equals("VBD")) {
        return RUNNING.contains(tree.smallLemma(i));
      }
      if (tree.token(i).tag().matches("W.*|,|:|VB[PZ]|MD|TO")) {
        return false;
      }
    }
    return false;
  }

  /** "Failed to win them over at a meeting": what was not done there, where it was held. */
  private static boolean isAmid(Tree tree, int word, int above) {
    return above >= 0
        && above < word
        && !ABSENT.contains(tree.smallLemma(above))
        && tree.token(word).relation().equals("obl")
        && new Venue(tree, word).purpose().filter(AMID::contains).isPresent();
  }

  /** The nearest verb above a noun, or what is said of someone there, or -1. */
  private static int verbAbove(Tree tree, int noun) {
    if (hasOwn(tree, noun)) {
      return -1;
    }
    for (int above : tree.above(noun)) {
      if (tree.token(above).tag().startsWith("V") || above < noun && tree.has(above, "cop")) {
        return above;
      }
    }
    return -1;
  }
}
