package org.parley.article;

import java.util.Optional;

/**
 * A document taken out of its format.
 *
 * @param slug what its article is to be called
 * @param text what is to be stored
 * @param bodyStart offset in UTF-16 units behind front matter; 0 where there is none
 * @param headline the headline, where the format tells; it then stands first in the text
 * @param metadata what is known beside the text
 */
record Draft(
    String slug, String text, int bodyStart, Optional<String> headline, Metadata metadata) {}
