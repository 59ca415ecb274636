package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Resolver;
import org.parley.vocabulary.Entry;

/**
 * Tells which parties negotiate with one another, one track for each set of parties. Talks without
 * named parties belong to the parties of their sentence, or to the track that is reported most.
 */
final class TrackFinder {
  private static final int REPORTED = 2;
  private static final int BEHIND = 4;
  private static final Set<String> KNOWING =
      Set.of("briefed", "familiar", "close", "knowledge", "privy", "informed", "aware");

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Rivals rivals;

  /**
   * Talks as the article tells of them.
   *
   * @param parties IRIs of those who talk, at least two
   * @param name the round or agreement by whose name the talks go
   */
  record Talk(Set<String> parties, List<Claim> claims, Optional<Entry.Instrument> name) {}

  /** The words of talks in a sentence, put together. */
  private record Mentioned(List<Claim> claims, Set<String> parties, Tree tree) {}

  TrackFinder(Context context, Bodies bodies, Resolver resolver) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.rivals = new Rivals(context, resolver);
  }

  /**
   * The tracks, the one that the article reports most first.
   *
   * @param claims words of talks
   * @param measures names of measures, among which are rounds and agreements
   * @param meetings words of meeting
   */
  List<Talk> find(List<Claim> claims, List<Claim> measures, List<Claim> meetings) {
    List<Mentioned> mentioned = bySentence(claims);
    Map<Set<String>, List<Claim>> tracks = new LinkedHashMap<>();
    List<Mentioned> open = new ArrayList<>();
    for (Mentioned words : mentioned) {
      pair(words, tracks.keySet())
          .filter(parties -> !isElsewhere(words, parties, tracks.keySet()))
          .ifPresentOrElse(
              parties ->
                  tracks.computeIfAbsent(parties, k -> new ArrayList<>()).addAll(words.claims()),
              () -> open.add(words));
    }
    for (Mentioned words : open) {
      if (words.parties().size() == 1) {
        completed(words.parties().iterator().next(), tracks)
            .ifPresent(
                parties ->
                    tracks.computeIfAbsent(parties, k -> new ArrayList<>()).addAll(words.claims()));
      }
    }
    Map<Set<String>, Entry.Instrument> names = named(measures, mentioned, tracks);
    long among = claims.stream().filter(this::isAmongMany).count();
    List<Claim> nameless = new ArrayList<>();
    open.stream()
        .filter(words -> words.parties().isEmpty())
        .forEach(words -> nameless.addAll(words.claims()));
    if (!nameless.isEmpty() && claims.size() > 2 * among) {
      rivals
          .opponents()
          .or(() -> order(tracks).stream().findFirst())
          .or(rivals::twoForemost)
          .ifPresent(
              parties -> tracks.computeIfAbsent(parties, k -> new ArrayList<>()).addAll(nameless));
    }
    if (tracks.isEmpty()) {
      new Dealings(context, rivals)
          .of(claims, measures, meetings)
          .ifPresent(talk -> tracks.put(talk.parties(), talk.claims()));
    }
    return order(tracks).stream()
        .map(
            parties ->
                new Talk(parties, tracks.get(parties), Optional.ofNullable(names.get(parties))))
        .toList();
  }

  /**
   * Whether "the talks" are those told before, of which others speak: "asked to join the talks".
   */
  private static boolean isElsewhere(
      Mentioned words, Set<String> parties, Set<Set<String>> tracks) {
    boolean known = tracks.stream().anyMatch(track -> track.containsAll(parties));
    boolean shared = tracks.stream().anyMatch(track -> track.stream().anyMatch(parties::contains));
    return words.parties().isEmpty()
        && shared
        && !known
        && words.claims().stream().allMatch(TrackFinder::isDefinite);
  }

  private static boolean isDefinite(Claim claim) {
    Phrase word = claim.first("NOUN").or(() -> claim.first("VERB")).orElseThrow();
    return word.tree().children(word.head(), "det").stream()
        .anyMatch(i -> word.tree().word(i).equals("the"));
  }

  private List<Set<String>> order(Map<Set<String>, List<Claim>> tracks) {
    return tracks.keySet().stream()
        .sorted(
            Comparator.<Set<String>>comparingInt(parties -> -tracks.get(parties).size())
                .thenComparingInt(parties -> -rivals.count(parties)))
        .toList();
  }

  /** The parties named at the word of talks, or the only two that the sentence speaks of. */
  private Optional<Set<String>> pair(Mentioned words, Set<Set<String>> tracks) {
    if (words.parties().size() >= 2) {
      return Optional.of(words.parties());
    }
    Set<String> around = new TreeSet<>(rivals.in(words.tree()));
    boolean told = words.claims().stream().allMatch(TrackFinder::isOfSource);
    if (told) {
      return Optional.empty();
    }
    return around.size() == 2 && around.containsAll(words.parties())
        ? Optional.of(wider(around, tracks))
        : Optional.empty();
  }

  /** The talks of a few in which the two take part, where the text has told of them. */
  private static Set<String> wider(Set<String> two, Set<Set<String>> tracks) {
    return tracks.stream()
        .filter(track -> track.size() == 3 && track.containsAll(two))
        .findFirst()
        .orElse(two);
  }

  /** Whether the talks only tell how someone knows: "two people briefed on the talks". */
  private static boolean isOfSource(Claim claim) {
    Phrase word = claim.first("VERB").orElseThrow();
    return IntStream.range(Math.max(0, word.head() - BEHIND), word.head())
        .anyMatch(i -> KNOWING.contains(word.tree().word(i)));
  }

  /** Joins the rounds and agreements that the article names to the tracks of their parties. */
  private Map<Set<String>, Entry.Instrument> named(
      List<Claim> measures, List<Mentioned> mentioned, Map<Set<String>, List<Claim>> tracks) {
    Map<Set<String>, Entry.Instrument> names = new HashMap<>();
    NamedTalks talks =
        new NamedTalks(context, mentioned.stream().map(words -> sentence(words.tree())).toList());
    for (Claim claim : measures) {
      Optional<Entry.Instrument> instrument =
          Optional.ofNullable(claim.constants().get("instrument"))
              .flatMap(iri -> context.vocabulary().entry(iri, Entry.Instrument.class));
      if (instrument.filter(i -> talks.isNegotiated(i, claim)).isEmpty()) {
        continue;
      }
      Set<String> sides = new TreeSet<>(instrument.orElseThrow().between());
      sides.retainAll(rivals.all());
      if (sides.size() < 2) {
        continue;
      }
      boolean all = NamedTalks.isRewritten(claim);
      Set<String> parties =
          tracks.keySet().stream()
              .filter(known -> all ? sides.equals(known) : sides.containsAll(known))
              .max(Comparator.comparingInt(known -> tracks.get(known).size()))
              .orElse(sides);
      tracks.computeIfAbsent(parties, key -> new ArrayList<>()).add(claim);
      if (instrument.orElseThrow().type().equals("Negotiation")) {
        names.putIfAbsent(parties, instrument.orElseThrow());
      }
    }
    return names;
  }

  private static int sentence(Tree tree) {
    return tree.sentence().index();
  }

  private List<Mentioned> bySentence(List<Claim> claims) {
    Map<Integer, Mentioned> found = new TreeMap<>();
    for (Claim claim : claims) {
      Tree tree = claim.first("VERB").orElseThrow().tree();
      boolean talk = tree.word(claim.first("VERB").orElseThrow().head()).equals("talk");
      if (!talk && !isAmongMany(claim)) {
        Mentioned words =
            found.computeIfAbsent(
                sentence(tree), key -> new Mentioned(new ArrayList<>(), new TreeSet<>(), tree));
        words.claims().add(claim);
        for (Phrase phrase : claim.role("PARTY")) {
          resolver
              .power(phrase)
              .flatMap(resolver::partyOf)
              .ifPresent(party -> words.parties().add(party));
        }
        if (words.parties().size() > 1 && claim.constants().containsKey("with")) {
          rivals
              .nearest(
                  claim.first("NOUN").or(() -> claim.first("VERB")).orElseThrow(), words.parties())
              .ifPresent(words.parties()::add);
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
    return rivals.foremost().stream()
        .filter(other -> !other.equals(party) && rivals.count(other) >= REPORTED)
        .findFirst()
        .map(other -> new TreeSet<>(Set.of(party, other)));
  }
}
