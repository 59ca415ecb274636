package org.parley.store;

import java.util.SortedSet;

/**
 * Something in a store that is not as the ontology says.
 *
 * @param thing the IRI that it is about
 * @param property the property with its prefix, or empty
 * @param value the offending value, or empty
 * @param message what has to hold, and the remedy
 * @param graphs IRIs of the graphs that speak of the thing
 */
public record Finding(
    String thing, String property, String value, String message, SortedSet<String> graphs)
    implements Comparable<Finding> {

  /** One line for the user. */
  @Override
  public String toString() {
    return "<"
        + thing
        + ">"
        + (property.isEmpty() ? "" : " " + property)
        + (value.isEmpty() ? "" : " " + value)
        + ": "
        + message
        + " (in "
        + (graphs.isEmpty() ? "the ontology" : String.join(", ", graphs))
        + ")";
  }

  @Override
  public int compareTo(Finding other) {
    return toString().compareTo(other.toString());
  }
}
