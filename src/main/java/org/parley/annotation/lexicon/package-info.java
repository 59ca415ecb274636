/** Words in, what is known of them beforehand out. */
package org.parley.annotation.lexicon;
