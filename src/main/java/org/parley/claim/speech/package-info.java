/** Who said what: quotations, reported speech, and what is said of something in passing. */
package org.parley.claim.speech;
