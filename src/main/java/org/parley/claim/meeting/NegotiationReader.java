package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** Gathers, at every word of talks, who talks with whom and about which goods. */
public final class NegotiationReader {
  private static final Set<Named.Category> GOODS = Set.of(Named.Category.INDUSTRY);
  private static final Set<Named.Category> FRAMES =
      Set.of(Named.Category.ORGANIZATION, Named.Category.MEASURE);
  private static final Set<String> MANY =
      Set.of("multilateral", "global", "world", "international", "worldwide", "round");
  private static final List<String> WITH = List.of("between", "among", "with", "by", "from");
  private static final List<String> ABOUT =
      List.of("on", "over", "about", "for", "in", "of", "regarding", "concerning", "covering");

  /**
   * The claim with the names around its word: PARTY, who talks; GOODS, about what; FRAME, the body
   * or agreement under which; MANY, where the words speak of talks among many; with the mark "with"
   * where those who talk are named only as those with whom another talks.
   */
  public Claim read(Claim claim) {
    Phrase word = claim.first("NOUN").or(() -> claim.first("VERB")).orElseThrow();
    Tree tree = word.tree();
    if (!tree.token(word.head()).tag().startsWith("N")) {
      return claim;
    }
    Surroundings around = new Surroundings(tree, word.head());
    Optional<Span> before = around.before();
    Map<String, Span> behind = around.behind();
    List<Phrase> parties = new ArrayList<>(claim.role("PARTY"));
    before.ifPresent(span -> parties.addAll(around.powers(span)));
    boolean others =
        parties.isEmpty()
            && at(behind, "with").filter(s -> around.powers(s).size() > 1).isPresent();
    WITH.forEach(p -> at(behind, p).ifPresent(s -> parties.addAll(around.powers(s))));
    List<Phrase> goods = new ArrayList<>();
    before.ifPresent(span -> goods.addAll(around.names(span, GOODS)));
    ABOUT.forEach(p -> at(behind, p).ifPresent(s -> goods.addAll(around.names(s, GOODS))));
    List<Phrase> frames = new ArrayList<>();
    before.ifPresent(span -> frames.addAll(around.names(span, FRAMES)));
    for (String preposition : List.of("under", "of", "in", "at", "within")) {
      at(behind, preposition).ifPresent(s -> frames.addAll(around.names(s, FRAMES)));
    }
    List<Phrase> many =
        before.filter(span -> around.holds(span, MANY)).isPresent()
                || tree.word(word.head()).equals("round")
            ? List.of(word)
            : List.of();
    return (others ? claim.mark("with") : claim)
        .with("PARTY", distinct(parties))
        .with("GOODS", distinct(goods))
        .with("FRAME", distinct(frames))
        .with("MANY", many);
  }

  private static Optional<Span> at(Map<String, Span> behind, String preposition) {
    return Optional.ofNullable(behind.get(preposition));
  }

  private static List<Phrase> distinct(List<Phrase> phrases) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (found.stream().noneMatch(other -> other.span().overlaps(phrase.span()))) {
        found.add(phrase);
      }
    }
    return found;
  }
}
