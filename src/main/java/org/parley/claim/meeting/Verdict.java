package org.parley.claim.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells from set phrases how a meeting went: "to no avail", "inched closer", "shook hands". */
public record Verdict(Tree tree) {
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology#";
  private static final Map<String, List<List<String>>> FAILED =
      phrases(
          """
          nothing to show, little to show, little more than, without compromise,
          without a compromise, with no breakthrough, no compromise, no result, no results,
          without luck, went badly, so badly, no further, got nothing, failed to persuade,
          failed to move, failed to sway, failed to convince, no give, no ground, hit a wall,
          to no effect, no solution, without solution, without a solution, to no avail, no avail, empty-handed, empty handed, without budging,
          without result, without results, without success, without agreement, without an agreement,
          without a deal, without a accord, without an accord, without progress, without resolution,
          without a breakthrough, without breakthrough, without settling, without resolving,
          without reaching, without narrowing, without bridging, without closing,
          without breaking, without agreeing, without averting, without heading off, without ending,
          without persuading, without winning, without any agreement, without any deal,
          without any progress, without making progress, without much progress, got nowhere,
          went nowhere, getting nowhere, no closer, no nearer, far apart, miles apart,
          poles apart, wide apart, worlds apart, came to nothing,
          come to nothing, no headway, little headway, no progress, little progress, scant progress,
          no movement, little movement, no breakthrough, no sign of, no signs of, no agreement,
          no accord, no deal, no meeting of minds, no meeting of the minds, no common ground,
          deadlock, deadlocked, in deadlock, stalemate, impasse, logjam, gave no ground,
          give no ground, not budge, not budged, n't budge, n't budged, n’t budge, refused to budge,
          failed to agree, failed to reach, failed to narrow, failed to bridge, failed to resolve,
          failed to settle, failed to break, failed to close, failed to produce, failed to make,
          failing to agree, failing to reach, failing to narrow, failing to bridge,
          failing to resolve, failed to yield, failed to end, failed to find, failed to win,
          unable to agree,
          unable to reach, unable to bridge, unable to narrow, unable to resolve, could not agree,
          could not bridge, could not resolve, could not reach, could n't agree, could n't bridge,
          differences remain, differences remained, gaps remain, gaps remained, gap remained,
          remain unresolved, remained unresolved, inconclusive, inconclusively, fruitless,
          fruitlessly, gave up, short shrift, rebuffed, came away with nothing, left with nothing,
          acrimony, acrimonious, recrimination, recriminations, disarray, frosty, a failure, in failure,
          broke no ground, resolved nothing, settled nothing, produced nothing, produced little,
          yielded nothing, yielded little, achieved nothing, achieved little
          """);
  private static final Map<String, List<List<String>>> BROKEN =
      phrases(
          """
          broken off, breaking off, broke down, broken down, collapsed, fell apart,
          fallen apart, walked out, stormed out, stalked out, walking out, came to grief,
          come to grief, cut short, ruptured, broke up in, in ruins, in tatters, foundered
          """);
  private static final Map<String, List<List<String>>> MOVED =
      phrases(
          """
          progress, headway, constructive, productive, fruitful, moved closer, inched closer,
          edged closer, drew closer, narrowed, narrowing, encouraging, step forward, steps forward,
          forward movement, inched forward, inching forward, substantive, convergence, narrower
          """);
  private static final Map<String, List<List<String>>> AGREED =
      phrases(
          """
          reached agreement, reached an agreement, reached a agreement, reached a deal,
          reached an accord, reached a compromise, struck a deal, struck an accord, struck a bargain,
          shook hands, shaken hands, sealed, signed, initialed, initialled, clinched, hammered out,
          came to terms, cut a deal, a handshake, agreed on, agreed a, agreed to a
          """);

  private static final Set<String> GOING_ON =
      Words.of("they neither both it nothing no little that this afterward afterwards");
  private static final Set<String> SAME =
      Words.of(
          """
          two pair trio talk meeting session discussion negotiation side minister leader call
          dinner lunch breakfast summit neither man both nothing no encounter outcome result
          three they it conversation round
          """);

  private static Map<String, List<List<String>>> phrases(String list) {
    return Stream.of(list.split(","))
        .map(phrase -> List.of(phrase.strip().split("\\s+")))
        .collect(Collectors.groupingBy(words -> words.get(0)));
  }

  /**
   * The IRI of the outcome that the words of a stretch tell.
   *
   * @param from index of its first word
   * @param to index behind its last word
   */
  public Optional<String> between(int from, int to) {
    boolean moved = false;
    boolean agreed = false;
    for (int i = from; i < to; i++) {
      if (opens(BROKEN, i)) {
        return Optional.of(ONTOLOGY + "collapse");
      }
      if (opens(FAILED, i)) {
        return Optional.of(ONTOLOGY + "noProgress");
      }
      moved = moved || opens(MOVED, i);
      agreed = agreed || opens(AGREED, i);
    }
    return agreed
        ? Optional.of(ONTOLOGY + "agreement")
        : moved ? Optional.of(ONTOLOGY + "progress") : Optional.empty();
  }

  private boolean opens(Map<String, List<List<String>>> phrases, int i) {
    return phrases.getOrDefault(tree.word(i), List.of()).stream().anyMatch(p -> stands(p, i));
  }

  private boolean stands(List<String> phrase, int i) {
    if (i + phrase.size() > tree.size()) {
      return false;
    }
    for (int at = 0; at < phrase.size(); at++) {
      if (!tree.word(i + at).equals(phrase.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence goes on about what was told before: "They rose after seven hours". */
  public boolean goesOn() {
    return tree.size() > 1
        && (GOING_ON.contains(tree.word(0))
            || Set.of("the", "but", "and", "their").contains(tree.word(0))
                && SAME.contains(tree.smallLemma(1)));
  }
}
