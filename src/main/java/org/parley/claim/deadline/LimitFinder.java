package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells which times of a sentence are limits, by the verbs in front of them. */
final class LimitFinder {
  /** Verbs of leaving someone time. */
  static final Set<String> GIVING = Set.of("have", "give", "grant", "allow", "get");

  /** Verbs for what is put off, or let go on, up to a day. */
  static final Set<String> WAITING =
      Words.of(
          """
          delay postpone defer suspend shelve freeze hold put wait pause extend exempt waive
          keep limit restrict bar block ban curb cap restrain renew prolong authorize withhold
          accept refrain authorise lodge file submit apply object appeal push spare slip slide
          drag comment protect maintain shield
          """);

  private static final int REACH = 22;
  private static final int NEAR = 10;
  private static final int GIFT = 12;

  private static final Set<String> MEETINGS =
      Words.of(
          """
          talk meeting negotiation session hearing conference summit visit round trip
          discussion consultation vote debate recess trading
          """);
  private static final Set<String> GOING =
      Words.of(
          """
          meet visit travel fly go leave arrive return speak talk testify appear attend say
          tell report come face see confront join host confer
          """);

  private static final Set<String> OPENING =
      Set.of("if", "unless", "failing", "barring", "absent", "provided");

  /** Auxiliaries that open a condition by themselves: "Had no deal been reached by midnight". */
  private static final Set<String> INVERTED = Set.of("had", "should", "were");

  /**
   * A time that limits something.
   *
   * @param verb index of the verb or adjective that it limits
   * @param rule stable name of the rule that saw it
   */
  record Limit(Timed time, int verb, String rule) {}

  private final Tree tree;
  private final Duties duties;
  private final DeepRelations relations;
  private final Consequences consequences;
  private final Standing standing;
  private final LimitBounds bounds;

  LimitFinder(Tree tree) {
    this.tree = tree;
    this.duties = new Duties(tree);
    this.relations = new DeepRelations(tree);
    this.consequences = new Consequences(tree);
    this.standing = new Standing(tree, duties, relations);
    this.bounds = new LimitBounds(tree);
  }

  /** The limits in text order. */
  List<Limit> limits() {
    List<Limit> found = new ArrayList<>();
    for (Timed time : new Times(tree).all()) {
      int first = tree.at(time.span().start());
      Optional<Integer> due = due(first, bounds.of(time));
      Optional<Integer> condition = condition(first, bounds.of(time));
      Optional<Limit> limit =
          due.isPresent()
              ? due.map(word -> new Limit(time, word, "limit-due"))
              : condition.isPresent()
                  ? condition.map(word -> new Limit(time, word, "limit-condition"))
                  : verb(bounds.clause(time).orElse(first))
                      .flatMap(verb -> limit(time, first, standing.wanting(verb)));
      limit.filter(l -> isFine(time) && !new Idle(tree).is(l)).ifPresent(found::add);
    }
    return found;
  }

