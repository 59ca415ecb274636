package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Times;
import org.parley.claim.Tree;

/**
 * Reads the second session of those who met, where a sentence tells no more of it than its day:
 * "met in Tokyo on Monday and again on Wednesday night".
 *
 * @param tree the sentence
 */
public record Again(Tree tree) {
  private static final int NEAR = 6;

  /**
   * The second sessions of a sentence.
   *
   * @param met its meetings
   */
  public List<Claim> read(Reading reading, List<Claim> met) {
    List<Claim> found = new ArrayList<>();
    for (int i = 2; i + 1 < tree.size(); i++) {
      int again = i;
      boolean more =
          tree.word(i).equals("again")
                  && IntStream.of(i - 1, i - 2).anyMatch(k -> tree.word(k).matches("and|then|but"))
              || isElsewhere(i);
      if (more) {
        met.stream()
            .filter(claim -> claim.modality() == Modality.ASSERTED)
            .filter(claim -> claim.first("WORD").orElseThrow().head() < again)
            .reduce((earlier, later) -> later)
            .flatMap(claim -> second(reading, claim, again))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "In Geneva in March and in Paris last week": another place, and another time behind it. */
  private boolean isElsewhere(int and) {
    int at = behindPerson(and);
    boolean in =
        tree.word(and).equals("and")
            && at + 2 < tree.size()
            && tree.word(at).equals("in")
            && tree.named(at + 1).filter(Venue::isPlace).isPresent();
    int behind = in ? tree.at(tree.named(at + 1).orElseThrow().span().end() - 1) + 1 : and;
    boolean on = in && behind < tree.size() && tree.word(behind).matches("on|in|,");
    boolean timed = in && (on || behind < tree.size()) && tree.isTimed(on ? behind + 1 : behind);
    return timed && isPlaced(and);
  }

  /** "And Brittan in Brussels": the word behind someone else whom one of them met. */
  private int behindPerson(int and) {
    int at = and + 1;
    while (at < tree.size() - 1
        && (tree.tag(at).equals("NNP") || tree.tag(at).equals("NN"))
        && !tree.isTimed(at)) {
      at++;
    }
    return other(and).isEmpty() ? and + 1 : at;
  }

  private List<Phrase> other(int and) {
    return IntStream.range(and + 1, Math.min(tree.size(), and + NEAR))
        .takeWhile(i -> tree.tag(i).matches("NNP?"))
        .boxed()
        .flatMap(i -> tree.named(i).stream())
        .filter(named -> named.category() == Named.Category.PERSON)
        .limit(1)
        .map(named -> Phrase.of(tree, named))
        .toList();
  }

  /** Whether a place and a time stand close in front of a word. */
  private boolean isPlaced(int and) {
    int from = Math.max(0, and - NEAR);
    return IntStream.range(from, and).anyMatch(tree::isTimed)
        && IntStream.range(from, and)
            .anyMatch(i -> tree.named(i).filter(Venue::isPlace).isPresent());
  }

  private Optional<Claim> second(Reading reading, Claim first, int again) {
    Optional<Timed> when =
        new Times(tree)
            .all().stream()
                .filter(time -> tree.at(time.span().start()) > again)
                .filter(time -> tree.at(time.span().start()) - behindPerson(again) < NEAR)
                .filter(time -> time.type() != Timed.Type.DURATION)
                .filter(time -> time.when().filter(Again::isFine).isPresent())
                .filter(time -> !isVerbal(again + 1, tree.at(time.span().start())))
                .findFirst();
    List<Phrase> place =
        IntStream.range(again + 1, Math.min(tree.size(), behindPerson(again) + NEAR))
            .filter(i -> tree.word(i - 1).equals("in"))
            .mapToObj(tree::named)
            .flatMap(Optional::stream)
            .filter(Venue::isPlace)
            .map((Named named) -> Phrase.of(tree, named))
            .toList();
    Phrase word = new Phrase(tree, again, tree.token(again).span());
    List<Phrase> other = other(again);
    Claim met = other.isEmpty() ? first : first.replace("OTHER", other);
    return when.map(time -> Phrase.of(tree, time))
        .map(
            time ->
                met.replace("WORD", List.of(word))
                    .replace("WHEN", List.of(time))
                    .replace("PLACE", place)
                    .cite(reading.evidence(first.evidence().span().cover(time.span()))));
  }

  private boolean isVerbal(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tree.token(i).tag().matches("VB.?|MD"));
  }

  private static boolean isFine(TimeSpan span) {
    return span.grain().compareTo(Grain.MONTH) <= 0;
  }
}
