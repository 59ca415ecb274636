package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Set;

/**
 * A deadline or meeting of a dated article, by which an undated one may be placed.
 *
 * @param article slug of the article that tells of it
 * @param day on which it falls
 * @param names surnames and names of bodies in that article
 */
public record Landmark(String article, LocalDate day, Set<String> names) {
  public Landmark {
    names = Set.copyOf(names);
  }
}
