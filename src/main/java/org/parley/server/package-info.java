/** A store in, a SPARQL endpoint, entity pages and the web page out. */
package org.parley.server;
