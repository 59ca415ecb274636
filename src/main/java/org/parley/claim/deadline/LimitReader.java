package org.parley.claim.deadline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Subjects;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the days by which something has to be done, or up to which it holds: "must decide by
 * Friday", "unless the two agree by midnight", "kept on ice until July 14".
 */
public final class LimitReader {
  private static final String SET = "https://w3id.org/parley/ontology#set";
  private static final BigDecimal SURE = new BigDecimal("0.85");
  private static final BigDecimal LIKELY = new BigDecimal("0.75");

  /** Verbs by which who wants something sets others a limit. */
  private static final Set<String> WANTING =
      Words.of(
          """
          want need demand insist request seek ask urge tell order press instruct beg call plead
          appeal push clamor clamour
          """);

  private static final Set<String> TELLING =
      Set.of("tell", "warn", "inform", "notify", "advise", "remind");
  private static final int NEAR = 5;

  private final Tree tree;
  private final LimitFinder finder;
  private final Duties duties;
  private final DeepRelations relations;

  public LimitReader(Tree tree) {
    this.tree = tree;
    this.finder = new LimitFinder(tree);
    this.duties = new Duties(tree);
    this.relations = new DeepRelations(tree);
  }

  /** The limits that the times of the sentence set, in text order. */
  public List<Claim> read(Reading reading) {
    List<Claim> found = new ArrayList<>();
    for (Limit limit : finder.limits()) {
      found.add(claim(reading, limit.time(), limit.verb(), limit.rule()));
    }
    for (Limit limit : new Expiry(tree).limits()) {
      found.add(claim(reading, limit.time(), limit.verb(), limit.rule()));
    }
    for (Limit limit : new Designation(tree).limits()) {
      found.add(
          claim(reading, limit.time(), limit.verb(), limit.rule())
              .with("SETTER", subjects(limit.verb()))
              .with("BOUND", obliged(limit.time())));
    }
    for (Countdown.Period period : new Countdown(tree).periods()) {
      found.add(
          claim(reading, period.length(), period.verb(), "limit-countdown")
              .with("SINCE", period.start().map(s -> Phrase.of(tree, s)).stream().toList()));
    }
    return found;
  }

  private Claim claim(Reading reading, Timed time, int verb, String rule) {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("VERB", List.of(new Phrase(tree, verb, tree.token(verb).span())));
    roles.put("WHEN", List.of(Phrase.of(tree, time)));
    boolean given = Standing.GIVING.contains(tree.smallLemma(verb));
    boolean waits =
        Standing.WAITING.contains(tree.smallLemma(verb)) && rule.matches("limit-(until|countdown)");
    boolean gives = given && !tree.smallLemma(verb).matches("have|get");
    boolean wants =
        WANTING.contains(tree.smallLemma(verb)) && !isOwed(verb) && !rule.equals("limit-condition");
    boolean named = rule.matches("limit-named|limit-expiry");
    boolean says =
        Occasion.SAYING.contains(tree.smallLemma(verb)) && duties.of(verb) != Duties.Force.FIRM;
    List<Phrase> asked = wants ? actors(relations.objects(verb)) : List.of();
    Optional<Address> address = address(verb);
    put(
        roles,
        "BOUND",
        named || wants ? asked : gives ? given(verb) : waits || says ? List.of() : subjects(verb));
    put(roles, "SETTER", gives || waits || wants ? subjects(verb) : setter(verb));
    address.ifPresent(
        told -> {
          roles.put("BOUND", List.of(told.addressee()));
          roles.put("SETTER", told.speaker());
        });
    put(
        roles,
        "MEASURE",
        new Consequences(tree).stated() || waits ? tree.names(Named.Category.MEASURE) : List.of());
    put(roles, "GOODS", tree.names(Named.Category.INDUSTRY));
    proviso(roles, rule);
    Span span = tree.token(verb).span().cover(time.span());
    for (Phrase phrase : roles.getOrDefault("BOUND", List.of())) {
      span = span.cover(phrase.span());
    }
    return new Claim(
        "Deadline",
        roles,
        given || rule.matches("limit-named|limit-asked") ? Map.of("status", SET) : Map.of(),
        reading.evidence(span),
        Modality.ASSERTED,
        Optional.empty(),
        rule.equals("limit-duty") ? SURE : LIKELY,
        rule);
  }

  /** "Clinton must tell Congress": whoever does it is bound to. */
  private boolean isOwed(int verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(i -> Set.of("must", "shall", "should").contains(tree.word(i)));
  }

