package org.parley.entity.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.claim.Phrase;
import org.parley.entity.Entity;
import org.parley.entity.Names;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;
import org.parley.vocabulary.Vocabulary;

/** Gives measures without a name of their own a label and an IRI that other articles give too. */
final class MeasureNames {
  private static final int GOODS = 3;
  private static final Map<String, String> LINKS =
      Map.of(
          "MarketOpening", "to",
          "TradeAgreement", "on",
          "LegalProvision", "on",
          "Investigation", "of",
          "VoluntaryPlan", "for",
          "NumericalTarget", "for");

  private final Vocabulary vocabulary;
  private final String year;
  private final String article;
  private final Set<String> given = new HashSet<>();

  /**
   * @param year the year of the article, or an empty string where it is unknown
   * @param article what the article is called in its own IRI
   */
  MeasureNames(Vocabulary vocabulary, String year, String article) {
    this.vocabulary = vocabulary;
    this.year = year;
    this.article = article;
  }

  /** The entity that a finished draft stands for. */
  Entity entity(MeasureDraft draft) {
    Set<String> others = new TreeSet<>();
    draft
        .claims()
        .forEach(
            claim ->
                claim
                    .first("MEASURE")
                    .filter(phrase -> phrase.named().isPresent())
                    .map(Phrase::text)
                    .ifPresent(others::add));
    if (draft.instrument().isPresent()) {
      Entity known = draft.instrument().get();
      others.remove(known.label());
      return new Entity(known.iri(), known.type(), known.label(), others);
    }
    String label = label(draft);
    others.remove(label);
    return new Entity(Names.ID + "measure/" + unique(draft), draft.type(), label, others);
  }

  /**
   * The slug, with the rate or the sum behind it where no goods tell the measure apart or another
   * has the same slug, and at last a number.
   */
  private String unique(MeasureDraft draft) {
    String slug = slug(draft);
    List<String> endings = new ArrayList<>();
    draft
        .rate()
        .ifPresent(rate -> endings.add("-" + Names.slug(rate.toPlainString()) + "-percent"));
    draft.amount().ifPresent(sum -> endings.add("-" + Names.slug(sum.toPlainString())));
    int bare = draft.links("affects").isEmpty() ? endings.size() : 0;
    endings.add(bare, "");
    IntStream.range(2, given.size() + 3).forEach(n -> endings.add("-" + n));
    return endings.stream().map(slug::concat).filter(given::add).findFirst().orElseThrow();
  }

  private String slug(MeasureDraft draft) {
    String family = Names.slug(draft.kind().isEmpty() ? draft.type() : draft.kind());
    String when = draft.effective().map(e -> String.valueOf(e.first().getYear())).orElse(year);
    return Stream.of(
            family,
            codes(draft.links("imposedBy").values()),
            codes(draft.links("against").values()),
            draft.links("affects").values().stream()
                .map(Entity::label)
                .sorted()
                .limit(GOODS)
                .map(Names::slug)
                .collect(Collectors.joining("-")),
            when,
            isShared(draft) ? "" : article)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  /**
   * Whether as much is known of a measure as tells it from all others of its year: between whom it
   * stands and, where it is not the one thing between them, on which goods or at which rate. Any
   * other is its article's own.
   */
  private static boolean isShared(MeasureDraft draft) {
    Set<String> sides = new TreeSet<>(draft.links("imposedBy").keySet());
    sides.addAll(draft.links("against").keySet());
    boolean goods = !draft.links("affects").isEmpty();
    return switch (draft.type()) {
      case "TradeAgreement", "MarketOpening" -> sides.size() > 1;
      case "Tariff", "Quota" ->
          !draft.links("imposedBy").isEmpty() && (goods || sides.size() > 1 && isMeasured(draft));
      default -> sides.size() > 1 && (goods || isMeasured(draft));
    };
  }

  private static boolean isMeasured(MeasureDraft draft) {
    return draft.rate().isPresent() || draft.amount().isPresent();
  }

  private String codes(Collection<Entity> entities) {
    return entities.stream()
        .map(
            entity ->
                vocabulary
                    .entry(entity.iri(), Entry.Party.class)
                    .map(Entry.Party::code)
                    .filter(code -> !code.isEmpty())
                    .orElse(entity.label()))
        .map(Names::slug)
        .sorted()
        .collect(Collectors.joining("-"));
  }

  private String label(MeasureDraft draft) {
    StringBuilder text = new StringBuilder();
    draft.rate().ifPresent(r -> text.append(r.stripTrailingZeros().toPlainString()).append("% "));
    text.append(draft.kind());
    List<String> goods = draft.links("affects").values().stream().map(Entity::label).toList();
    List<String> owners =
        draft.links("against").values().stream().map(this::adjective).limit(2).toList();
    if (goods.isEmpty() && owners.isEmpty()) {
      return text.toString();
    }
    boolean agreement = draft.type().equals("TradeAgreement");
    text.append(' ').append(LINKS.getOrDefault(draft.type(), "on")).append(' ');
    if (!agreement) {
      text.append(String.join(" and ", owners)).append(owners.isEmpty() ? "" : " ");
    }
    text.append(
        goods.isEmpty()
            ? draft.type().equals("MarketOpening") ? "market" : "goods"
            : String.join(", ", goods.subList(0, Math.min(GOODS, goods.size()))));
    return text.toString();
  }

  private static boolean isAdjective(String demonym) {
    return List.of("ish", "ese", "an", "ch", "i").stream().anyMatch(demonym::endsWith);
  }

  private String adjective(Entity party) {
    return vocabulary
        .entry(party.iri(), Entry.Party.class)
        .flatMap(
            entry ->
                entry.names().stream()
                    .filter(name -> name.use() == Name.Use.DEMONYM)
                    .map(Name::text)
                    .filter(name -> name.charAt(0) == party.label().charAt(0))
                    .max(Comparator.comparing(MeasureNames::isAdjective)))
        .orElse(party.label());
  }
}
