/** Turtle files of the ontology in, records of concepts, actors and phrasings out. */
package org.parley.vocabulary;
