package org.parley.store;

import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All that a store knows of one thing.
 *
 * @param thing its IRI
 * @param label its name
 * @param otherNames further names
 * @param types local names of its classes in the ontology
 * @param known what the vocabularies say of it
 * @param said claims about it, by date of the article and place in it
 * @param pointing claims about other things that lead to it, in the same order
 * @param more whether there are more claims than were asked for
 */
public record Explanation(
    Node thing,
    String label,
    SortedSet<String> otherNames,
    SortedSet<String> types,
    List<Triple> known,
    List<StoredClaim> said,
    List<StoredClaim> pointing,
    boolean more) {
  public Explanation {
    known = List.copyOf(known);
    said = List.copyOf(said);
    pointing = List.copyOf(pointing);
  }

  /** Whether the store knows nothing of it. */
  public boolean isEmpty() {
    return known.isEmpty() && said.isEmpty() && pointing.isEmpty() && types.isEmpty();
  }
}
