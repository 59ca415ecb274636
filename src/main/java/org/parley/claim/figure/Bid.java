package org.parley.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds who else stands with a number of his own in a matter that a figure was told of: "Brussels
 * offered 15 percent; London wants 60 percent", "Japan keeps to 5.8 percent and Korea to 1.9".
 */
record Bid(Tree tree, Amount amount) {
  private static final Set<String> BIDDING =
      Words.of(
          """
          want seek demand accept offer propose suggest request get win give allow grant concede
          favor favour prefer counter insist ask settle push
          """);
  private static final Set<String> PRESSING =
      Set.of("hold", "push", "press", "ask", "insist", "settle", "call", "aim", "argue", "stick");
  private static final Set<String> JOINTS = Set.of("and", ",", ";", "while", "but", "or");
  private static final int REACH = 6;

  /** Whose the number is, where it is told without what it counts; empty where it is no bid. */
  Optional<List<Phrase>> bidder() {
    int end = tree.at(amount.span().end() - 1) + 1;
    boolean bare =
        end >= tree.size()
            || !tree.token(end).tag().matches("NN.*|JJ.*|VBN")
                && !tree.word(end).matches("of|in|worth");
    boolean timed = end < tree.size() && tree.isTimed(end);
    if (!bare && !timed) {
      return Optional.empty();
    }
    return gapped().map(List::of).or(this::bidding);
  }

  private Optional<List<Phrase>> bidding() {
    return new Governor(tree, amount)
        .verb()
        .filter(v -> BIDDING.contains(tree.smallLemma(v)))
        .or(this::pressing)
        .map(this::sides);
  }

  /** "Holds out for 75 percent", "insisted on 20 percent". */
  private Optional<Integer> pressing() {
    int i = tree.at(amount.span().start()) - 1;
    while (i > 0 && tree.token(i).tag().matches("IN|RP|RB.?|JJS")) {
      i--;
    }
    return Optional.of(i).filter(v -> v > 0 && PRESSING.contains(tree.smallLemma(v)));
  }

  /** The one to whom it would be given, or else who bids. */
  private List<Phrase> sides(int verb) {
    int first = tree.at(amount.span().start());
    List<Phrase> found = new ArrayList<>();
    for (int i = verb + 1; i < first; i++) {
      party(i).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      for (int subject : new FrameReader(tree).read(verb).arguments("subj")) {
        party(subject).ifPresent(found::add);
      }
    }
    return found.stream().limit(1).toList();
  }

  /** The party right behind a joint, with the verb left out. */
  private Optional<Phrase> gapped() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i > Math.max(0, first - REACH); i--) {
      Optional<Phrase> party = party(i);
      if (party.isPresent()) {
        return party.filter(p -> isJoint(p, first));
      }
      if (!tree.token(i).tag().matches("TO|IN|RB.?|JJ.?|DT|,|\\$")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isJoint(Phrase party, int amount) {
    int before = tree.at(party.span().start()) - 1;
    before -= before > 0 && tree.word(before).equals("the") ? 1 : 0;
    return before > 0 && amount > before && JOINTS.contains(tree.word(before));
  }

  private Optional<Phrase> party(int i) {
    return tree.named(i)
        .filter(named -> named.category() == Named.Category.PARTY)
        .map(named -> Phrase.of(tree, named));
  }
}
