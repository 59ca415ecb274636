/** Meetings and negotiations: who meets whom, when, where, and how it ends. */
package org.parley.claim.meeting;
