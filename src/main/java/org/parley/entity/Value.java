package org.parley.entity;

/** The object of a fact. */
public sealed interface Value {

  /** A resolved entity, or any other thing with an IRI (a status, a concept, a class). */
  record Resource(String iri) implements Value {}

  /**
   * A literal.
   *
   * @param text lexical form
   * @param datatype local name of an XML Schema type: string, date, gYearMonth, gYear, decimal,
   *     boolean, time
   */
  record Literal(String text, String datatype) implements Value {}
}
