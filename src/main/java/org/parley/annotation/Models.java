package org.parley.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.parley.annotation.lexicon.Clusters;
import org.parley.annotation.name.NameModel;
import org.parley.annotation.parse.Parser;
import org.parley.annotation.parse.TransitionParser;

/**
 * The trained models of the language analysis, read once and shared by all threads.
 *
 * @param sentences where sentences end
 * @param words where words end
 * @param tags parts of speech
 * @param lemmas dictionary forms
 * @param clusters words grouped by use
 * @param parser dependencies
 * @param names names of people, organizations and places
 */
public record Models(
    SentenceModel sentences,
    TokenizerModel words,
    POSModel tags,
    LemmatizerModel lemmas,
    Clusters clusters,
    Parser parser,
    NameModel names) {

  /** Reads the models that come with the program from its class path. */
  public static Models load() {
    Clusters clusters = clustering();
    return new Models(
        sentencing(),
        wording(),
        tagging(),
        lemmatizing(),
        clusters,
        read("/models/parser.gz", in -> TransitionParser.read(in, clusters)),
        read("/models/names.gz", in -> NameModel.read(in, clusters)));
  }

  /** Reads the sentence model alone. */
  public static SentenceModel sentencing() {
    return read("/en-sent.bin", SentenceModel::new);
  }

  /** Reads the word model alone. */
  public static TokenizerModel wording() {
    return read("/en-token.bin", TokenizerModel::new);
  }

  /** Reads the part-of-speech model alone. */
  public static POSModel tagging() {
    return read("/en-pos-maxent.bin", POSModel::new);
  }

  /** Reads the lemma model alone. */
  public static LemmatizerModel lemmatizing() {
    return read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
  }

  /** Reads the word clusters alone. */
  public static Clusters clustering() {
    return read("/models/clusters.gz", Clusters::read);
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (InputStream in = Models.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "model " + name + " is not on the class path; build with the dependencies of pom.xml");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name + " cannot be read; the build is damaged", e);
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
