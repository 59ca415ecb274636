package org.parley.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Dating;
import org.parley.article.Metadata;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Term;
import org.parley.vocabulary.Vocabulary;

/**
 * What is known of an article when its names are resolved.
 *
 * @param vocabulary the known things
 * @param reading the article
 * @param day the day of publication, as far as it is known
 * @param parties IRIs of the parties mentioned, to how often each is
 * @param goods the goods named that others are short for, by the IRI of the others
 * @param home IRI of the party in whose country the article was written
 * @param sent the place in its dateline
 */
public record Context(
    Vocabulary vocabulary,
    Reading reading,
    Optional<LocalDate> day,
    Map<String, Integer> parties,
    Map<String, Entry.Industry> goods,
    Optional<String> home,
    Optional<Datelines.Sent> sent) {
  private static final int HUB = 5;

  public static Context of(Vocabulary vocabulary, Reading reading, Datelines datelines) {
    Map<String, Integer> parties = new HashMap<>();
    Map<String, Entry.Industry> goods = new HashMap<>();
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.PARTY) {
          named.candidates().stream()
              .filter(iri -> vocabulary.entry(iri, Entry.Party.class).isPresent())
              .forEach(iri -> parties.merge(iri, 1, Integer::sum));
        }
        if (mention instanceof Named named && named.category() == Named.Category.INDUSTRY) {
          named.candidates().stream()
              .flatMap(iri -> vocabulary.entry(iri, Entry.Industry.class).stream())
              .forEach(meant -> meant.inShort().forEach(iri -> goods.putIfAbsent(iri, meant)));
        }
      }
    }
    return new Context(
        vocabulary,
        reading,
        day(reading.article().metadata()),
        parties,
        goods,
        datelines
            .party(reading.article())
            .filter(party -> parties.containsKey(party) || parties.size() < 2),
        datelines.sent(reading.article()));
  }

  /** The day of publication, or the best guess where it lies in a narrow range. */
  private static Optional<LocalDate> day(Metadata metadata) {
    return metadata
        .published()
        .or(
            () ->
                metadata
                    .inferred()
                    .filter(dating -> dating.earliest().plusYears(1).isAfter(dating.latest()))
                    .map(Dating::best));
  }

  /** The goods meant by a name: in an article on softwood lumber, "lumber" is that. */
  Entry.Industry meant(Entry.Industry named) {
    return goods.getOrDefault(named.iri(), named);
  }

  /** Whether a thing existed on the day of the article. */
  public boolean current(Term term) {
    return day.map(term::holds).orElse(true);
  }

  /** The party that the article speaks of most, of those given; ties go to the first. */
  Optional<String> foremost(List<String> candidates) {
    return candidates.stream()
        .filter(parties::containsKey)
        .max(
            Comparator.<String>comparingInt(parties::get).thenComparing(Comparator.reverseOrder()));
  }

  /**
   * The other of the two parties that the article is about, where it is about two.
   *
   * @param party IRI of the one
   */
  public Optional<String> rival(String party) {
    List<String> all = byFrequency();
    boolean two =
        all.size() > 1
            && parties.get(all.get(1)) > 1
            && (all.size() == 2 || 2 * parties.get(all.get(2)) <= parties.get(all.get(1)));
    return two && all.subList(0, 2).contains(party)
        ? Optional.of(all.get(0).equals(party) ? all.get(1) : all.get(0))
        : Optional.empty();
  }

  /**
   * The party around which the article turns, where one of several others deals with it.
   *
   * @param party IRI of the other
   */
  public Optional<String> hub(String party) {
    List<String> all = byFrequency();
    boolean one =
        all.size() > 1
            && parties.get(all.get(0)) >= HUB
            && 2 * parties.get(all.get(0)) >= 3 * parties.get(all.get(1));
    return one && !all.get(0).equals(party) && parties.getOrDefault(party, 0) > 1
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /** Whether one of two parties is the other's bloc, or both are of one: France, the Union. */
  public boolean isOneSide(String one, String other) {
    return one.equals(other)
        || isMember(one, other)
        || isMember(other, one)
        || parties.keySet().stream().anyMatch(bloc -> isMember(one, bloc) && isMember(other, bloc));
  }

  /** Whether a party is a member of a bloc on the day of the article. */
  public boolean isMember(String party, String bloc) {
    return vocabulary.entry(party, Entry.Party.class).filter(p -> p.isOf(bloc, day)).isPresent();
  }

  /** The two parties or more that the article speaks of most, most first. */
  public List<String> byFrequency() {
    return mostFirst(parties);
  }

  /** The keys by how often they were counted, most first, those counted alike in their order. */
  public static List<String> mostFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
