/** Quads in, one named graph per article in TDB2 out. */
package org.parley.store;
