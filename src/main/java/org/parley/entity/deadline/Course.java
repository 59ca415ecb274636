package org.parley.entity.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Dates;
import org.parley.entity.Names;
import org.parley.entity.Value;

/** Follows the deadlines of an article through their life: set, moved, met, missed, dropped. */
final class Course {
  private static final String SET = Names.ONTOLOGY + "set";
  private static final Set<String> RESOLVES = Set.of("agree", "decide", "choose");
  private static final Set<String> NEW = Set.of("new", "fresh", "revised", "later", "extended");

  /**
   * What one claim tells of a deadline.
   *
   * @param status IRI of the state it is in then; empty where the claim tells none
   */
  record Told(Claim claim, Optional<String> status) {}

  private final Function<Claim, Optional<Value.Literal>> dates;
  private final Map<Value.Literal, List<Told>> days = new LinkedHashMap<>();
  private final Map<Value.Literal, Value.Literal> replaced = new LinkedHashMap<>();
  private final List<Value.Literal> order = new ArrayList<>();

  /**
   * @param dates the day that a claim names, where it names one
   */
  Course(Function<Claim, Optional<Value.Literal>> dates) {
    this.dates = dates;
  }

  /** The deadlines by their days, in the order in which they are first told. */
  Map<Value.Literal, List<Told>> days() {
    return days;
  }

  /** The days that took the place of others, to those others. */
  Map<Value.Literal, Value.Literal> replaced() {
    return replaced;
  }

  /** Takes note of the next claim of the text. */
  void tell(Claim claim) {
    Optional<String> status = status(claim);
    boolean changed = status.filter(state -> !state.equals(SET)).isPresent();
    Optional<Value.Literal> named = dates.apply(claim);
    Optional<Value.Literal> until = changed ? end(claim, "UNTIL") : Optional.empty();
    Optional<Value.Literal> meant = named.isPresent() || !changed ? named : other(until);
    Optional<Value.Literal> moved =
        changed ? until.or(() -> meant.flatMap(day -> later(day, claim))) : Optional.empty();
    meant.ifPresent(day -> put(day, new Told(claim, status)));
    moved.ifPresent(day -> put(day, new Told(claim, Optional.of(SET))));
    if (moved.isPresent()) {
      meant.ifPresent(old -> replaced.put(moved.get(), old));
    } else if (isNew(claim)) {
      named.ifPresent(day -> other(named).ifPresent(old -> replaced.putIfAbsent(day, old)));
    }
  }

  private void put(Value.Literal day, Told told) {
    days.computeIfAbsent(day, key -> new ArrayList<>()).add(told);
    order.remove(day);
    order.add(day);
  }

  /** The last day told of that is another one: "they missed the deadline". */
  private Optional<Value.Literal> other(Optional<Value.Literal> than) {
    return order.stream()
        .filter(day -> !than.equals(Optional.of(day)))
        .reduce((earlier, later) -> later);
  }

  private static Optional<Value.Literal> end(Claim claim, String role) {
    return claim.first(role).flatMap(Course::timed).flatMap(Timed::when).flatMap(Dates::literal);
  }

  private static Optional<Timed> timed(Phrase phrase) {
    return phrase.mentions().stream()
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .findFirst();
  }

  /** The day to which a time won moves another: "by 60 days". */
  private static Optional<Value.Literal> later(Value.Literal day, Claim claim) {
    return claim
        .first("LENGTH")
        .flatMap(Course::timed)
        .map(Timed::value)
        .filter(length -> length.matches("P\\d+[DWMY]") && day.datatype().equals("date"))
        .map(length -> LocalDate.parse(day.text()).plus(Period.parse(length)))
        .map(moved -> new Value.Literal(moved.toString(), "date"));
  }

  /** The state that a claim tells of; only a thing done changes what was set. */
  private static Optional<String> status(Claim claim) {
    Optional<String> told = Optional.ofNullable(claim.constants().get("status"));
    Phrase verb = claim.first("VERB").orElseThrow();
    String tag = verb.tree().token(verb.head()).tag();
    boolean done =
        claim.modality() == Modality.ASSERTED && (tag.equals("VBD") || tag.equals("VBN"))
            || isResolved(verb);
    return told.filter(state -> done || state.equals(SET)).filter(state -> !isOfMany(claim));
  }

  /** "Missed every deadline they set": no one of them is meant. */
  private static boolean isOfMany(Claim claim) {
    return claim
        .first("NOUN")
        .filter(
            noun ->
                noun.tree().children(noun.head(), "det", "amod", "nummod").stream()
                    .anyMatch(i -> noun.tree().word(i).matches("every|each|all|many|several")))
        .isPresent();
  }

  /** "agreed to extend the deadline" */
  private static boolean isResolved(Phrase verb) {
    Tree tree = verb.tree();
    int above = tree.token(verb.head()).head();
    return above >= 0
        && RESOLVES.contains(tree.lemma(above))
        && tree.token(above).tag().startsWith("VB")
        && !tree.token(above).tag().equals("VB");
  }

  /** "a new Oct. 15 deadline" */
  private static boolean isNew(Claim claim) {
    Phrase word = claim.first("NOUN").or(() -> claim.first("VERB")).orElseThrow();
    return word.tree().children(word.head(), "amod").stream()
        .anyMatch(adjective -> NEW.contains(word.tree().word(adjective)));
  }
}
