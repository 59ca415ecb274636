/** Limits of time: the day, who set it, for whom, and what hangs on it. */
package org.parley.claim.deadline;
