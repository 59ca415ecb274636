package org.parley.entity.statement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.Resolver;
import org.parley.entity.Sayings;
import org.parley.entity.Value;

/** Writes who said what. */
public final class StatementFacts {
  private static final Set<String> PRESS =
      Set.of(
          "reporter",
          "journalist",
          "newsman",
          "newspaper",
          "reuters",
          "reuter",
          "bloomberg",
          "afp",
          "cnn",
          "cnbc",
          "bbc",
          "correspondent",
          "conference",
          "briefing",
          "press",
          "medium",
          "media",
          "audience",
          "interviewer");

  /** Words of names that are neither scorn nor blame. */
  private static final Set<String> MILD =
      Set.of(
          "step",
          "basis",
          "start",
          "beginning",
          "model",
          "template",
          "chance",
          "opportunity",
          "key",
          "crucial",
          "essential",
          "vital",
          "important",
          "priority",
          "last",
          "final",
          "new",
          "best",
          "better",
          "only",
          "useful",
          "frank",
          "candid",
          "reasonable",
          "generous",
          "creative",
          "temporary",
          "technical",
          "routine",
          "normal",
          "natural",
          "necessary",
          "modest",
          "friendly",
          "good",
          "great",
          "strong",
          "first",
          "talks",
          "partner",
          "partners",
          "friend",
          "friends");

  /** What is named in a statement is its subject less often than it is said. */
  private static final BigDecimal ABOUT = new BigDecimal("0.6");

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;
  private final Stances stances;
  private final Map<String, Claim> subjects = new LinkedHashMap<>();

  public StatementFacts(
      Context context, Bodies bodies, Resolver resolver, Ledger ledger, StanceWords words) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
    this.stances = new Stances(words, context.reading());
  }

  /**
   * Writes speakers, texts and stances.
   *
   * @param claims the statements
   */
  public void write(List<Claim> claims) {
    claims.forEach(claim -> claim.first("SPEAKER").ifPresent(speaker -> write(claim, speaker)));
  }

  /** "Although the senators said Baldrige told them no": all that is said is the other's. */
  private boolean isEmpty(Claim statement) {
    String text = context.reading().article().text();
    Span said = statement.first("CONTENT").orElseThrow().span();
    Optional<Span> verb = statement.first("VERB").map(Phrase::span).filter(said::contains);
    boolean over = verb.filter(v -> isWordless(text.substring(v.end(), said.end()))).isPresent();
    return over || said.of(text).strip().matches("to|of|on|for|with|\\p{Lu}\\p{Ll}?");
  }

  /** Where the verb of saying stands, or what is said: no two statements share it. */
  private static int offset(Claim statement) {
    return statement.first("VERB").map(Phrase::span).orElse(statement.evidence().span()).start();
  }

  private static boolean isWordless(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void write(Claim claim, Phrase by) {
    Optional<Entity> speaker = resolver.speaker(by);
    if (speaker.isEmpty() || isEmpty(claim)) {
      return;
    }
    Phrase content = claim.first("CONTENT").orElseThrow();
    String text = content.span().of(context.reading().article().text());
    boolean quoted = !claim.role("QUOTE").isEmpty();
    String iri =
        Names.ID
            + "statement/"
            + context.reading().article().slug()
            + "-"
            + context.reading().article().codePoint(offset(claim));
    ledger.mention(
        new Entity(iri, "Statement", text.replaceAll("\\s+", " "), Set.of()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    ledger.mention(
        speaker.get(), context.reading().evidence(by.span()), claim.confidence(), claim.rule());
    ledger.link(iri, "speaker", speaker.get().iri(), claim);
    claim.role("SPEAKER").stream()
        .skip(1)
        .flatMap(other -> resolver.speaker(other).stream())
        .forEach(other -> ledger.link(iri, "speaker", other, claim));
    ledger.literal(iri, "content", text, "string", claim);
    ledger.literal(iri, "quoted", String.valueOf(quoted), "boolean", claim);
    stances
        .of(claim)
        .or(() -> scorn(claim, text))
        .ifPresent(
            told ->
                ledger.add(
                    iri,
                    "stance",
                    new Value.Resource(Names.ONTOLOGY + told.stance()),
                    claim.evidence(),
                    Modality.ASSERTED,
                    Optional.empty(),
                    told.confidence(),
                    told.rule()));
    Optional<Entity> listener =
        claim.first("ADDRESSEE").filter(StatementFacts::isSomebody).flatMap(resolver::power);
    listener.ifPresent(addressee -> ledger.link(iri, "addressee", addressee, claim));
    claim
        .first("WHEN")
        .flatMap(StatementFacts::day)
        .ifPresent(day -> ledger.literal(iri, "date", day, "date", claim));
    resolver.says(speaker.get(), listener, content.span());
    ledger.said(new Sayings.Saying(content.span(), speaker.get().iri(), iri));
    subjects.put(iri, claim);
  }

  /** "Called the levy a horror scenario": the names that papers report are seldom kind. */
  private static Optional<Stances.Told> scorn(Claim claim, String text) {
    boolean mild =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(MILD::contains);
    return claim.rule().equals("call-names") && !mild
        ? Optional.of(new Stances.Told("opposes", ABOUT, "call-names"))
        : Optional.empty();
  }

  /** Whether somebody in particular is told, and not the public through the press. */
  private static boolean isSomebody(Phrase addressee) {
    String noun = addressee.tree().lemma(addressee.head()).toLowerCase(Locale.ROOT);
    return !PRESS.contains(noun);
  }

  /** The day that a time names, if it names one. */
  private static Optional<String> day(Phrase when) {
    return when.mentions().stream()
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .flatMap(time -> time.when().stream())
        .filter(TimeSpan::isDay)
        .map(span -> span.first().toString())
        .findFirst();
  }

  /**
   * Writes what the statements are about, once the other nodes of the article are known: its
   * measures, goods that no such measure affects, deadlines; the talks where there is none of
   * these.
   */
  public void relate() {
    subjects.forEach(
        (iri, claim) -> {
          Set<String> about = new LinkedHashSet<>();
          for (String role : List.of("CONTENT", "REST")) {
            claim.first(role).map(Phrase::span).ifPresent(words -> about.addAll(within(words)));
          }
          about.forEach(subject -> relate(iri, subject, claim));
        });
  }

  private Set<String> within(Span words) {
    Set<String> about = new LinkedHashSet<>(ledger.within(words, "measure"));
    List<String> affected =
        about.stream().flatMap(m -> ledger.resources(m, "affects").stream()).toList();
    industries(words).stream()
        .map(Entity::iri)
        .filter(industry -> !affected.contains(industry))
        .forEach(about::add);
    about.addAll(ledger.within(words, "deadline"));
    if (about.isEmpty()) {
      about.addAll(ledger.within(words, "negotiation"));
    }
    return about;
  }

  private void relate(String statement, String subject, Claim claim) {
    ledger.add(
        statement,
        "about",
        new Value.Resource(subject),
        claim.evidence(),
        Modality.ASSERTED,
        Optional.empty(),
        claim.confidence().min(ABOUT),
        claim.rule());
  }

  private List<Entity> industries(Span span) {
    return context.reading().trees().stream()
        .filter(tree -> tree.sentence().span().overlaps(span))
        .flatMap(tree -> bodies.industries(new Phrase(tree, 0, span)).stream())
        .distinct()
        .toList();
  }
}
