package org.parley.claim;

/** How the text puts a claim. */
public enum Modality {
  ASSERTED,
  PLANNED,
  POSSIBLE,
  CONDITIONAL,
  DENIED;

  /** Whether a claim put this way stands in the graph as a triple of its own. */
  public boolean holds() {
    return this == ASSERTED || this == PLANNED;
  }
}
