package org.parley.vocabulary;

/**
 * A word or phrase by which news calls an entry.
 *
 * @param text the phrase as printed
 * @param use what the phrase means when it is used for the entry
 */
public record Name(String text, Use use) {

  /** The ways in which a phrase stands for a thing. */
  public enum Use {
    PREFERRED,
    ALTERNATIVE,
    ACRONYM,
    FORMER,
    DEMONYM,
    CAPITAL,
    ADMINISTRATION,
    MAKERS,
    /** An everyday word, which counts only in the company of trade. */
    AMBIGUOUS
  }
}