  /** Fills in who must act and who set the limit, where the sentence names a condition. */
  private void proviso(Map<String, List<Phrase>> roles, String rule) {
    Proviso proviso = new Proviso(tree);
    Optional<Phrase> bound = proviso.bound();
    if (bound.isPresent() && rule.matches("limit-start|limit-condition")) {
      roles.put("BOUND", List.of(bound.get()));
    } else if (rule.equals("limit-start")) {
      roles.remove("BOUND");
    }
    if (rule.matches("limit-start|limit-condition")) {
      roles.remove("SETTER");
      proviso
          .setter(roles.getOrDefault("BOUND", List.of()))
          .ifPresent(who -> roles.put("SETTER", List.of(who)));
    }
  }

  /** Who tells whom what must be done. */
  private record Address(Phrase addressee, List<Phrase> speaker) {}

  /** "Trump has told Canada it must sign on": the pronoun means the one who is told. */
  private Optional<Address> address(int verb) {
    for (int i = verb - 1; i > 1 && verb - i < NEAR; i--) {
      if (tree.word(i).matches("it|they|he|she")) {
        int end = tree.word(i - 1).equals("that") ? i - 1 : i;
        return tree.named(end - 1).flatMap(named -> address(Phrase.of(tree, named)));
      }
    }
    return Optional.empty();
  }

  private Optional<Address> address(Phrase addressee) {
    int tell = tree.at(addressee.span().start()) - 1;
    tell -= tell > 0 && tree.word(tell).equals("the") ? 1 : 0;
    return tell > 0
            && TELLING.contains(tree.smallLemma(tell))
            && Kinds.isActor(tree, addressee.head())
        ? Optional.of(new Address(addressee, subjects(tell)))
        : Optional.empty();
  }

  /** "May 13 as the date by which Europe must lift its ban": who must. */
  private List<Phrase> obliged(Timed time) {
    int from = tree.at(time.span().end() - 1) + 1;
    for (int i = from; i + 1 < Math.min(tree.size(), from + NEAR * 2); i++) {
      int next = i + 1;
      if (tree.word(i).equals("which")) {
        return tree.named(next)
            .or(() -> tree.named(Math.min(next + 1, tree.size() - 1)))
            .map(named -> Phrase.of(tree, named))
            .filter(phrase -> Kinds.isActor(tree, phrase.head()))
            .map(List::of)
            .orElse(List.of());
      }
    }
    return List.of();
  }

  private static void put(Map<String, List<Phrase>> roles, String name, List<Phrase> phrases) {
    if (!phrases.isEmpty()) {
      roles.put(name, phrases);
    }
  }

  /** To whom time is given: the objects, or the names right behind the verb. */
  private List<Phrase> given(int verb) {
    List<Phrase> objects = actors(relations.objects(verb));
    Surroundings around = new Surroundings(tree, verb);
    return objects.isEmpty() ? around.next().map(around::powers).orElse(List.of()) : objects;
  }

  private List<Phrase> actors(List<Integer> words) {
    return words.stream()
        .filter(i -> Kinds.isActor(tree, i))
        .map(i -> new Phrase(tree, i))
        .toList();
  }

  /** Those who do what a verb says, by the parse or, failing that, right in front of it. */
  private List<Phrase> subjects(int verb) {
    List<Phrase> found = actors(relations.subjects(verb));
    boolean passive = tree.has(verb, "aux:pass") || tree.has(verb, "nsubj:pass");
    found =
        found.isEmpty() && !passive
            ? Subjects.before(tree, verb).stream().filter(phrase -> !isGoverned(phrase)).toList()
            : found;
    return new Aside(tree, verb).past(found);
  }

  /** "Talks between the United States and Brazil are due": whom a preposition governs. */
  private boolean isGoverned(Phrase phrase) {
    int i = tree.at(phrase.span().start()) - 1;
    while (i > 0 && (tree.word(i).matches("the|and") || tree.named(i).isPresent())) {
      i--;
    }
    return i >= 0 && tree.word(i).matches("between|among");
  }

  /** Who orders or asks, where another is to act. */
  private List<Phrase> setter(int verb) {
    List<Phrase> found =
        duties.control(verb).filter(c -> !relations.objects(c).isEmpty()).stream()
            .flatMap(c -> actors(relations.subjects(c)).stream())
            .toList();
    return found.isEmpty() ? wishing(verb) : found;
  }

  /** "The administration wants the pact signed": who wants it. */
  private List<Phrase> wishing(int verb) {
    return tree.token(verb).tag().equals("VBN")
        ? tree.above(verb).stream()
            .filter(i -> i < verb && tree.token(i).tag().matches("VB[DPZ]"))
            .findFirst()
            .filter(i -> WANTING.contains(tree.smallLemma(i)))
            .map(this::subjects)
            .orElse(List.of())
        : List.of();
  }
}
