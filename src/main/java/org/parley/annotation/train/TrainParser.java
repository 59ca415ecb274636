package org.parley.annotation.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.parley.annotation.Models;
import org.parley.annotation.Rewording;
import org.parley.annotation.Tagger;
import org.parley.annotation.lexicon.Clusters;
import org.parley.annotation.parse.Arc;
import org.parley.annotation.parse.Example;
import org.parley.annotation.parse.ParserTraining;
import org.parley.annotation.parse.Score;
import org.parley.annotation.parse.TransitionParser;
import org.parley.annotation.parse.Treebank;
import org.parley.annotation.parse.Word;

/**
 * Trains the dependency parser and prints how well it does.
 *
 * <p>Arguments: the folder with the treebanks {@code dep_ewt_train.tsv}, {@code dep_gum_clean.tsv},
 * {@code dep_ewt_test.tsv} and {@code dep_gum_testnews.tsv}, and the file to write.
 */
public final class TrainParser {
  private static final int ROUNDS = 8;
  private static final long SEED = 7;
  private static final int CORRECTIONS = 2;
  private static final double FOLDED = 0.5;

  private final Tagger tagger = new Tagger(Models.tagging());
  private final Rewording rewording = new Rewording();
  private final Path treebanks;

  private TrainParser(Path treebanks) {
    this.treebanks = treebanks;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainParser FOLDER_OF_TREEBANKS FILE_TO_WRITE");
      System.exit(2);
    }
    new TrainParser(Path.of(arguments[0])).run(Path.of(arguments[1]));
  }

  private void run(Path file) throws IOException {
    Clusters clusters = Models.clustering();
    List<Example> examples = new ArrayList<>(read("dep_ewt_train.tsv"));
    examples.addAll(read("dep_gum_clean.tsv"));
    TreeSet<String> relations = new TreeSet<>();
    for (Example example : examples) {
      example.tree().arcs().stream().map(Arc::relation).forEach(relations::add);
    }
    ParserTraining training = new ParserTraining(clusters, relations, SEED);
    Variations variations = new Variations(new SplittableRandom(SEED), FOLDED);
    Random order = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      training.learn(examples.stream().map(variations::folded).toList(), round > 0);
      System.out.println("round " + (round + 1) + " of " + ROUNDS + " done");
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      training.write(out, CORRECTIONS);
    }
    try (InputStream in = Files.newInputStream(file)) {
      TransitionParser parser = TransitionParser.read(in, clusters);
      for (String test : List.of("dep_ewt_test.tsv", "dep_gum_testnews.tsv")) {
        List<Example> plain = read(test);
        Variations all = new Variations(new SplittableRandom(SEED), 1);
        System.out.println(test + ": " + Score.of(parser, plain));
        System.out.println(
            test + " folded: " + Score.of(parser, plain.stream().map(all::folded).toList()));
      }
    }
  }

  /** Sentences as the program itself would see them: words joined at hyphens, tags predicted. */
  private List<Example> read(String name) {
    List<Example> examples = new ArrayList<>();
    for (Example example : new Treebank(treebanks.resolve(name)).read()) {
      Example joined = Variations.joined(example);
      List<String> words = rewording.of(joined.words().stream().map(Word::text).toList());
      List<String> tags = tagger.tag(words);
      List<Word> tagged = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        tagged.add(new Word(words.get(i), tags.get(i)));
      }
      examples.add(new Example(tagged, joined.tree()));
    }
    return examples;
  }
}
