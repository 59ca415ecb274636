package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.rdf.Terms;
import org.parley.store.Exporter;
import org.parley.store.Names;
import org.parley.store.Selection;
import org.parley.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph down. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes all articles, one, or what is known of one thing.",
      "jsonld, csv and graphml have no RDF 1.2: they hold the plain links of the claims."
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description = "trig, nq, ttl, jsonld, csv or graphml (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private Path output;

  @ArgGroup private Part part = new Part();

  /** The part of the store that is written. */
  private static final class Part {
    @Option(
        names = "--article",
        paramLabel = "NAME",
        description = "Only this article, by IRI or by the last part of it.")
    private String article;

    @Option(
        names = "--around",
        paramLabel = "IRI",
        description = "Only what is known of this thing, by IRI or by name.")
    private String around;

    @Option(names = "--with-vocabulary", description = "The vocabularies, too.")
    private boolean everything;
  }

  private final Surroundings surroundings;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new StoreOption(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    Exporter.Format wanted = Exporter.Format.of(format);
    try (Store opened = store.openExisting()) {
      Selection selection = selection(opened);
      if (output == null) {
        new Exporter(opened).write(selection, wanted, surroundings.out());
        surroundings.out().flush();
      } else {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
          new Exporter(opened).write(selection, wanted, out);
        }
      }
    }
    return 0;
  }

  private Selection selection(Store opened) {
    if (part.article != null) {
      String prefix = Terms.ID + "article/";
      String slug = part.article.replaceFirst("^<?" + prefix, "").replaceFirst(">$", "");
      boolean there = opened.read(() -> opened.dataset().containsGraph(Terms.article(slug)));
      if (!there) {
        throw new Failure("the store has no article \"" + part.article + "\"");
      }
      return new Selection.One(Terms.article(slug));
    }
    if (part.around != null) {
      return new Selection.Around(new Names(opened).find(part.around).get(0));
    }
    return part.everything ? new Selection.Everything() : new Selection.Articles();
  }
}
