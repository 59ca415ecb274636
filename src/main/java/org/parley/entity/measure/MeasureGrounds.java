package org.parley.entity.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells which nouns for measures stand for one that the article really speaks of. */
final class MeasureGrounds {
  private static final Set<String> TRADE =
      Set.of(
          "trade",
          "import",
          "export",
          "tariff",
          "duty",
          "quota",
          "retaliation",
          "surcharge",
          "sanction",
          "retaliate",
          "dumping",
          "protectionism",
          "currency",
          "relief",
          "subsidy",
          "importer",
          "exporter");

  private static final Set<String> DONE = Set.of("agreed", "inForce", "expired", "withdrawn");

  private static final Set<String> OLD = Set.of("inForce", "expired");

  /** Kinds that nobody speaks of in general. */
  private static final Set<String> PENAL =
      Set.of("punitive tariff", "anti-dumping duty", "countervailing duty", "safeguard tariff");

  private MeasureGrounds() {}

  /** The measures of an article of which enough is known. */
  static List<MeasureDraft> sufficing(List<MeasureDraft> drafts) {
    List<MeasureDraft> known =
        drafts.stream()
            .filter(draft -> isAgreement(draft) && draft.instrument().isPresent())
            .toList();
    boolean named = !known.isEmpty();
    boolean passing = known.stream().allMatch(MeasureDraft::isPassing);
    List<MeasureDraft> found =
        drafts.stream()
            .filter(MeasureGrounds::suffice)
            .filter(
                draft ->
                    !isOfFirm(draft)
                        && (!named || passing && draft.isDwelt() || !isBareDeal(draft)))
            .filter(draft -> !isPetition(draft, drafts))
            .toList();
    boolean agreed = found.stream().anyMatch(MeasureGrounds::isAgreement);
    Optional<MeasureDraft> only =
        drafts.stream()
            .filter(draft -> !agreed && isAgreement(draft) && !isOfFirm(draft))
            .filter(draft -> draft.claims().size() > 1)
            .max(Comparator.comparingInt(draft -> draft.claims().size()));
    return Stream.concat(found.stream(), only.stream()).toList();
  }

  /** Whether a measure of which only the kind is known may be one named nowhere else. */
  static boolean standAlone(MeasureDraft draft) {
    return isAgreement(draft)
        || isOneInquiry(draft)
        || draft.statuses().stream().anyMatch(status -> status.weight() > 1);
  }

  private static boolean isAgreement(MeasureDraft draft) {
    return draft.type().equals("TradeAgreement");
  }

  /** "The pact reached last July": beside an agreement with a name, that one and no other. */
  private static boolean isBareDeal(MeasureDraft draft) {
    return isAgreement(draft)
        && draft.instrument().isEmpty()
        && draft.links("affects").isEmpty()
        && draft.links("imposedBy").size() < 2
        && draft
            .latest()
            .filter(status -> DONE.contains(status.name()))
            .filter(status -> draft.links("against").isEmpty() || OLD.contains(status.name()))
            .isPresent();
  }

  /** Whether enough is known of a measure to make it one. */
  private static boolean suffice(MeasureDraft draft) {
    if (draft.instrument().isPresent()) {
      return true;
    }
    boolean goods = !draft.links("affects").isEmpty();
    int sides = draft.links("imposedBy").size();
    boolean owner = !draft.links("against").isEmpty();
    boolean told = draft.statuses().stream().anyMatch(MeasureGrounds::isTold);
    return switch (draft.type()) {
      case "TradeAgreement" ->
          goods
              || sides > 1
              || sides > 0
              || owner
              || isCalledTrade(draft)
              || isNewAndDone(draft)
              || draft.kind().startsWith("free");
      case "LegalProvision" ->
          draft.kind().equals("bill") ? goods || owner || isOfTrade(draft) : sides > 0 && told;
      case "TradeMeasure" ->
          switch (draft.kind()) {
            case "trade measure" -> told && sides > 0;
            case "subsidy cut" -> goods || sides > 0 || told || draft.rate().isPresent();
            case "trading status" -> goods || owner || sides > 0;
            case "minimum price" -> goods || owner || sides > 0 || told;
            default -> goods || sides > 0 || owner || told;
          };
      case "Investigation" ->
          (goods || owner || !draft.links("legalBasis").isEmpty())
                  && !draft.kind().equals("complaint")
              || isOneInquiry(draft)
              || sides > 0 && (told || isLodged(draft));
      case "MarketOpening" ->
          owner
              || goods && (sides > 0 || told)
              || draft.kind().equals("trade compensation") && told && sides > 0;
      case "NumericalTarget" -> owner || sides > 0 || told;
      case "Tariff", "Sanction", "Quota" ->
          goods
              || owner
              || sides > 0
              || told
              || draft.rate().isPresent()
              || draft.amount().isPresent()
              || PENAL.contains(draft.kind());
      default -> goods || owner || sides > 0;
    };
  }

