package org.parley.annotation;

import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Gives each word of a sentence its Penn Treebank part of speech. */
final class Tagger {
  private final POSTagger tagger;

  Tagger(POSModel model) {
    tagger = new ThreadSafePOSTaggerME(model, POSTagFormat.PENN);
  }

  List<String> tag(List<String> words) {
    return List.of(tagger.tag(words.toArray(String[]::new)));
  }
}