  /** The "if" or "failing" of a condition that must be met by the time. */
  private Optional<Integer> condition(int time, Timed.Bound bound) {
    boolean limits = bound == Timed.Bound.BY || bound == Timed.Bound.BEFORE;
    for (int i = time - 1; limits && i >= 0 && time - i < REACH; i--) {
      boolean inverted = i == 0 && INVERTED.contains(tree.word(i));
      if (inverted || OPENING.contains(tree.word(i))) {
        int mark = i;
        return verb(time)
            .filter(v -> v < time)
            .filter(duties::isConditional)
            .or(() -> Optional.of(mark));
      }
      boolean stop = Set.of(";", ":").contains(tree.token(i).text());
      boolean list = INVERTED.contains(tree.word(0)) && !tree.finite(1, time);
      if (stop || tree.word(i).equals(",") && !list) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A week tells no day. */
  private static boolean isFine(Timed time) {
    return time.when().filter(span -> span.isDay() || span.grain() != Grain.WEEK).isPresent();
  }

  private Optional<Limit> limit(Timed time, int first, int verb) {
    Optional<Integer> awaited = awaited(time, first);
    if (awaited.isPresent()) {
      return awaited.map(word -> new Limit(time, word, "limit-aim"));
    }
    Duties.Force force = duties.of(verb);
    boolean talks =
        subjectIs(verb, MEETINGS) && !duties.closes(verb) && !duties.compels(verb)
            || GOING.contains(tree.smallLemma(verb)) && !isVerdict(verb) && !isMeasure(verb);
    String rule =
        switch (bounds.of(time)) {
          case BY, BEFORE ->
              force == Duties.Force.FIRM && (!talks || duties.isConditional(verb))
                  ? "limit-duty"
                  : force == Duties.Force.AIM && !talks && !isFar(time, verb) ? "limit-aim" : "";
          case UNTIL ->
              !subjectIs(verb, MEETINGS) && standing.isUntil(verb, first) ? "limit-until" : "";
          case NONE, FROM -> {
            if (standing.isWaitedFor(verb)) {
              yield "limit-until";
            }
            boolean day = time.when().filter(TimeSpan::isDay).isPresent();
            boolean from = bounds.of(time) == Timed.Bound.FROM;
            boolean must = (duties.compels(verb) || isUnless(verb)) && day && !talks && !from;
            boolean moved =
                WAITING.contains(tree.smallLemma(verb))
                    && first > 0
                    && tree.word(first - 1).equals("to")
                    && !duties.isUnsure(verb);
            yield must || isBefore(verb) || standing.isPledged(verb, time)
                ? "limit-duty"
                : moved
                    ? "limit-until"
                    : (consequences.stated() || !subjectIs(verb, MEETINGS))
                            && consequences.begins(verb, first)
                        ? "limit-start"
                        : "";
          }
          case AFTER ->
              standing.isStretched(first) || standing.isBarred(first) ? "limit-until" : "";
        };
    if (rule.isEmpty() && new Pressure(tree, duties).bears(verb, time, bounds.of(time), talks)) {
      return Optional.of(new Limit(time, verb, "limit-pressure"));
    }
    return rule.isEmpty() ? Optional.empty() : Optional.of(new Limit(time, verb, rule));
  }

  /** "The subsidies have to go by 2005". */
  private boolean isMeasure(int verb) {
    return relations.subjects(verb).stream()
        .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }

  /** "Must say by July 26 whether", "must report by May": an answer that is owed. */
  private boolean isVerdict(int verb) {
    return Set.of("say", "report", "tell").contains(tree.smallLemma(verb))
        && (tree.children(verb, "aux").stream().anyMatch(i -> tree.word(i).equals("must"))
            || IntStream.range(verb, Math.min(tree.size(), verb + NEAR))
                .anyMatch(i -> tree.word(i).equals("whether")));
  }

  /** "Will not stick unless the commission votes on Nov. 7". */
  private boolean isUnless(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < NEAR; i--) {
      if (tree.word(i).equals("unless")) {
        return tree.token(verb).tag().matches("VB[PZ]");
      }
      if (isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Integer> awaited(Timed time, int first) {
    Timed.Bound bound = bounds.of(time);
    boolean by = bound == Timed.Bound.BY || bound == Timed.Bound.BEFORE;
    Awaited awaited = new Awaited(tree);
    return by ? awaited.word(first) : awaited.ruling(first);
  }

  /** "The plant will be completed by 1989" binds nobody. */
  private boolean isFar(Timed time, int verb) {
    boolean years = time.when().filter(span -> span.grain().compareTo(Grain.YEAR) >= 0).isPresent();
    return years && duties.control(verb).isEmpty();
  }

  /** "Put his name to the text before his successor is sworn in Dec. 1". */
  private boolean isBefore(int verb) {
    for (int i = verb - 1; i > 0 && verb - i < NEAR + 1; i--) {
      if (tree.word(i).equals("before")) {
        int mark = i;
        return verb(i).filter(v -> v < mark).filter(duties::isOpen).isPresent();
      }
      if (isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** The verb whose time it is: the nearest in front of it, or the next behind where it opens. */
  private Optional<Integer> verb(int time) {
    int be = -1;
    for (int i = time - 1; i >= 0 && time - i <= REACH; i--) {
      String text = tree.token(i).text();
      if (text.equals(";") || text.equals(":")) {
        return Optional.empty();
      }
      if (isVerb(i)) {
        return Optional.of(i);
      }
      be = tree.word(i).equals("be") && Standing.isDone(tree, i + 1) ? i : be;
    }
    if (be >= 0) {
      return Optional.of(be);
    }
    for (int i = time + 1; i < tree.size() && i - time <= REACH; i++) {
      if (isVerb(i) && time <= 3) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int i) {
    String relation = tree.token(i).relation();
    boolean modifier =
        relation.equals("amod") || relation.equals("compound") || relation.equals("obj");
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    boolean aside = i > 0 && tree.word(i - 1).equals("as") && tree.token(i).tag().equals("VBN");
    boolean infinitive = i > 0 && tree.word(i - 1).equals("to") && tree.token(i).tag().equals("VB");
    return tree.token(i).tag().startsWith("VB")
        && (infinitive || !modifier)
        && !auxiliary
        && !aside;
  }

  /** The "due" with which a time goes: "the text is due in Brussels by Friday". */
  private Optional<Integer> due(int time, Timed.Bound bound) {
    for (int i = time - 1; i > 0 && time - i < REACH / 2; i--) {
      if (tree.word(i).equals("due")) {
        boolean to =
            Set.of("to", "for", "out", "here", "there", "back").contains(tree.word(i + 1))
                || bound == Timed.Bound.NONE
                    && tree.word(i + 1).equals("in")
                    && !tree.isTimed(i + 2);
        boolean person =
            Kinds.isNamed(tree, i - 1, Named.Category.PERSON)
                || relations.subjects(i).stream()
                    .anyMatch(s -> Kinds.isNamed(tree, s, Named.Category.PERSON));
        return to || person || subjectIs(i, MEETINGS) ? Optional.empty() : Optional.of(i);
      }
      if (tree.token(i).tag().startsWith("VB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean subjectIs(int verb, Set<String> nouns) {
    return Stream.concat(relations.subjects(verb).stream(), relations.objects(verb).stream())
        .filter(i -> !isSeries(i))
        .anyMatch(i -> nouns.contains(tree.smallLemma(i)));
  }

  /** "A round of tariffs". */
  private boolean isSeries(int noun) {
    return noun + 1 < tree.size()
        && tree.word(noun + 1).equals("of")
        && tree.children(noun, "nmod").stream()
            .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }
}
