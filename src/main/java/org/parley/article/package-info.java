/** Files, folders, HTML and JSON lines in, {@link org.parley.article.Article}s out. */
package org.parley.article;
