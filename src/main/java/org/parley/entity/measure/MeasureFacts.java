package org.parley.entity.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.News;
import org.parley.vocabulary.Entry;

/**
 * Writes the instruments of trade policy: all that an article says of one instrument is one node.
 */
public final class MeasureFacts {
  /** What each measure of a phrase that names several has for itself. */
  private static final List<String> OWN = List.of("GOODS", "TARGET", "OWNER", "MARKET", "RATE");

  /** Words between "retaliate" and what provoked it. */
  private static final Set<String> CAUSING = Set.of("against", "for", "over", "to", "after");

  private final Context context;
  private final Bodies bodies;
  private final Ledger ledger;
  private final MeasureSlots slots;
  private final MeasureDefaults defaults;
  private final MeasureNames names;

  public MeasureFacts(
      Context context, Bodies bodies, Ledger ledger, MeasureSlots slots, MeasureDefaults defaults) {
    this.context = context;
    this.bodies = bodies;
    this.ledger = ledger;
    this.slots = slots;
    this.defaults = defaults;
    this.names =
        new MeasureNames(
            context.vocabulary(),
            context.day().map(d -> String.valueOf(d.getYear())).orElse(""),
            ledger.article().slug());
  }

  public void write(List<Claim> claims) {
    List<MeasureDraft> merged = new ArrayList<>();
    List<MeasureDraft> bare = new ArrayList<>();
    for (MeasureDraft draft : new MutualMeasures(context, bodies).split(drafts(claims))) {
      if (draft.isOther()) {
        merged.add(draft);
      } else if (draft.isBare() && draft.instrument().isEmpty()) {
        bare.add(draft);
      } else {
        join(merged, draft, true);
      }
    }
    bare.forEach(draft -> join(merged, draft, MeasureGrounds.standAlone(draft)));
    MeasureTwins.complete(merged);
    new MeasureScene(context, bodies, slots).complete(merged);
    MeasureTerms.settle(merged);
    MeasureGrounds.sufficing(
            merged.stream().filter(draft -> !draft.type().equals("Negotiation")).toList())
        .forEach(this::write);
  }

  private static void join(List<MeasureDraft> merged, MeasureDraft draft, boolean alone) {
    Optional<MeasureDraft> known =
        merged.stream()
            .filter(measure -> !measure.isOther())
            .map(measure -> new MeasureIdentity(measure, draft))
            .filter(MeasureIdentity::holds)
            .max(
                Comparator.comparingInt(MeasureIdentity::common)
                    .thenComparing(pair -> !draft.isBare() || pair.agreeInNumber())
                    .thenComparing(pair -> draft.isBare() ? pair.salience() : 0)
                    .thenComparingInt(pair -> -pair.distance()))
            .map(MeasureIdentity::known);
    if (known.isPresent()) {
      known.get().merge(draft);
    } else if (alone) {
      merged.add(draft);
    }
  }

