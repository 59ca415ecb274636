/**
 * The forms of phrasings, and their matching with clauses and with sequences of names and words.
 */
package org.parley.claim.form;
