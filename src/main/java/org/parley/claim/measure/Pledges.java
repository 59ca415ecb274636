package org.parley.claim.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds promises to buy goods where something stands between the promise and what is promised: "a
 * pledge, given at Osaka in June, to buy large quantities of farm products".
 */
public record Pledges(Tree tree) {
  private static final BigDecimal LIKELY = new BigDecimal("0.75");
  private static final int APART = 16;
  private static final int GOODS = 12;
  private static final Set<String> PROMISES =
      Set.of("pledge", "promise", "commitment", "undertaking", "vow", "assurance");
  private static final Set<String> BUYING = Set.of("buy", "purchase", "import");
  private static final Set<String> HANDLING =
      Words.of("make give break keep honor honour renew repeat offer fulfill fulfil extract win");

  public List<Claim> read(Reading reading) {
    List<Claim> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("N") && PROMISES.contains(tree.smallLemma(i))) {
        int promise = i;
        buying(i).flatMap(verb -> claim(reading, promise, verb)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The verb of buying behind a promise. */
  private Optional<Integer> buying(int promise) {
    for (int i = promise + 1; i < Math.min(tree.size() - 1, promise + APART); i++) {
      if (tree.word(i).equals("to") && BUYING.contains(tree.lemma(i + 1))) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> claim(Reading reading, int promise, int verb) {
    Span span = tree.token(promise).span().cover(tree.token(verb).span());
    List<Phrase> goods = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      boolean ware = mention instanceof Named named && named.category() == Named.Category.INDUSTRY;
      if (ware && at > verb && at < verb + GOODS) {
        goods.add(Phrase.of(tree, mention));
        span = span.cover(mention.span());
      }
    }
    if (goods.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("VERB", List.of(new Phrase(tree, promise, tree.token(promise).span())));
    roles.put("GOODS", goods);
    buyer(promise).ifPresent(buyer -> roles.put("ACTOR", List.of(buyer)));
    String ontology = "https://w3id.org/parley/ontology#";
    return Optional.of(
        new Claim(
            "TradeMeasure",
            roles,
            Map.of("measureClass", ontology + "VoluntaryPlan", "status", ontology + "agreed"),
            reading.evidence(span),
            Modality.ASSERTED,
            Optional.empty(),
            LIKELY,
            "pledge-to-buy"));
  }

  /** Whoever makes or breaks the promise. */
  private Optional<Phrase> buyer(int promise) {
    int verb = tree.token(promise).head();
    return verb >= 0 && HANDLING.contains(tree.lemma(verb))
        ? new FrameReader(tree)
            .read(verb).arguments("subj").stream()
                .filter(i -> Kinds.isActor(tree, i))
                .findFirst()
                .map(i -> new Phrase(tree, i))
        : Optional.empty();
  }
}
