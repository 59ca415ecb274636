package org.parley.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Timed;
import org.parley.article.Span;

/**
 * Gathers, at every word of meeting, who meets whom, when and where: the names around the word, and
 * the subject of the verb that the word hangs on, as in "flew to Geneva for talks with Hashimoto".
 */
final class MeetingReader {
  private static final Set<String> SHARED =
      Set.of("dinner", "lunch", "luncheon", "breakfast", "call", "conversation", "conference");
  private static final Set<String> TALKS =
      Set.of(
          "talks",
          "negotiations",
          "meetings",
          "discussions",
          "consultations",
          "bargaining",
          "negotiating",
          "face-to-face");
  private static final Set<String> ORDINALS =
      Set.of(
          "next",
          "latest",
          "new",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "final",
          "last",
          "negotiating",
          "face-to-face");
  private static final Set<String> MEDIA = Set.of("news", "press", "business", "trading");

  /**
   * The claim with PARTICIPANT, OTHER, WHEN and PLACE, and with WORD, the noun of meeting; the same
   * claim where its word means no meeting.
   */
  Claim read(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    int word = claim.first("NOUN").or(() -> claim.first("TALKS")).orElse(verb).head();
    boolean noun = tree.token(word).tag().startsWith("N");
    boolean means = noun ? isMeeting(tree, word) : isMeeting(claim, tree, verb.head());
    if (!means || claim.constants().containsKey("outcome")) {
      return claim;
    }
    Attendance attendance = new Attendance(claim, tree, word);
    Modality modality = claim.modality();
    List<Phrase> place = new Venue(tree, word).place(verb.head());
    if (noun) {
      int above = verb.head() == word ? verbAbove(tree, word) : -1;
      attendance.atNoun(above);
      modality = above >= 0 ? new ModalityReader(tree).of(above) : modality;
      place = place.isEmpty() ? attendance.seat() : place;
    } else {
      attendance.atVerb(verb.head());
    }
    if (SHARED.contains(tree.lemma(word)) && attendance.size() < 2) {
      return claim;
    }
    List<Phrase> when =
        time(tree, word, verb.head()).map(t -> List.of(Phrase.of(tree, t))).orElse(List.of());
    return claim
        .put(modality)
        .with("PARTICIPANT", attendance.participants())
        .with("OTHER", attendance.others())
        .with("WORD", List.of(new Phrase(tree, word, tree.token(word).span())))
        .with("WHEN", when)
        .with("PLACE", place);
  }

  /** Whether a noun means a session that people attend. */
  private static boolean isMeeting(Tree tree, int noun) {
    Surroundings around = new Surroundings(tree, noun);
    Map<String, Span> behind = around.behind();
    boolean talks =
        Optional.ofNullable(behind.get("of")).filter(s -> around.holds(s, TALKS)).isPresent();
    boolean next = around.before().filter(s -> around.holds(s, ORDINALS)).isPresent();
    boolean fringe = new Venue(tree, noun).fringe();
    return switch (tree.lemma(noun)) {
      case "round" -> talks || next && !behind.containsKey("of");
      case "talk" -> tree.token(noun).tag().equals("NNS");
      default -> !fringe && around.before().filter(s -> around.holds(s, MEDIA)).isEmpty();
    };
  }

  /**
   * Whether a verb means that people meet: "meet a demand" does not, nor "sees him as a friend".
   */
  private static boolean isMeeting(Claim claim, Tree tree, int verb) {
    boolean member = claim.role("MEETING").stream().anyMatch(MeetingReader::isTime);
    boolean seen = tree.lemma(verb).equals("see") && !tree.token(verb).tag().equals("VB");
    return !member && !seen && !hasThing(tree, verb);
  }

  private static boolean isTime(Phrase phrase) {
    return phrase.tree().mention(phrase.head()).filter(Timed.class::isInstance).isPresent();
  }

  /** Whether a verb has a thing for its object, as in "meet a demand". */
  private static boolean hasThing(Tree tree, int verb) {
    return tree.children(verb, "obj").stream()
        .anyMatch(
            object ->
                !Kinds.isActor(tree, object)
                    && tree.children(object, "nmod").stream().noneMatch(n -> Kinds.isActor(tree, n))
                    && tree.named(object).isEmpty()
                    && tree.mention(object).filter(Timed.class::isInstance).isEmpty()
                    && !tree.word(object).startsWith("time"));
  }

  /** The nearest verb above a noun, or -1. */
  private static int verbAbove(Tree tree, int noun) {
    for (int above : tree.above(noun)) {
      if (tree.token(above).tag().startsWith("V")) {
        return above;
      }
    }
    return -1;
  }

  /** The time right before the word, else the one nearest in the tree. */
  private static Optional<Timed> time(Tree tree, int word, int verb) {
    Times times = new Times(tree);
    for (Timed time : times.all()) {
      int last = tree.at(time.span().end() - 1);
      boolean close = last < word && word - last <= 4 && modifying(tree, last + 1, word);
      boolean date = time.type() == Timed.Type.DATE || time.type() == Timed.Type.TIME;
      if (close && date) {
        return Optional.of(time);
      }
    }
    return times.of(word).or(() -> times.of(verb));
  }

  private static boolean modifying(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = tree.token(i).tag();
      boolean word =
          tag.startsWith("N") || tag.startsWith("J") || tag.equals("POS") || tag.equals("HYPH");
      if (!word && tree.mention(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
