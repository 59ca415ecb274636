package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * The word or name of a measure in its sentence, or the rate that stands for it in "25% on steel".
 *
 * @param mention the word, name or rate
 * @param iri the kind or instrument that it names
 * @param type local name of its class
 * @param kind label of its kind, or of the instrument that has a name of its own
 * @param known whether it is an instrument with a name of its own
 */
record MeasureHead(
    Tree tree, Mention mention, String iri, String type, String kind, boolean known) {
  /** Words before or behind it among which others tell more of it. */
  private static final int NEAR = 7;

  private static final Set<String> ANYBODY = Set.of("foreign", "imported", "global", "worldwide");
  private static final Set<String> OWNED =
      Set.of("tariff", "quota", "import ban", "export ban", "embargo", "tariff-rate quota");

  /** A mention that stands for the word of a measure. */
  static MeasureHead of(Tree tree, Mention mention, DeedSort sort) {
    return new MeasureHead(tree, mention, sort.iri(), sort.type(), sort.kind(), false);
  }

  /** A verb or noun that tells of a measure and does not name it. */
  static MeasureHead of(Tree tree, int word, DeedSort sort) {
    return of(tree, tree.token(word).span(), word, sort);
  }

  /** A passage that stands for a measure by what a verb beside it tells. */
  static MeasureHead of(Tree tree, Span passage, int word, DeedSort sort) {
    return of(
        tree,
        new Named(passage, tree.token(word).text(), Named.Category.MEASURE, List.of(sort.iri())),
        sort);
  }

  Phrase phrase() {
    return Phrase.of(tree, mention);
  }

  /** Index of its first word. */
  int first() {
    return tree.at(mention.span().start());
  }

  /** Index of its last word. */
  int last() {
    return tree.at(mention.span().end() - 1);
  }

  /** Whether no word names it but its rate: "25% on steel". */
  boolean isRate() {
    return mention instanceof Amount;
  }

  boolean isAgreement() {
    return type.equals("TradeAgreement");
  }

  boolean isOpening() {
    return type.equals("MarketOpening");
  }

  /** Whether it is a privilege, which those have to whom it is granted. */
  boolean isPrivilege() {
    return kind.equals("trading status")
        && Set.of("access", "entry", "status", "treatment", "privileges", "break", "benefits")
            .contains(tree.word(last()));
  }

  /** "Its 25 percent duty", "Japan's quotas": what someone has is there. */
  boolean isOwned(List<Phrase> owners) {
    return OWNED.contains(kind) && owners.stream().anyMatch(this::isOf);
  }

  private boolean isOf(Phrase owner) {
    int end = owner.tree().at(owner.span().end() - 1);
    boolean apart = owner.tree().tag(end + 1).equals("POS");
    return end < first() && (apart || owner.tree().tag(end).equals("PRP$") || isOwn());
  }

  /** "Its own 8 percent duty". */
  boolean isOwn() {
    return IntStream.range(Math.max(0, first() - NEAR), first())
        .anyMatch(i -> tree.word(i).equals("own"));
  }

  /** "Tariffs on imported steel", "banned foreign beef": whoever it comes from. */
  boolean isGeneral() {
    return IntStream.range(first(), Math.min(tree.size(), last() + NEAR))
        .anyMatch(i -> ANYBODY.contains(tree.word(i)));
  }

  /** Whether it stops goods on their way out: what they go to is then who is meant. */
  boolean stopsExports() {
    return type.equals("Sanction")
        && (kind.contains("export") || kind.contains("ban") || kind.contains("embargo"));
  }

  /** The mention that starts at a word. */
  Optional<Mention> starting(int i) {
    Span span = tree.token(i).span();
    return tree.sentence().mentions().stream()
        .filter(mention -> span.contains(mention.span().start()))
        .findFirst();
  }

  /** Whether a rate starts at a word or shortly behind it. */
  boolean isRateAhead(int word) {
    return IntStream.range(word, Math.min(tree.size(), word + 3))
        .mapToObj(this::starting)
        .flatMap(Optional::stream)
        .anyMatch(mention -> MeasurePart.of(mention) == MeasurePart.PERCENT);
  }

  /** Index of the word behind a mention. */
  int behind(Mention mention) {
    return tree.at(mention.span().end() - 1) + 1;
  }

  /** The mentions from one word to another, both included. */
  List<Mention> mentions(int from, int to) {
    return to < from
        ? List.of()
        : tree.mentions(tree.token(from).span().cover(tree.token(to).span()));
  }
}
