/** Figures out of their claims: whose they are and what they are about. */
package org.parley.entity.figure;
