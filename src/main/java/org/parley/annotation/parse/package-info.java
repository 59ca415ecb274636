/** Tagged words in, dependency trees out. */
package org.parley.annotation.parse;
