package org.parley.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;

/**
 * Writes which parties negotiate about what, one track for each set of parties. Talks without named
 * parties belong to the track that the article reports most.
 */
final class NegotiationFacts {
  private static final int REPORTED = 2;

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;

  NegotiationFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  /** The words of talks in a sentence, put together. */
  private record Mentioned(List<Claim> claims, Set<String> parties) {}

  Tracks write(List<Claim> claims) {
    List<Mentioned> mentioned = bySentence(claims);
    Map<Set<String>, List<Claim>> tracks = new LinkedHashMap<>();
    for (Mentioned words : mentioned) {
      if (words.parties().size() >= 2) {
        tracks.computeIfAbsent(words.parties(), key -> new ArrayList<>()).addAll(words.claims());
      }
    }
    for (Mentioned words : mentioned) {
      if (words.parties().size() == 1) {
        completed(words.parties().iterator().next(), tracks)
            .ifPresent(
                parties ->
                    tracks
                        .computeIfAbsent(parties, key -> new ArrayList<>())
                        .addAll(words.claims()));
      }
    }
    long among = claims.stream().filter(this::isAmongMany).count();
    if (tracks.isEmpty() && claims.size() > 2 * among) {
      opponents().ifPresent(parties -> tracks.put(parties, new ArrayList<>()));
    }
    List<Set<String>> order =
        tracks.keySet().stream()
            .sorted(
                Comparator.<Set<String>>comparingInt(parties -> -tracks.get(parties).size())
                    .thenComparingInt(parties -> -spoken(parties)))
            .toList();
    if (!order.isEmpty()) {
      mentioned.stream()
          .filter(words -> words.parties().isEmpty())
          .forEach(words -> tracks.get(order.get(0)).addAll(words.claims()));
    }
    return new Tracks(
        order.stream()
            .map(parties -> write(parties, tracks.get(parties), parties.equals(order.get(0))))
            .toList());
  }

  /** The two parties that the article is about, where it is clearly about two. */
  private Optional<Set<String>> opponents() {
    List<String> foremost = context.byFrequency();
    if (foremost.size() < 2 || context.parties().get(foremost.get(1)) <= REPORTED) {
      return Optional.empty();
    }
    int second = context.parties().get(foremost.get(1));
    boolean third = foremost.size() > 2 && context.parties().get(foremost.get(2)) * 2 > second;
    return third ? Optional.empty() : Optional.of(new TreeSet<>(foremost.subList(0, 2)));
  }

  private int spoken(Set<String> parties) {
    return parties.stream().mapToInt(iri -> context.parties().getOrDefault(iri, 0)).sum();
  }

  private List<Mentioned> bySentence(List<Claim> claims) {
    Map<Integer, Mentioned> found = new TreeMap<>();
    for (Claim claim : claims) {
      int sentence = claim.first("VERB").orElseThrow().tree().sentence().index();
      if (!isAmongMany(claim)) {
        Mentioned words =
            found.computeIfAbsent(
                sentence, key -> new Mentioned(new ArrayList<>(), new TreeSet<>()));
        words.claims().add(claim);
        for (Phrase phrase : claim.role("PARTY")) {
          resolver
              .power(phrase)
              .flatMap(resolver::partyOf)
              .ifPresent(party -> words.parties().add(party));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isAmongMany(Claim claim) {
    return !claim.role("MANY").isEmpty()
        || Stream.concat(claim.role("FRAME").stream(), claim.role("PARTY").stream())
            .anyMatch(this::isForum);
  }

  /** Whether a name is of a body or agreement of many countries. */
  private boolean isForum(Phrase phrase) {
    return phrase
        .named()
        .filter(named -> named.category() != Named.Category.PARTY)
        .filter(
            named ->
                bodies.candidates(named, Entry.Organization.class).stream()
                    .anyMatch(body -> body.type().equals("InternationalOrganization")))
        .isPresent();
  }

  /** The parties of talks of which the text names one side only. */
  private Optional<Set<String>> completed(String party, Map<Set<String>, List<Claim>> tracks) {
    Optional<Set<String>> known =
        tracks.keySet().stream()
            .filter(parties -> parties.contains(party))
            .max(Comparator.comparingInt(parties -> tracks.get(parties).size()));
    if (known.isPresent()) {
      return known;
    }
    return context.byFrequency().stream()
        .filter(other -> !other.equals(party) && context.parties().get(other) >= REPORTED)
        .findFirst()
        .map(other -> new TreeSet<>(Set.of(party, other)));
  }

  private Track write(Set<String> iris, List<Claim> claims, boolean main) {
    List<Entity> parties =
        iris.stream()
            .flatMap(iri -> bodies.party(iri).stream())
            .sorted(Comparator.comparing(Entity::label))
            .toList();
    Map<Entity, Integer> goods = goods(claims);
    if (main && goods.isEmpty()) {
      goods.putAll(foremostGoods());
    }
    String subject =
        goods.entrySet().stream()
            .max(
                Map.Entry.<Entity, Integer>comparingByValue()
                    .thenComparing(e -> e.getKey().label(), Comparator.reverseOrder()))
            .map(e -> e.getKey().label())
            .orElse("trade");
    String codes =
        String.join("-", parties.stream().map(party -> bodies.code(party)).sorted().toList());
    String names = String.join("–", parties.stream().map(Entity::label).toList());
    Entity negotiation =
        new Entity(
            Names.id("negotiation", codes + "-" + subject),
            "Negotiation",
            names + ": " + subject,
            Set.of());
    for (Claim claim : claims) {
      ledger.mention(negotiation, claim.evidence(), claim.confidence(), claim.rule());
      for (Entity party : parties) {
        ledger.enter(party);
        ledger.link(negotiation.iri(), "between", party.iri(), claim);
      }
    }
    for (Entity industry : goods.keySet()) {
      ledger.enter(industry);
      ledger.link(negotiation.iri(), "about", industry.iri(), claims.get(0));
    }
    return new Track(negotiation, parties);
  }

  /** The goods that the article speaks of most, where it speaks of them again and again. */
  private Map<Entity, Integer> foremostGoods() {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Tree tree : context.reading().trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.INDUSTRY) {
          bodies.industry(named).ifPresent(industry -> counts.merge(industry, 1, Integer::sum));
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    counts.values().removeIf(count -> count <= REPORTED || count * 2 < most);
    return counts.size() <= REPORTED ? counts : Map.of();
  }

  /** The goods that the talks are about, to how often the text says so. */
  private Map<Entity, Integer> goods(List<Claim> claims) {
    Map<Entity, Integer> goods = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Set<Entity> here = new LinkedHashSet<>();
      for (Phrase phrase : claim.role("GOODS")) {
        phrase.named().flatMap(bodies::industry).ifPresent(here::add);
      }
      here.forEach(industry -> goods.merge(industry, 1, Integer::sum));
    }
    return goods;
  }
}
