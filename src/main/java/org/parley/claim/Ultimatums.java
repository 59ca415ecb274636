package org.parley.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.article.Span;

/**
 * Finds threats that a sentence puts as a condition: "unless Beijing yields, duties will be
 * collected", "if the Senate does not act, Canada will retaliate".
 */
public record Ultimatums(Tree tree) {
  private static final BigDecimal LIKELY = new BigDecimal("0.74");
  private static final int NEAR = 8;
  private static final Set<String> MARKS = Set.of("unless", "if");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "shall");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "no", "nothing", "never");
  private static final Set<String> FAILING =
      Set.of("fail", "refuse", "balk", "decline", "ignore", "miss", "reject");

  /** Acts that are threats whatever they are done with. */
  private static final Set<String> HOSTILE =
      Words.of(
          """
          retaliate impose levy slap punish penalize penalise sanction embargo boycott veto sue
          blacklist strike_back hit_back reimpose
          """);

  /** Acts that are threats where they are done with duties and the like. */
  private static final Set<String> HARMFUL =
      Words.of(
          """
          raise rise double triple jump soar increase hit face apply collect take come go kick
          kick_in introduce respond act react suffer pay charge invoke begin start follow
          """);

  private static final Set<String> SUFFERING = Set.of("face", "suffer", "pay", "lose");
  private static final Set<String> PAINS =
      Words.of(
          """
          retaliate retaliation sanction reprisal countermeasure penalty duty tariff levy surcharge embargo
          """);

  /** Those who are not one of the parties. */
  private static final Set<String> ALL = Set.of("side", "party", "government", "talk", "everyone");

  public List<Claim> read(Reading reading) {
    for (int mark = 0; mark < tree.size(); mark++) {
      if (MARKS.contains(tree.word(mark))) {
        int open = mark;
        int close = close(mark);
        Optional<Claim> threat =
            isFailure(open, close)
                ? IntStream.range(0, tree.size())
                    .filter(verb -> (verb < open || verb >= close) && isThreat(verb))
                    .boxed()
                    .findFirst()
                    .flatMap(verb -> claim(reading, verb, open, close))
                : Optional.empty();
        if (threat.isPresent()) {
          return List.of(threat.get());
        }
      }
    }
    return List.of();
  }

  /** Where a condition ends: at the next comma in front of the sentence, or with it. */
  private int close(int mark) {
    boolean front = mark == 0 || tree.token(mark - 1).text().matches("[,;“\"]|``|that|but|and");
    int end = mark + 1;
    while (end < tree.size() && !(front && tree.token(end).text().equals(","))) {
      end++;
    }
    return end;
  }

  /** "Unless they yield", "if they do not yield", "if they fail to yield". */
  private boolean isFailure(int open, int close) {
    return tree.word(open).equals("unless")
        || IntStream.range(open, Math.min(close, open + NEAR))
            .anyMatch(i -> NOT.contains(tree.word(i)) || FAILING.contains(tree.smallLemma(i)));
  }

  private boolean isThreat(int verb) {
    boolean future =
        tree.isVerb(verb)
            && tree.children(verb, "aux").stream().anyMatch(i -> FUTURE.contains(tree.word(i)))
            && tree.children(verb, "advmod").stream().noneMatch(i -> NOT.contains(tree.word(i)));
    String lemma = tree.smallLemma(verb);
    return future && (HOSTILE.contains(lemma) || HARMFUL.contains(lemma) && isPainful(verb));
  }

  private boolean isPainful(int verb) {
    Span clause = tree.clause(verb);
    return IntStream.range(0, tree.size())
        .filter(i -> clause.contains(tree.token(i).span()))
        .anyMatch(i -> PAINS.contains(tree.smallLemma(i)));
  }

  private Optional<Claim> claim(Reading reading, int verb, int open, int close) {
    FrameReader frames = new FrameReader(tree);
    boolean suffering = SUFFERING.contains(tree.smallLemma(verb));
    List<Phrase> warned = warned(open, close);
    List<Phrase> threatening = actors(frames.read(verb));
    List<Phrase> targets = suffering && !threatening.isEmpty() ? threatening : warned;
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("VERB", List.of(new Phrase(tree, verb, tree.token(verb).span())));
    if (!suffering && !threatening.isEmpty()) {
      roles.put("ACTOR", threatening);
    }
    if (!targets.isEmpty()) {
      roles.put("TARGET", targets);
    } else if (!roles.containsKey("ACTOR")) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            "Action",
            roles,
            Map.of("actionType", "https://w3id.org/parley/vocab/action/threaten"),
            reading.evidence(
                tree.clause(verb)
                    .cover(tree.token(open).span())
                    .cover(tree.token(close - 1).span())),
            Modality.ASSERTED,
            Optional.empty(),
            LIKELY,
            "threat-on-condition"));
  }

  /** The first who is named in a condition. */
  private List<Phrase> warned(int open, int close) {
    return IntStream.range(open + 1, Math.min(close, open + NEAR))
        .filter(i -> Kinds.isActor(tree, i) && !ALL.contains(tree.smallLemma(i)))
        .mapToObj(i -> new Phrase(tree, i))
        .limit(1)
        .toList();
  }

  private List<Phrase> actors(Frame frame) {
    List<Phrase> found = new ArrayList<>();
    for (int subject : frame.arguments("subj")) {
      boolean one =
          Kinds.isActor(tree, subject)
              && !ALL.contains(tree.smallLemma(subject))
              && !Kinds.isNamed(tree, subject, Named.Category.MEASURE);
      if (one) {
        found.add(new Phrase(tree, subject));
      }
    }
    return found.size() == 1 ? found : List.of();
  }
}
