package org.parley.entity.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.meeting.Verdict;
import org.parley.entity.Entity;
import org.parley.entity.Names;

/** Tells how meetings ended, by what is claimed of them or by set phrases behind their words. */
record Outcomes(Reading reading, Sides sides) {
  private static final Set<String> NONE = Set.of("no", "little", "scant", "few", "not");
  private static final Set<String> SITTINGS =
      Set.of(
          "meeting", "session", "summit", "round", "hearing", "dinner", "lunch", "call", "visit");
  private static final int OUTCOME_SENTENCES = 2;

  /** Takes note of the end of every meeting that is not yet to come. */
  void tell(List<Claim> claims, List<Session> sessions) {
    claims.forEach(claim -> outcome(claim, sessions));
    sessions.stream()
        .filter(session -> !session.planned() && session.outcome().isEmpty())
        .forEach(session -> verdict(session, sessions).ifPresent(session::end));
  }

  /** Takes note of how a meeting ended, told in its own sentence or soon after. */
  private void outcome(Claim claim, List<Session> sessions) {
    Optional<String> outcome = ended(claim);
    boolean collapse = outcome.filter(how -> how.endsWith("collapse")).isPresent();
    boolean talks =
        claim.role("TALKS").isEmpty()
            || claim.role("TALKS").stream()
                .map(phrase -> phrase.tree().lemma(phrase.head()))
                .anyMatch(
                    lemma -> MeetingFacts.ONGOING.contains(lemma) || SITTINGS.contains(lemma));
    if (outcome.isPresent() && (talks || !collapse)) {
      int here = claim.first("VERB").orElseThrow().tree().sentence().index();
      List<Entity> who =
          claim.role("TALKS").stream().flatMap(phrase -> sides.of(phrase).stream()).toList();
      sessions.stream()
          .filter(session -> !session.planned() && session.claims().contains(claim))
          .findFirst()
          .or(
              () ->
                  sessions.stream()
                      .filter(session -> !session.planned() && session.concerns(who))
                      .filter(session -> session.sentence() <= here)
                      .filter(session -> here - session.sentence() <= OUTCOME_SENTENCES)
                      .reduce((first, second) -> second))
          .ifPresent(
              session -> {
                session.end(outcome.get());
                attend(session, claim);
              });
    }
  }

  /** How a meeting went by the words behind its own, or by the next sentence that goes on of it. */
  private Optional<String> verdict(Session session, List<Session> sessions) {
    Phrase word = session.claims().get(0).first("WORD").orElseThrow();
    int here = word.tree().sentence().index();
    Optional<String> own = new Verdict(word.tree()).between(word.head() + 1, end(word, sessions));
    boolean last = here + 1 >= reading.trees().size();
    boolean other =
        sessions.stream()
            .anyMatch(
                s ->
                    s != session
                        && s.sentence() >= here
                        && s.sentence() <= here + 1
                        && s.starts() > session.starts());
    if (own.isPresent() || last || other) {
      return own;
    }
    Tree next = reading.trees().get(here + 1);
    Verdict verdict = new Verdict(next);
    return verdict.goesOn() ? verdict.between(0, next.size()) : Optional.empty();
  }

  /** Where the sentence comes to its next meeting, or ends. */
  private static int end(Phrase word, List<Session> sessions) {
    return sessions.stream()
        .map(session -> session.claims().get(0).first("WORD").orElseThrow())
        .filter(other -> other.tree().equals(word.tree()) && other.head() > word.head())
        .mapToInt(Phrase::head)
        .min()
        .orElse(word.tree().size());
  }

  /** "Came to grief when A and B could not agree": those who did not are those who met. */
  private void attend(Session session, Claim claim) {
    boolean here =
        session.sentence() == claim.first("VERB").orElseThrow().tree().sentence().index();
    if (here && session.people().isEmpty()) {
      claim.role("TALKS").stream()
          .filter(phrase -> phrase.named().isPresent())
          .forEach(phrase -> session.attend(sides.of(phrase)));
    }
  }

  /** How something ended, where that is told as done; what was not made is no progress. */
  private static Optional<String> ended(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    boolean past =
        !tree.token(verb.head()).tag().matches("VB[PZG]?|MD")
            || tree.children(verb.head(), "aux").stream().anyMatch(i -> tree.word(i).equals("did"));
    boolean little =
        claim.role("NOUN").stream()
            .flatMap(noun -> tree.children(noun.head()).stream())
            .anyMatch(i -> NONE.contains(tree.word(i)));
    boolean vain = claim.modality() == Modality.DENIED || !claim.rule().equals("cannot-agree");
    Optional<String> outcome =
        Optional.ofNullable(claim.constants().get("outcome")).filter(how -> past && vain);
    return switch (claim.modality()) {
      case ASSERTED -> outcome.map(how -> little ? Names.ONTOLOGY + "noProgress" : how);
      case DENIED ->
          outcome
              .filter(how -> how.endsWith("agreement") || how.endsWith("rogress"))
              .map(how -> Names.ONTOLOGY + "noProgress");
      case PLANNED, POSSIBLE, CONDITIONAL -> Optional.empty();
    };
  }
}
