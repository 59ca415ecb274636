/** Features and right answers in, weights of linear classifiers out. */
package org.parley.annotation.learn;
