package org.parley.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;

/** Writes batches of articles until it is killed, and names each that is done. */
final class EndlessWriter {
  private EndlessWriter() {}

  public static void main(String[] arguments) {
    ArticleGraph graph = new ArticleGraph(Example.vocabulary().merged());
    try (Store store = Store.open(Path.of(arguments[0]))) {
      int first = store.articles();
      for (int i = first; ; i += 2) {
        LocalDate day = LocalDate.EPOCH.plusDays(i);
        store.replace(
            List.of(
                graph.quads(Example.glass("a" + i, day), Example.RUN),
                graph.quads(Example.glass("a" + (i + 1), day), Example.RUN)));
        System.out.println(i + 2);
      }
    }
  }
}
