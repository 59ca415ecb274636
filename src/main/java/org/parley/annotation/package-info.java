/**
 * {@link org.parley.article.Article}s in, sentences with tokens, tags, dependencies and mentions
 * out.
 */
package org.parley.annotation;
