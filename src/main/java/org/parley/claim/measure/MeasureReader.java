package org.parley.claim.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Words;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds the measures that noun phrases name, with what the phrase itself says of them: who imposes,
 * against whom, on which goods, at which rate, under which law.
 */
public final class MeasureReader {
  private static final BigDecimal NAMED = new BigDecimal("0.90");
  private static final BigDecimal DESCRIBED = new BigDecimal("0.80");

  private static final Set<String> OTHER =
      Words.of(
          """
          separate other another different fresh further second third similar companion parallel
          comparable rival sister
          """);
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology#";
  private static final String LAW = "https://w3id.org/parley/vocab/measure-kind/law";

  private final Vocabulary vocabulary;
  private final MeasureSigns signs = new MeasureSigns(new SignTable());

  public MeasureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The measures of a sentence, one claim for each that a phrase names, in text order. */
  public List<Claim> read(Reading reading, Tree tree) {
    List<MeasureHead> heads = new ArrayList<>();
    List<MeasureRoles> roles = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named name) {
        Named named = MeasureNames.changed(tree, name).orElse(name);
        instrument(named)
            .filter(entry -> MeasureNames.isOne(tree, named))
            .ifPresent(
                entry -> {
                  MeasureHead head = head(tree, named, entry);
                  MeasureRoles own = roles(head);
                  heads.add(sorted(head, own));
                  roles.add(own);
                });
      }
    }
    for (MeasureHead head : MeasureEllipsis.read(tree, heads)) {
      heads.add(head);
      roles.add(roles(head));
    }
    List<MeasureHead> rates = BareRates.read(tree, roles);
    Optional<Integer> open = rates.size() == 1 ? unmeasured(heads, roles) : Optional.empty();
    for (MeasureHead rate : rates) {
      if (open.isPresent()) {
        roles.get(open.get()).add("RATE", rate.mention());
        new MeasureComplements(rate, roles.get(open.get())).read();
        continue;
      }
      MeasureRoles own = new MeasureRoles(tree);
      own.add("RATE", rate.mention());
      BareRates.imposer(rate)
          .or(() -> MeasureLists.ahead(rate, heads, roles))
          .ifPresent(phrase -> own.add("IMPOSER", phrase));
      new MeasureComplements(rate, own).read();
      heads.add(rate);
      roles.add(own);
    }
    for (ChargedRates.Charged charged : ChargedRates.of(reading, tree).read()) {
      if (roles.stream().noneMatch(own -> own.fills("RATE", charged.rate()))) {
        MeasureRoles own = new MeasureRoles(tree);
        own.add("RATE", charged.rate());
        charged.goods().forEach(part -> own.add(role(part), part));
        heads.add(MeasureHead.of(tree, charged.rate(), DeedSort.TARIFF));
        roles.add(own);
      }
    }
    List<MeasureDeed> deeds = deeds(reading, tree);
    int named = heads.size();
    for (MeasureDeed deed : deeds) {
      heads.add(deed.head());
      roles.add(deed.roles());
    }
    MeasureLists.share(heads, roles);
    MeasureRates.complete(tree, heads, roles);
    MeasureLaws.attach(heads, roles);
    new MeasureApart(tree).complete(heads, roles);
    List<Claim> claims = new ArrayList<>();
    boolean billed = false;
    for (int i = 0; i < heads.size(); i++) {
      for (Claim claim : claims(reading, heads.get(i), roles.get(i))) {
        Claim told = i < named ? claim : Wishes.read(deeds.get(i - named).told(claim));
        claims.add(billed ? told.mark("billed") : told);
      }
      billed = billed || heads.get(i).kind().equals("bill");
    }
    return claims;
  }

  /** The measures that verbs tell and no nouns name. */
  private static List<MeasureDeed> deeds(Reading reading, Tree tree) {
    List<MeasureDeed> deeds = new ArrayList<>(new Restraints(tree).read());
    Set<Integer> restraining = deeds.stream().map(MeasureDeed::verb).collect(Collectors.toSet());
    new MeasureDeeds(tree)
        .read().stream().filter(d -> !restraining.contains(d.verb())).forEach(deeds::add);
    Set<Integer> told = deeds.stream().map(MeasureDeed::verb).collect(Collectors.toSet());
    new Stoppages(tree).read().stream().filter(d -> !told.contains(d.verb())).forEach(deeds::add);
    deeds.addAll(new TargetLists(tree).read());
    deeds.addAll(new Listings(tree).read());
    deeds.addAll(new Admissions(tree).read());
    deeds.addAll(new ContentRules(tree).read());
    deeds.addAll(new AverageDuties(tree).read());
    deeds.addAll(new Purchases(tree).read());
    deeds.addAll(new Licences(tree).read());
    deeds.addAll(Challenges.of(reading, tree).read());
    return deeds;
  }

  /** The one tariff of a sentence, where nothing is said in its own phrase of rate and goods. */
  private static Optional<Integer> unmeasured(List<MeasureHead> heads, List<MeasureRoles> roles) {
    List<Integer> tariffs =
        IntStream.range(0, heads.size())
            .filter(i -> heads.get(i).type().equals("Tariff") && !heads.get(i).known())
            .boxed()
            .toList();
    return tariffs.size() == 1
            && !roles.get(tariffs.get(0)).has("RATE")
            && !roles.get(tariffs.get(0)).has("GOODS")
            && !roles.get(tariffs.get(0)).has("OWNER")
        ? Optional.of(tariffs.get(0))
        : Optional.empty();
  }

  private static String role(Mention part) {
    return MeasurePart.of(part) == MeasurePart.GOODS ? "GOODS" : "OWNER";
  }

  /** "A 25 percent tax on American goods": what only another's goods pay is a tariff. */
  private static MeasureHead sorted(MeasureHead head, MeasureRoles roles) {
    boolean border = head.kind().equals("tax") && roles.has("RATE") && roles.has("OWNER");
    return border ? MeasureHead.of(head.tree(), head.mention(), DeedSort.TARIFF) : head;
  }

  private static MeasureRoles roles(MeasureHead head) {
    MeasureRoles roles = new MeasureRoles(head.tree());
    new MeasureModifiers(head, roles).read();
    roles.share();
    new MeasureComplements(head, roles).read();
    new MeasureTargets(head).read(roles);
    new Blows(head).read(roles);
    if (!roles.has("SIDE")) {
      new Signatures(head).sides().forEach(side -> roles.add("SIDE", side));
    }
    return roles;
  }

  private Optional<Entry> instrument(Named named) {
    return named.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri).stream())
        .filter(e -> e.kind() == Entry.Kind.INSTRUMENT || e.kind() == Entry.Kind.MEASURE_KIND)
        .findFirst();
  }

  private static MeasureHead head(Tree tree, Named named, Entry entry) {
    String type =
        entry instanceof Entry.MeasureKind kind ? kind.type() : ((Entry.Instrument) entry).type();
    boolean known = entry.kind() == Entry.Kind.INSTRUMENT;
    TradeFlow flow = new TradeFlow(tree);
    if (entry.label().equals("quota") && flow.isOnSales(named)) {
      return MeasureHead.of(tree, named, DeedSort.EXPORT_CONTROL);
    }
    if (entry.label().equals("quota") && flow.isOnOwnExports(named)) {
      return MeasureHead.of(tree, named, DeedSort.RESTRAINT);
    }
    if (entry.label().equals("import ban") && (flow.isOnExports(named) || flow.isOnSales(named))) {
      return MeasureHead.of(tree, named, DeedSort.EXPORT_BAN);
    }
    boolean bill = entry.iri().equals(LAW) && Bills.isOne(tree, named);
    return bill
        ? new MeasureHead(tree, named, Bills.KIND, type, "bill", false)
        : new MeasureHead(tree, named, entry.iri(), type, entry.label(), known);
  }

  private List<Claim> claims(Reading reading, MeasureHead head, MeasureRoles measures) {
    List<Claim> claims = new ArrayList<>();
    for (Map<String, List<Phrase>> roles : measures.all()) {
      Map<String, List<Phrase>> all = new LinkedHashMap<>(roles);
      all.put("MEASURE", List.of(head.phrase()));
      if (!all.containsKey("IMPOSER")) {
        new MeasureLayers(head).layer().ifPresent(layer -> all.put("LAYER", List.of(layer)));
      }
      var span = head.phrase().span();
      for (List<Phrase> phrases : roles.values()) {
        for (Phrase part : phrases) {
          span = span.cover(part.span());
        }
      }
      claims.add(
          new Claim(
              "TradeMeasure",
              all,
              constants(head, roles),
              reading.evidence(span),
              Modality.ASSERTED,
              Optional.empty(),
              head.known() ? NAMED : DESCRIBED,
              head.known() ? "named-measure" : "measure-phrase"));
    }
    return claims;
  }

  /** "Effective immediately", "with immediate effect". */
  private static boolean isImmediate(Tree tree) {
    return IntStream.range(0, tree.size() - 1)
        .anyMatch(
            i ->
                tree.word(i).equals("effective")
                        && Set.of("immediately", "today", "now", "at").contains(tree.word(i + 1))
                        && tree.mention(i + 1).isEmpty()
                    || tree.word(i).equals("immediate") && tree.word(i + 1).equals("effect"));
  }

  private Map<String, String> constants(MeasureHead head, Map<String, List<Phrase>> roles) {
    Map<String, String> constants = new LinkedHashMap<>(Map.of("instrument", head.iri()));
    MeasureMood mood = new MeasureMood(head);
    boolean owned = head.isOwned(roles.getOrDefault("IMPOSER", List.of()));
    if (owned) {
      constants.put("owned", "true");
    }
    Optional<String> course =
        new MeasureCourse(head)
            .status()
            .or(() -> new Signatures(head).verb().map(verb -> "agreed"))
            .or(() -> Optional.of("agreed").filter(made -> new DealAtWork(head).holds()))
            .filter(s -> !head.known() || !s.equals("agreed"));
    if (course.isPresent()) {
      constants.put("status", ONTOLOGY + course.get());
    } else if (mood.isStanding()) {
      constants.put("mood", "standing");
    } else {
      Optional<String> sign = head.known() ? Optional.empty() : signs.status(head);
      if (sign.isPresent()) {
        constants.put("sign", sign.get());
      } else if (new Blows(head).isToCome()) {
        constants.put("mood", "coming");
      } else if (mood.isOpen() && !owned) {
        constants.put("mood", mood.isComing() ? "coming" : "open");
      }
    }
    if (head.kind().equals("bill") && Bills.isPending(head.tree(), head.last())) {
      constants.put("mood", "pending");
    }
    if (head.isGeneral()) {
      constants.put("general", "true");
    }
    if (!head.known() && !head.isAgreement() && new DealTerms(head.tree()).holds(head.first())) {
      constants.put("terms", "true");
    }
    if (isImmediate(head.tree())) {
      constants.put("immediate", "true");
    }
    MeasureAge age = new MeasureAge(head);
    age.told().ifPresent(told -> constants.put("age", told));
    if (age.isDefinite()) {
      constants.put("definite", "true");
    }
    int before = head.first() - 1;
    boolean own = head.isAgreement() && head.isOwn();
    if (before >= 0 && (own || OTHER.contains(head.tree().word(before)))) {
      constants.put("other", "true");
    }
    return constants;
  }
}
