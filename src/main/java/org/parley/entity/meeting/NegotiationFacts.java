package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.Resolver;
import org.parley.entity.Track;
import org.parley.entity.Tracks;

/** Writes which parties negotiate about what, one node for each track. */
public final class NegotiationFacts {
  private static final int REPORTED = 2;

  private final Context context;
  private final Bodies bodies;
  private final TrackFinder finder;
  private final Ledger ledger;

  public NegotiationFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.finder = new TrackFinder(context, bodies, resolver);
    this.ledger = ledger;
  }

  /**
   * The tracks, written.
   *
   * @param claims words of talks
   * @param measures names of measures, among which are rounds and agreements
   * @param meetings words of meeting
   */
  public Tracks write(List<Claim> claims, List<Claim> measures, List<Claim> meetings) {
    List<Track> tracks = new ArrayList<>();
    for (TrackFinder.Talk talk : finder.find(claims, measures, meetings)) {
      tracks.add(write(talk, tracks.isEmpty()));
    }
    return new Tracks(tracks);
  }

  private Track write(TrackFinder.Talk talk, boolean main) {
    List<Claim> claims = talk.claims();
    List<Entity> parties =
        talk.parties().stream()
            .flatMap(iri -> bodies.party(iri).stream())
            .sorted(Comparator.comparing(Entity::label))
            .toList();
    Map<Entity, Integer> goods = goods(claims);
    if (main && goods.isEmpty()) {
      goods.putAll(foremostGoods());
    }
    String subject =
        goods.entrySet().stream()
            .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
            .map(e -> e.getKey().label())
            .orElse("trade");
    String codes =
        String.join("-", parties.stream().map(party -> bodies.code(party)).sorted().toList());
    String names = String.join("–", parties.stream().map(Entity::label).toList());
    String label = names + ": " + subject;
    Entity negotiation =
        talk.name()
            .map(name -> new Entity(name.iri(), "Negotiation", name.label(), Set.of(label)))
            .orElseGet(
                () ->
                    new Entity(
                        Names.id("negotiation", codes + "-" + subject),
                        "Negotiation",
                        label,
                        Set.of()));
    for (Claim claim : claims) {
      ledger.mention(negotiation, claim.evidence(), claim.confidence(), claim.rule());
      for (Entity party : parties) {
        ledger.link(negotiation.iri(), "between", party, claim);
      }
    }
    for (Entity industry : goods.keySet()) {
      ledger.link(negotiation.iri(), "about", industry, claims.get(0));
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
    counts.values().removeIf(count -> count < REPORTED || count * 2 < most);
    if (counts.size() > REPORTED) {
      counts.values().removeIf(count -> count < most);
    }
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
