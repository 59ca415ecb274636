package org.parley;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Outcome;

/**
 * An article's quads, or why there are none.
 *
 * @param outcome what became of the document
 * @param quads of its graph and of the run's
 * @param claims number of facts in them
 */
record Result(Outcome outcome, List<Quad> quads, int claims) {}
