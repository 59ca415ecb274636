package org.parley.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Evidence;

/** The stretches of an article that someone says, and so whose word each fact is. */
public final class Sayings {
  /** What is said, by whom, in which statement. */
  public record Saying(Span span, String speaker, String statement) {}

  private static final Set<String> OWN =
      Set.of(
          "speaker", "content", "quoted", "stance", "addressee", "possibly", "ofParty", "partOf");

  private final List<Saying> sayings = new ArrayList<>();

  void add(Saying saying) {
    sayings.add(saying);
  }

  /** A fact as the article attributes it: one for each who says it, and one unattributed. */
  List<Fact> attributed(Fact fact) {
    boolean free =
        fact.attributedTo().isPresent()
            || fact.property().equals(Names.TYPE)
            || OWN.contains(fact.property().substring(fact.property().indexOf('#') + 1))
            || sayings.stream().anyMatch(s -> s.statement().equals(fact.subject()));
    if (free) {
      return List.of(fact);
    }
    Map<Optional<String>, List<Evidence>> bySpeaker = new LinkedHashMap<>();
    for (Evidence evidence : fact.evidence()) {
      bySpeaker.computeIfAbsent(speaker(evidence.span()), key -> new ArrayList<>()).add(evidence);
    }
    List<Fact> facts = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, evidence) ->
            facts.add(
                new Fact(
                    fact.subject(),
                    fact.property(),
                    fact.object(),
                    evidence,
                    fact.modality(),
                    speaker,
                    fact.confidence(),
                    fact.rule())));
    return facts;
  }

  /** Whoever says the words of a span, the innermost where one reports another. */
  private Optional<String> speaker(Span span) {
    return sayings.stream()
        .filter(saying -> saying.span().contains(span))
        .min(java.util.Comparator.comparingInt(saying -> saying.span().length()))
        .map(Saying::speaker);
  }
}
