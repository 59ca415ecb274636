/** Facts in, quads in the terms of the ontology out. */
package org.parley.rdf;