  /**
   * Whether a verb tells it; what goes on behind a bare "tax" or "trade war" makes it no measure.
   */
  private static boolean isTold(MeasureDraft.Status status) {
    Claim claim = status.claim();
    return status.weight() > 1
        && (!claim.constants().containsKey("status") || claim.first("VERB").isPresent());
  }

  /** "Had filed a complaint", "a complaint against China", and not what all complain of. */
  private static boolean isLodged(MeasureDraft draft) {
    boolean one =
        !draft.links("against").isEmpty()
            && draft.claims().stream()
                .flatMap(claim -> claim.first("MEASURE").stream())
                .anyMatch(phrase -> phrase.tree().token(phrase.head()).tag().equals("NN"));
    return draft.kind().equals("complaint")
        && (one || draft.statuses().stream().anyMatch(s -> s.claim().first("VERB").isPresent()));
  }

  /** "An 11th-hour accord, initialed last Friday". */
  private static boolean isNewAndDone(MeasureDraft draft) {
    return draft.latest().filter(s -> s.weight() > 1 && DONE.contains(s.name())).isPresent()
        && draft.claims().stream()
            .flatMap(claim -> claim.first("MEASURE").stream())
            .anyMatch(phrase -> isIndefinite(phrase));
  }

  /** "The industry withdrew its complaint": what an inquiry began with is no other one. */
  private static boolean isPetition(MeasureDraft draft, List<MeasureDraft> drafts) {
    return draft.kind().equals("complaint")
        && draft.links("affects").isEmpty()
        && !draft.claims().get(0).rule().equals("measure-deed")
        && drafts.stream().map(MeasureDraft::kind).anyMatch(kind -> kind.endsWith("investigation"));
  }

  /** "Toshiba has an agreement with Motorola": no affair of trade policy. */
  private static boolean isOfFirm(MeasureDraft deal) {
    return isAgreement(deal)
        && !deal.links("against").isEmpty()
        && deal.links("against").values().stream()
            .allMatch(partner -> partner.type().equals("Company"));
  }

  /** "A dumping inquiry", and not what happens "in dumping cases". */
  private static boolean isOneInquiry(MeasureDraft draft) {
    return Set.of("anti-dumping investigation", "anti-subsidy investigation").contains(draft.kind())
        && draft.claims().stream()
            .flatMap(claim -> claim.first("MEASURE").stream())
            .anyMatch(phrase -> phrase.tree().token(phrase.head()).tag().equals("NN"));
  }

  private static boolean isIndefinite(Phrase phrase) {
    Tree tree = phrase.tree();
    return tree.children(phrase.head(), "det").stream()
        .anyMatch(i -> Set.of("a", "an").contains(tree.word(i)));
  }

  /** "Its trade pact with the European Union". */
  private static boolean isCalledTrade(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> claim.first("MEASURE").stream())
        .anyMatch(phrase -> phrase.text().toLowerCase(Locale.ROOT).startsWith("trade "));
  }

  /** Whether a bill's own sentence speaks of trade. */
  private static boolean isOfTrade(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> claim.role("MEASURE").stream())
        .map(Phrase::tree)
        .anyMatch(
            tree -> IntStream.range(0, tree.size()).anyMatch(i -> TRADE.contains(tree.lemma(i))));
  }
}
