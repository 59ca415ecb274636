package org.parley.claim.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Words;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/**
 * Reads what a sentence says of a measure that the one before named: "They now apply to $165
 * million, chiefly laptop computers", "The list covers imports worth $5.9 billion".
 */
public final class MeasureEchoes {
  private static final BigDecimal LIKELY = new BigDecimal("0.70");
  private static final int BACK = 2;
  private static final Set<String> LAID = Set.of("Tariff", "Sanction", "Quota");
  private static final Set<String> MEANT =
      Set.of("they", "it", "these", "list", "roster", "move", "action", "hit-list");
  private static final Set<String> COVERING =
      Words.of("cover hit affect target apply extend penalize penalise include range fall");

  private final Vocabulary vocabulary;

  public MeasureEchoes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The claims that later sentences add.
   *
   * @param named the claims about measures, one list for each sentence
   */
  public List<Claim> read(Reading reading, List<List<Claim>> named) {
    List<Claim> found = new ArrayList<>();
    for (int i = 1; i < named.size(); i++) {
      Tree tree = reading.trees().get(i);
      if (laid(named.get(i)).isEmpty()) {
        Optional<Integer> verb = verb(tree);
        Optional<Integer> laid = verb.isEmpty() ? laying(tree) : Optional.empty();
        Map<String, List<Phrase>> sequel = new MeasureSequel(tree).roles();
        if (!sequel.isEmpty()) {
          before(named, tree)
              .ifPresent(
                  measure -> {
                    sequel.put("MEASURE", measure.role("MEASURE"));
                    found.add(claim(reading, sequel, tree.sentence().span()));
                  });
        }
        List<Mention> roster = verb.isEmpty() ? new Roster(tree).goods() : List.of();
        if (!roster.isEmpty()) {
          before(named, tree).ifPresent(b -> found.add(listed(reading, tree, roster, b)));
        } else if (verb.isPresent() || laid.isPresent()) {
          before(named, tree)
              .flatMap(
                  b ->
                      verb.isPresent()
                          ? echo(reading, tree, verb.get(), b)
                          : Optional.of(laid(reading, tree, laid.orElseThrow(), b)))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The one measure of the sentences right before, if it is one. */
  private Optional<Claim> before(List<List<Claim>> named, Tree tree) {
    int here = tree.sentence().index();
    for (int i = here - 1; i >= Math.max(0, here - BACK); i--) {
      List<Claim> laid = laid(named.get(i));
      if (laid.stream().map(claim -> claim.role("MEASURE")).distinct().count() == 1) {
        return Optional.of(laid.get(0));
      }
      if (!laid.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Claim> laid(List<Claim> claims) {
    return claims.stream()
        .filter(
            claim ->
                vocabulary
                    .entry(claim.constants().get("instrument"), Entry.MeasureKind.class)
                    .filter(kind -> LAID.contains(kind.type()))
                    .isPresent())
        .toList();
  }

  /** The verb by which a measure meant by its subject is said to cover something. */
  private static Optional<Integer> verb(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      boolean subject =
          tree.token(i).relation().startsWith("nsubj")
              && (MEANT.contains(tree.word(i)) || MEANT.contains(tree.lemma(i)))
              && !isSayer(tree, i);
      if (subject) {
        Optional<Integer> verb = covering(tree, i);
        if (verb.isPresent()) {
          return verb;
        }
      }
      if (tree.token(i).relation().startsWith("nsubj") && isAmongWares(tree, i)) {
        return worth(tree, i);
      }
    }
    return Optional.empty();
  }

  /** "Mexico said it would target pork": whoever says so, and no measure. */
  private static boolean isSayer(Tree tree, int pronoun) {
    return tree.token(pronoun).tag().equals("PRP")
        && IntStream.range(0, pronoun)
            .anyMatch(i -> tree.token(i).relation().equals("nsubj") && Kinds.isActor(tree, i));
  }

  /** "The goods", "the products", and no goods of a name of their own. */
  private static boolean isAmongWares(Tree tree, int subject) {
    return Kinds.WARES.contains(tree.lemma(subject))
        && subject > 0
        && Set.of("the", "these", "those", "targeted", "affected").contains(tree.word(subject - 1));
  }

  /** "The goods are worth $2.4 billion a year". */
  private static Optional<Integer> worth(Tree tree, int subject) {
    for (int i = subject + 1; i + 1 < tree.size(); i++) {
      boolean money = tree.word(i).equals("worth") || tree.word(i).equals("valued");
      if (money && isFollowedBySum(tree, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isFollowedBySum(Tree tree, int worth) {
    return tree.sentence().mentions().stream()
        .filter(mention -> MeasurePart.of(mention) == MeasurePart.MONEY)
        .map(mention -> tree.at(mention.span().start()) - worth)
        .anyMatch(far -> far > 0 && far < 4);
  }

  private static Optional<Integer> covering(Tree tree, int subject) {
    for (int i = subject + 1; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (tag.matches("VB[DPZ]?") && COVERING.contains(tree.lemma(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "He ordered them two weeks ago": the verb by which a measure meant by its object is laid. */
  private static Optional<Integer> laying(Tree tree) {
    for (int i = 1; i < tree.size(); i++) {
      boolean object = Set.of("them", "it").contains(tree.word(i));
      if (object
          && !isMeantHere(tree, i)
          && tree.token(i - 1).tag().startsWith("VB")
          && MeasureMakers.LAYING.contains(tree.lemma(i - 1))) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  /** "We have tools and we will use them": what the sentence itself has named. */
  private static boolean isMeantHere(Tree tree, int pronoun) {
    String tag = tree.word(pronoun).equals("them") ? "NNS" : "NN";
    return IntStream.range(0, pronoun)
        .anyMatch(i -> tree.token(i).relation().equals("obj") && tree.token(i).tag().equals(tag));
  }

  private static Claim listed(Reading reading, Tree tree, List<Mention> goods, Claim before) {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("MEASURE", before.role("MEASURE"));
    roles.put("GOODS", goods.stream().map(mention -> Phrase.of(tree, mention)).toList());
    return claim(reading, roles, tree.sentence().span());
  }

  /** Who laid a measure, under which law. */
  private static Claim laid(Reading reading, Tree tree, int verb, Claim before) {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("MEASURE", before.role("MEASURE"));
    new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .findFirst()
            .ifPresent(subject -> roles.put("IMPOSER", List.of(new Phrase(tree, subject))));
    tree.sentence().mentions().stream()
        .filter(m -> MeasurePart.of(m) == MeasurePart.LAW && isBasis(tree, m))
        .findFirst()
        .ifPresent(law -> roles.put("LAW", List.of(Phrase.of(tree, law))));
    return claim(reading, roles, tree.sentence().span());
  }

  private static Claim claim(Reading reading, Map<String, List<Phrase>> roles, Span span) {
    return new Claim(
        "TradeMeasure",
        roles,
        Map.of(),
        reading.evidence(span),
        Modality.ASSERTED,
        Optional.empty(),
        LIKELY,
        "measure-echo");
  }

  private static Optional<Claim> echo(Reading reading, Tree tree, int verb, Claim before) {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    Span span = tree.token(verb).span();
    for (Mention mention : tree.sentence().mentions()) {
      boolean behind = tree.at(mention.span().start()) > verb;
      String role = behind || MeasurePart.of(mention) == MeasurePart.LAW ? role(tree, mention) : "";
      if (!role.isEmpty()) {
        roles.computeIfAbsent(role, key -> new ArrayList<>()).add(Phrase.of(tree, mention));
        span = span.cover(mention.span());
      }
    }
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    roles.put("MEASURE", before.role("MEASURE"));
    return Optional.of(claim(reading, roles, span));
  }

  private static String role(Tree tree, Mention mention) {
    return switch (MeasurePart.of(mention)) {
      case GOODS -> "GOODS";
      case MONEY -> "AMOUNT";
      case PARTY -> Kinds.isOfWares(tree, mention) ? "OWNER" : "";
      case LAW -> isBasis(tree, mention) ? "LAW" : "";
      case BODY, PERSON, PERCENT, TIME, NONE -> "";
    };
  }

  /** "Drawn up under Section 301". */
  private static boolean isBasis(Tree tree, Mention law) {
    int before = tree.at(law.span().start()) - 1;
    return before >= 0 && tree.word(before).equals("under");
  }
}
