package org.parley.annotation;

import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Gives each word of a sentence its Penn Treebank part of speech. */
public final class Tagger {
  private final POSTagger tagger;

  public Tagger(POSModel model) {
    tagger = new ThreadSafePOSTaggerME(model, POSTagFormat.PENN);
  }

  /** The tag of each word, in word order. */
  public List<String> tag(List<String> words) {
    return List.of(tagger.tag(words.toArray(String[]::new)));
  }
}
