/**
 * Tokens of a sentence and the day of publication in, {@link org.parley.annotation.Timed} mentions
 * out.
 */
package org.parley.annotation.date;
