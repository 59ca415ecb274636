package org.parley.article;

/** Reads plain text files; the text is kept as it is. */
final class TextReader {

  Draft read(Input.OneFile input, String text) {
    FrontMatter front = FrontMatter.of(text);
    return new Draft(
        input.slug(), text, front.end(), front.headline(), input.known().or(front.metadata()));
  }
}
