package org.parley.claim;

import java.util.List;
import org.parley.ClaimReader;
import org.parley.Shipped;
import org.parley.annotation.Paragraph;
import org.parley.claim.form.PhrasingMatcher;
import org.parley.vocabulary.Vocabulary;

/** Reads sentences with the vocabularies and models that the program ships. */
public final class Reader {
  static final Vocabulary VOCABULARY = Shipped.VOCABULARY;

  private static final PhrasingMatcher MATCHER = new PhrasingMatcher(VOCABULARY);
  private static final ClaimReader CLAIMS = new ClaimReader(VOCABULARY);

  private Reader() {}

  /** The claims of a paragraph. */
  public static List<Claim> claims(String text) {
    return CLAIMS.read(Shipped.PIPELINE.annotate(Paragraph.of(text))).claims();
  }

  /** What the phrasings find in a paragraph, before it is put together. */
  public static List<Claim> matches(String text) {
    Reading reading = reading(text);
    return reading.trees().stream().flatMap(tree -> MATCHER.match(reading, tree).stream()).toList();
  }

  /** The trees of a paragraph's sentences. */
  public static Reading reading(String text) {
    return Reading.of(Shipped.PIPELINE.annotate(Paragraph.of(text)));
  }
}
