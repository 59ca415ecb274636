/**
 * Trade measures: who imposes what against whom, on which goods, under which law, and how far it
 * has got.
 */
package org.parley.claim.measure;
