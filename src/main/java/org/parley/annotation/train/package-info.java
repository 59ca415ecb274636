/** Openly licensed annotated text in, the models that the program ships out. */
package org.parley.annotation.train;
