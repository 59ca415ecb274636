package org.parley.claim.deadline;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells which verbs are of meetings and journeys, whose days bind nobody. */
record Errand(Tree tree, Duties duties, DeepRelations relations) {
  private static final int NEAR = 10;
  private static final Set<String> MEETINGS =
      Words.of(
          """
          talk meeting negotiation session hearing conference summit visit round trip
          discussion consultation vote debate recess trading
          """);
  private static final Set<String> GOING =
      Words.of(
          """
          meet visit travel fly go leave arrive return speak talk testify appear attend say
          tell report come face see confront join host confer
          """);

  /** Whether a verb tells of a meeting or a journey, and of nothing that must be done there. */
  boolean is(int verb) {
    return isMeeting(verb) && !duties.closes(verb) && !duties.compels(verb)
        || GOING.contains(tree.smallLemma(verb)) && !isVerdict(verb) && !isMeasure(verb);
  }

  /** Whether talks do what a verb says, or have it done to them. */
  boolean isMeeting(int verb) {
    return Stream.concat(relations.subjects(verb).stream(), relations.objects(verb).stream())
        .filter(i -> !isSeries(i))
        .anyMatch(i -> MEETINGS.contains(tree.smallLemma(i)));
  }

  /** "A round of tariffs". */
  private boolean isSeries(int noun) {
    return noun + 1 < tree.size()
        && tree.word(noun + 1).equals("of")
        && tree.children(noun, "nmod").stream()
            .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }

  /** "The subsidies have to go by 2005". */
  private boolean isMeasure(int verb) {
    return relations.subjects(verb).stream()
        .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }

  /** "Must say by July 26 whether", "must report by May": an answer that is owed. */
  private boolean isVerdict(int verb) {
    return Set.of("say", "report", "tell").contains(tree.smallLemma(verb))
        && (tree.children(verb, "aux").stream().anyMatch(i -> tree.word(i).equals("must"))
            || IntStream.range(verb, Math.min(tree.size(), verb + NEAR))
                .anyMatch(i -> tree.word(i).equals("whether")));
  }
}
