package org.parley.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds the measures that noun phrases name, with what the phrase itself says of them: who imposes,
 * against whom, on which goods, at which rate, under which law.
 */
final class MeasureReader {
  private static final BigDecimal NAMED = new BigDecimal("0.90");
  private static final BigDecimal DESCRIBED = new BigDecimal("0.80");

  private final Vocabulary vocabulary;

  MeasureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The measures of a sentence, one claim for each phrase, in text order. */
  List<Claim> read(Reading reading, Tree tree) {
    List<Claim> claims = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && named.category() == Named.Category.MEASURE) {
        instrument(named)
            .ifPresent(
                type -> {
                  boolean known = type.kind() == Entry.Kind.INSTRUMENT;
                  MeasurePhrase phrase = new MeasurePhrase(tree, named, className(type), known);
                  claims.addAll(claims(reading, phrase, type.iri(), known));
                });
      }
    }
    return claims;
  }

  private Optional<Entry> instrument(Named named) {
    return named.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri).stream())
        .filter(e -> e.kind() == Entry.Kind.INSTRUMENT || e.kind() == Entry.Kind.MEASURE_KIND)
        .findFirst();
  }

  private static String className(Entry entry) {
    return entry instanceof Entry.MeasureKind kind
        ? kind.type()
        : entry instanceof Entry.Instrument instrument ? instrument.type() : "TradeMeasure";
  }

  private static List<Claim> claims(
      Reading reading, MeasurePhrase phrase, String iri, boolean known) {
    List<Claim> claims = new ArrayList<>();
    for (Map<String, List<Phrase>> roles : phrase.roles()) {
      Map<String, List<Phrase>> all = new LinkedHashMap<>(roles);
      all.put("MEASURE", List.of(phrase.measure()));
      var span = phrase.measure().span();
      for (List<Phrase> phrases : roles.values()) {
        for (Phrase part : phrases) {
          span = span.cover(part.span());
        }
      }
      claims.add(
          new Claim(
              "TradeMeasure",
              all,
              Map.of("instrument", iri),
              reading.evidence(span),
              Modality.ASSERTED,
              Optional.empty(),
              known ? NAMED : DESCRIBED,
              known ? "named-measure" : "measure-phrase"));
    }
    return claims;
  }
}
