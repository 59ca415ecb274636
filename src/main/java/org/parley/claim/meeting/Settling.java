package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the encounters at which two sides settle something, where the sentence tells of no meeting
 * besides: "in Brussels last Monday, Kantor and Brittan agreed to phase in the cut", "negotiators
 * reached an agreement here today".
 */
public record Settling(Tree tree) {
  private static final BigDecimal LIKELY = new BigDecimal("0.70");
  private static final String AGREEMENT = "https://w3id.org/parley/ontology#agreement";
  private static final String NO_PROGRESS = "https://w3id.org/parley/ontology#noProgress";
  private static final Set<String> AGREEING =
      Words.of("agree settle sign initial shake compromise");
  private static final Set<String> SIGNING = Set.of("sign", "initial", "shake");
  private static final Set<String> STRIKING =
      Words.of(
          """
          reach strike conclude clinch seal cut forge work_out hammer_out complete work hammer
          resolve end close finalize finalise ink fix
          """);
  private static final Set<String> ACCORDS =
      Words.of(
          """
          agreement accord deal pact settlement compromise understanding truce bargain framework
          memorandum arrangement text declaration communique statement dispute row feud
          """);
  private static final Set<String> FAILING = Words.of("fail disagree deadlock clash");
  private static final Set<String> PEOPLE =
      Words.of("negotiator minister leader official envoy side president delegate representative");

  /** The encounters in text order. */
  public List<Claim> read(Reading reading) {
    List<Claim> found = new ArrayList<>();
    for (int i = 0; i < tree.size() && found.isEmpty(); i++) {
      if (tree.token(i).tag().matches("VBD|VBN") && (isAgreeing(i) || isFailing(i))) {
        claim(reading, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isAgreeing(int verb) {
    String lemma = tree.smallLemma(verb);
    return AGREEING.contains(lemma)
        || STRIKING.contains(lemma)
            && new DeepRelations(tree)
                .objects(verb).stream().anyMatch(i -> ACCORDS.contains(tree.smallLemma(i)));
  }

  private boolean isFailing(int verb) {
    return FAILING.contains(tree.smallLemma(verb));
  }

  private Optional<Claim> claim(Reading reading, int verb) {
    List<Phrase> who = who(verb);
    boolean told = new ModalityReader(tree).of(verb) == Modality.ASSERTED;
    if (!told || !isTwo(who)) {
      return Optional.empty();
    }
    List<Phrase> place = place(verb);
    Optional<Timed> when =
        new Occasion(tree)
            .of(verb, verb)
            .filter(time -> time.when().filter(TimeSpan::isDay).isPresent());
    if (place.isEmpty() && !isLong(verb) && !isSigned(verb, who) || when.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    Phrase word = new Phrase(tree, verb, tree.token(verb).span());
    roles.put("VERB", List.of(word));
    roles.put("WORD", List.of(word));
    roles.put("PARTICIPANT", who);
    roles.put("WHEN", List.of(Phrase.of(tree, when.get())));
    roles.put("PLACE", place);
    return Optional.of(
        new Claim(
            "Meeting",
            roles,
            Map.of("outcome", isFailing(verb) ? NO_PROGRESS : AGREEMENT),
            reading.evidence(tree.clause(verb)),
            Modality.ASSERTED,
            Optional.empty(),
            LIKELY,
            "settling"));
  }

  /** "Trump and Abe signed a pact on Wednesday": what people do in one room. */
  private boolean isSigned(int verb, List<Phrase> who) {
    long persons =
        who.stream()
            .flatMap(phrase -> phrase.mentions().stream())
            .filter(m -> m instanceof Named n && n.category() == Named.Category.PERSON)
            .distinct()
            .count();
    return SIGNING.contains(tree.smallLemma(verb)) && persons > 1;
  }

  /** Where it was settled; "In Brussels last Monday, Kantor and Brittan agreed" tells it first. */
  private List<Phrase> place(int verb) {
    List<Phrase> found = new Venue(tree, verb).place(verb);
    boolean first = found.isEmpty() && tree.word(0).equals("in");
    return first
        ? tree.named(1).filter(Venue::isPlace).map(named -> Phrase.of(tree, named)).stream()
            .toList()
        : found;
  }

  /** "After 13 hours of haggling". */
  private boolean isLong(int verb) {
    return IntStream.range(1, verb)
        .anyMatch(
            i ->
                tree.word(i).equals("of")
                    && Venue.LENGTHS.contains(tree.smallLemma(i - 1))
                    && IntStream.range(i + 1, Math.min(verb, i + 4))
                        .anyMatch(k -> Sitting.SITTINGS.contains(tree.smallLemma(k))));
  }

  private List<Phrase> who(int verb) {
    List<Phrase> found =
        new DeepRelations(tree)
            .subjects(verb).stream().map(i -> new Phrase(tree, i)).filter(this::deals).toList();
    return new Bearers(tree)
        .of(
            found.isEmpty()
                ? Subjects.before(tree, verb).stream().filter(this::deals).toList()
                : found);
  }

  private boolean deals(Phrase phrase) {
    int head = phrase.head();
    return Kinds.isNamed(tree, head, Named.Category.PERSON)
        || PEOPLE.contains(tree.smallLemma(head)) && tree.token(head).tag().equals("NNS")
        || Kinds.isNamed(tree, head, Named.Category.PARTY)
        || Subjects.isCounted(tree, head);
  }

  /** Two people, or those of two parties, or "the two". */
  private boolean isTwo(List<Phrase> who) {
    long parties =
        who.stream()
            .flatMap(phrase -> phrase.mentions().stream())
            .filter(m -> m instanceof Named n && n.category() == Named.Category.PARTY)
            .distinct()
            .count();
    boolean persons =
        who.stream().anyMatch(p -> !Kinds.isNamed(tree, p.head(), Named.Category.PARTY));
    return who.size() > 1 && (persons || isLong(tree.size()))
        || parties > 1 && persons
        || who.stream().anyMatch(phrase -> phrase.text().matches("(?i)(the two|both) .*"));
  }
}
