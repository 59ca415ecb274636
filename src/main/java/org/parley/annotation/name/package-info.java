/** Tokens in, the names of people, organizations and places among them out. */
package org.parley.annotation.name;
