/** Figures: what an amount measures, whose, with whom, and for which time. */
package org.parley.claim.figure;
