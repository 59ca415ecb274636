package org.parley.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> OTHER = Set.of("separate", "other", "another", "different");

  private final Vocabulary vocabulary;

  MeasureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The measures of a sentence, one claim for each that a phrase names, in text order. */
  List<Claim> read(Reading reading, Tree tree) {
    List<MeasureHead> heads = new ArrayList<>();
    List<MeasureRoles> roles = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && isMeasure(tree, named)) {
        instrument(named)
            .ifPresent(
                entry -> {
                  MeasureHead head = head(tree, named, entry);
                  heads.add(head);
                  roles.add(roles(head));
                });
      }
    }
    for (MeasureHead rate : BareRates.read(tree, roles)) {
      MeasureRoles own = new MeasureRoles(tree);
      own.add("RATE", rate.mention());
      BareRates.imposer(rate).ifPresent(phrase -> own.add("IMPOSER", phrase));
      new MeasureComplements(rate, own).read();
      heads.add(rate);
      roles.add(own);
    }
    MeasureLists.share(heads, roles);
    MeasureLaws.attach(heads, roles);
    new MeasureApart(tree).complete(heads, roles);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      claims.addAll(claims(reading, heads.get(i), roles.get(i)));
    }
    return claims;
  }

  /** Whether a name is a measure's; what comes in "duty free" meets none. */
  private static boolean isMeasure(Tree tree, Named named) {
    int next = tree.at(named.span().end() - 1) + 1;
    boolean free = next < tree.size() && tree.word(next).equals("free");
    return named.category() == Named.Category.MEASURE && !free;
  }

  private static MeasureRoles roles(MeasureHead head) {
    MeasureRoles roles = new MeasureRoles(head.tree());
    new MeasureModifiers(head, roles).read();
    roles.share();
    new MeasureComplements(head, roles).read();
    return roles;
  }

  private Optional<Entry> instrument(Named named) {
    return named.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri).stream())
        .filter(e -> e.kind() == Entry.Kind.INSTRUMENT || e.kind() == Entry.Kind.MEASURE_KIND)
        .findFirst();
  }

  private static MeasureHead head(Tree tree, Named named, Entry entry) {
    String type =
        entry instanceof Entry.MeasureKind kind ? kind.type() : ((Entry.Instrument) entry).type();
    boolean known = entry.kind() == Entry.Kind.INSTRUMENT;
    return new MeasureHead(tree, named, entry.iri(), type, entry.label(), known);
  }

  private static List<Claim> claims(Reading reading, MeasureHead head, MeasureRoles measures) {
    List<Claim> claims = new ArrayList<>();
    for (Map<String, List<Phrase>> roles : measures.all()) {
      Map<String, List<Phrase>> all = new LinkedHashMap<>(roles);
      all.put("MEASURE", List.of(head.phrase()));
      var span = head.phrase().span();
      for (List<Phrase> phrases : roles.values()) {
        for (Phrase part : phrases) {
          span = span.cover(part.span());
        }
      }
      claims.add(
          new Claim(
              "TradeMeasure",
              all,
              constants(head),
              reading.evidence(span),
              Modality.ASSERTED,
              Optional.empty(),
              head.known() ? NAMED : DESCRIBED,
              head.known() ? "named-measure" : "measure-phrase"));
    }
    return claims;
  }

  private static Map<String, String> constants(MeasureHead head) {
    Map<String, String> constants = new LinkedHashMap<>(Map.of("instrument", head.iri()));
    if (new MeasureMood(head).isOpen()) {
      constants.put("mood", "open");
    }
    int before = head.first() - 1;
    if (before >= 0 && OTHER.contains(head.tree().word(before))) {
      constants.put("other", "true");
    }
    return constants;
  }
}
