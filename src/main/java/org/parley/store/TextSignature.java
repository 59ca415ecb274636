package org.parley.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A text's MinHash over runs of words: the share of places in which two signatures agree estimates
 * the share of runs that the texts have in common.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
record TextSignature(int[] places) {
  private static final int PLACES = 64;
  private static final int RUN = 4;

  static TextSignature of(String text) {
    int[] places = new int[PLACES];
    Tokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
    runs.setOutputUnigrams(false);
    try (TokenStream hashes = new MinHashFilter(runs, 1, PLACES, 1, true)) {
      CharTermAttribute hash = hashes.addAttribute(CharTermAttribute.class);
      hashes.reset();
      for (int i = 0; i < PLACES && hashes.incrementToken(); i++) {
        places[i] = hash.toString().hashCode();
      }
      hashes.end();
    } catch (IOException e) {
      throw new StoreException("cannot read a text that is in memory: " + e.getMessage(), e);
    }
    return new TextSignature(places);
  }

  /** The signature that {@link #encoded()} wrote. */
  static TextSignature decoded(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] places = new int[PLACES];
    bytes.asIntBuffer().get(places);
    return new TextSignature(places);
  }

  String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(PLACES * Integer.BYTES);
    bytes.asIntBuffer().put(places);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** The estimated share of runs in common, 0 to 1. */
  double likeness(TextSignature other) {
    int agreeing = 0;
    for (int i = 0; i < PLACES; i++) {
      agreeing += places[i] == other.places[i] ? 1 : 0;
    }
    return (double) agreeing / PLACES;
  }

  /** A key that texts alike tend to share, one of {@code bands} many. */
  long band(int band, int bands) {
    int width = PLACES / bands;
    long key = band;
    for (int i = band * width; i < (band + 1) * width; i++) {
      key = key * 0x9E3779B97F4A7C15L + places[i];
    }
    return key;
  }
}
