/** Articles in, a knowledge graph with evidence out: the wiring of the stages. */
package org.parley;
