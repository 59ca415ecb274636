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
import java.util.Set;
import org.parley.annotation.Models;
import org.parley.annotation.Rewording;
import org.parley.annotation.Tagger;
import org.parley.annotation.lexicon.Clusters;
import org.parley.annotation.name.NameExample;
import org.parley.annotation.name.NameModel;
import org.parley.annotation.name.NameScore;
import org.parley.annotation.name.NameTraining;

/**
 * Trains the name finder and prints how well it does.
 *
 * <p>Arguments: the folder with {@code wikigold.txt}, {@code uner.txt}, {@code crosspol.txt},
 * {@code gum_news.txt} and, for the test, {@code ieer.txt}, and the file to write.
 */
public final class TrainNames {
  private static final List<String> FILES =
      List.of("wikigold.txt", "uner.txt", "crosspol.txt", "gum_news.txt");

  /** Titles, which only some of the files count as part of a name. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Miss", "Dr.", "Sir", "Lord", "Sen.", "Rep.", "Gov.", "Mr", "Dr");

  private static final int ROUNDS = 6;
  private static final long SEED = 11;

  private final Tagger tagger = new Tagger(Models.tagging());
  private final Rewording rewording = new Rewording();
  private final Path folder;

  private TrainNames(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainNames FOLDER_OF_NAMES FILE_TO_WRITE");
      System.exit(2);
    }
    new TrainNames(Path.of(arguments[0])).run(Path.of(arguments[1]));
  }

  private void run(Path file) throws IOException {
    Clusters clusters = Models.clustering();
    List<NameExample> examples = new ArrayList<>();
    for (String name : FILES) {
      examples.addAll(read(name));
    }
    NameTraining training = new NameTraining(clusters, examples);
    Random order = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      training.learn(examples);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      training.write(out, 2);
    }
    try (InputStream in = Files.newInputStream(file)) {
      NameModel model = NameModel.read(in, clusters);
      List<NameExample> test = read("ieer.txt");
      for (String kind : List.of("PER", "ORG", "LOC")) {
        System.out.println("ieer.txt " + kind + ": " + NameScore.of(model, test, Set.of(kind)));
      }
      System.out.println("ieer.txt all: " + NameScore.of(model, test, Set.of("PER", "ORG", "LOC")));
    }
  }

  private List<NameExample> read(String name) throws IOException {
    List<NameExample> examples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(name)));
    lines.add("");
    for (String line : lines) {
      String[] columns = line.strip().split("\\s+");
      if (columns.length >= 2 && !columns[0].equals("-DOCSTART-")) {
        words.add(columns[0]);
        labels.add(TITLES.contains(columns[0]) ? "O" : columns[columns.length - 1]);
      } else if (!words.isEmpty()) {
        List<String> known = rewording.of(words);
        examples.add(new NameExample(known, tagger.tag(known), labels));
        words.clear();
        labels.clear();
      }
    }
    return examples;
  }
}
