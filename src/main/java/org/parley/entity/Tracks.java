package org.parley.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The talks that an article reports.
 *
 * @param all the tracks, the one that it reports most first
 */
public record Tracks(List<Track> all) {
  public Tracks {
    all = List.copyOf(all);
  }

  /** The talks that "the talks" are. */
  public Optional<Track> main() {
    return all.stream().findFirst();
  }

  /** The talks in which all of these parties take part; the main ones before others. */
  public Optional<Track> of(Set<String> parties) {
    return all.stream().filter(track -> track.joins(parties)).findFirst();
  }
}
