package org.parley.claim;

import java.util.List;
import org.parley.Pipeline;
import org.parley.annotation.Models;
import org.parley.annotation.Paragraph;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.VocabularyReader;

/** Reads sentences with the vocabularies and models that the program ships. */
final class Reader {
  static final Vocabulary VOCABULARY = new VocabularyReader().read();

  private static final Pipeline PIPELINE = new Pipeline(VOCABULARY, Models.load());
  private static final PhrasingMatcher MATCHER = new PhrasingMatcher(VOCABULARY);
  private static final ClaimReader CLAIMS = new ClaimReader(VOCABULARY);

  private Reader() {}

  /** The claims of a paragraph. */
  static List<Claim> claims(String text) {
    return CLAIMS.read(PIPELINE.annotate(Paragraph.of(text))).claims();
  }

  /** What the phrasings find in a paragraph, before it is put together. */
  static List<Claim> matches(String text) {
    Reading reading = reading(text);
    return reading.trees().stream().flatMap(tree -> MATCHER.match(reading, tree).stream()).toList();
  }

  /** The trees of a paragraph's sentences. */
  static Reading reading(String text) {
    return Reading.of(PIPELINE.annotate(Paragraph.of(text)));
  }
}
