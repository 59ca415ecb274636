/**
 * Meetings and negotiations out of their claims: who sat with whom, and to which talks a meeting
 * belongs.
 */
package org.parley.entity.meeting;