  /** One draft for each phrase, with what the verbs around it say. */
  private List<MeasureDraft> drafts(List<Claim> claims) {
    Map<String, List<MeasureDraft>> byPhrase = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.constants().containsKey("instrument")) {
        byPhrase.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(draft(claim));
      }
    }
    for (Claim claim : claims) {
      if (!claim.constants().containsKey("instrument")) {
        List<MeasureDraft> named = byPhrase.getOrDefault(key(claim), List.of());
        Claim shared = named.size() > 1 ? common(claim, named.get(0)) : claim;
        named.forEach(draft -> slots.fill(draft, shared));
        boolean retaliation = MeasureProgress.RETALIATING.contains(claim.rule());
        if (named.isEmpty() && (retaliation || claim.rule().equals("require-bonds"))) {
          named = behind(byPhrase.values(), claim);
          named.forEach(draft -> slots.fill(draft, claim));
        }
        String type = claim.constants().getOrDefault("measureClass", "");
        boolean told = !type.isEmpty() && !(retaliation && claim.modality() == Modality.DENIED);
        if (named.isEmpty() && told) {
          String name = type.substring(type.indexOf('#') + 1);
          MeasureDraft draft =
              new MeasureDraft(name, ToldKind.of(name, claim), Optional.empty(), claim);
          slots.fill(draft, claim);
          byPhrase.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(draft);
        }
      }
    }
    List<MeasureDraft> all = new ArrayList<>();
    byPhrase.values().forEach(all::addAll);
    all.forEach(slots::presume);
    all.sort(Comparator.comparing(draft -> draft.claims().get(0).evidence()));
    return all;
  }

  /** "Retaliated by banning soybeans": the retaliation is the ban. */
  private static List<MeasureDraft> behind(Collection<List<MeasureDraft>> drafts, Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return drafts.stream()
        .flatMap(List::stream)
        .filter(draft -> Set.of("Tariff", "Sanction", "Quota").contains(draft.type()))
        .filter(
            draft ->
                draft.claims().get(0).role("MEASURE").stream()
                    .filter(m -> !isCause(m))
                    .anyMatch(
                        m -> m.tree() == verb.tree() && m.span().start() > verb.span().start()))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether one retaliates against a measure, and not by it. */
  private static boolean isCause(Phrase measure) {
    Tree tree = measure.tree();
    return tree.children(measure.head(), "case").stream()
        .anyMatch(i -> CAUSING.contains(tree.word(i)));
  }

  /** What a verb says of all the measures of a phrase that names several: what it says first. */
  private static Claim common(Claim claim, MeasureDraft named) {
    int start = named.claims().get(0).evidence().span().start();
    Claim common = claim;
    for (String role : OWN) {
      common =
          common.replace(
              role, claim.role(role).stream().filter(p -> p.span().end() <= start).toList());
    }
    return common;
  }

  private static String key(Claim claim) {
    boolean apart = claim.constants().containsKey("measureClass");
    Phrase phrase =
        (apart ? claim.first("VERB") : claim.first("MEASURE").or(() -> claim.first("VERB")))
            .orElseThrow();
    int start = phrase.named().map(n -> n.span().start()).orElse(phrase.span().start());
    return phrase.tree().sentence().index() + " " + start;
  }

  private MeasureDraft draft(Claim claim) {
    String iri = claim.constants().get("instrument");
    Optional<Entry.Instrument> named = context.vocabulary().entry(iri, Entry.Instrument.class);
    Optional<Entry.MeasureKind> kind = context.vocabulary().entry(iri, Entry.MeasureKind.class);
    MeasureDraft draft =
        new MeasureDraft(
            named
                .map(Entry.Instrument::type)
                .or(() -> kind.map(Entry.MeasureKind::type))
                .orElseThrow(),
            named
                .map(Entry.Instrument::label)
                .or(() -> kind.map(Entry.MeasureKind::label))
                .orElseThrow(),
            named.map(n -> new Entity(n.iri(), n.type(), n.label(), Set.of())),
            claim);
    named
        .flatMap(Entry.Instrument::party)
        .flatMap(bodies::party)
        .ifPresent(party -> draft.link("imposedBy", party, claim));
    slots.fill(draft, claim);
    return known(draft).map(k -> refilled(k, claim)).orElse(draft);
  }

  /** The agreement with a name of its own that these two parties have on these goods. */
  private Optional<Entry.Instrument> known(MeasureDraft draft) {
    if (draft.instrument().isPresent() || !draft.type().equals("TradeAgreement")) {
      return Optional.empty();
    }
    Set<String> sides = new TreeSet<>(draft.links("imposedBy").keySet());
    sides.addAll(draft.links("against").keySet());
    return sides.size() < 2
        ? Optional.empty()
        : context.vocabulary().entries().stream()
            .filter(Entry.Instrument.class::isInstance)
            .map(Entry.Instrument.class::cast)
            .filter(i -> i.type().equals("TradeAgreement") && context.current(i.term()))
            .filter(i -> sides.equals(new TreeSet<>(i.between())))
            .filter(i -> i.affects().stream().anyMatch(draft.links("affects")::containsKey))
            .findFirst();
  }

  private MeasureDraft refilled(Entry.Instrument known, Claim claim) {
    Entity entity = new Entity(known.iri(), known.type(), known.label(), Set.of());
    MeasureDraft draft = new MeasureDraft(known.type(), known.label(), Optional.of(entity), claim);
    slots.fill(draft, claim);
    return draft;
  }

  private void write(MeasureDraft draft) {
    defaults.complete(draft);
    draft.claims().stream()
        .filter(claim -> claim.constants().containsKey("immediate") && draft.effective().isEmpty())
        .findFirst()
        .ifPresent(
            claim ->
                new News(context)
                    .upTo(MeasureDraft.sentence(claim))
                    .ifPresent(day -> draft.effective(day, claim)));
    Entity measure = names.entity(draft);
    for (Claim claim : draft.claims()) {
      ledger.mention(measure, claim.evidence(), claim.confidence(), claim.rule());
    }
    for (String property : List.of("imposedBy", "against", "affects", "legalBasis")) {
      draft
          .links(property)
          .values()
          .forEach(
              entity ->
                  ledger.link(
                      measure.iri(),
                      property,
                      entity,
                      draft.source(property + " " + entity.iri())));
    }
    draft
        .rate()
        .ifPresent(
            rate ->
                ledger.literal(
                    measure.iri(), "rate", rate.toPlainString(), "decimal", draft.source("rate")));
    draft
        .amount()
        .ifPresent(
            amount ->
                ledger.literal(
                    measure.iri(),
                    "amount",
                    amount.toPlainString(),
                    "decimal",
                    draft.source("amount")));
    draft.effective().ifPresent(when -> effective(measure, when, draft.source("effectiveDate")));
    draft
        .latest()
        .or(
            () ->
                defaults
                    .status(draft)
                    .map(name -> new MeasureDraft.Status(name, 0, draft.claims().get(0))))
        .ifPresent(
            status ->
                ledger.link(
                    measure.iri(),
                    "status",
                    Names.ONTOLOGY + defaults.dated(draft, status.name()),
                    status.claim()));
  }

  private void effective(Entity measure, TimeSpan when, Claim claim) {
    String day = when.first().toString();
    if (when.grain() == Grain.YEAR) {
      ledger.literal(measure.iri(), "effectiveDate", day.substring(0, 4), "gYear", claim);
    } else if (when.isDay()) {
      ledger.literal(measure.iri(), "effectiveDate", day, "date", claim);
    } else if (when.grain() == Grain.MONTH) {
      ledger.literal(measure.iri(), "effectiveDate", day.substring(0, 7), "gYearMonth", claim);
    }
  }
}
