package org.parley.store;

import java.io.OutputStream;
import java.util.Locale;
import org.parley.rdf.ClaimTableWriter;
import org.parley.rdf.GraphMlWriter;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.JsonLdWriter;
import org.parley.rdf.NQuadsWriter;
import org.parley.rdf.TurtleWriter;

/** Writes a store, or a part of it, in a format of the user's choice. */
public final class Exporter {
  private final Store store;

  /** The formats. JSON-LD, CSV and GraphML have the plain links of the claims only. */
  public enum Format {
    TRIG,
    NQ,
    TTL,
    JSONLD,
    CSV,
    GRAPHML;

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException where there is none, with those that there are
     */
    public static Format of(String name) {
      for (Format format : values()) {
        if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
          return format;
        }
      }
      throw new IllegalArgumentException(
          "there is no format \"" + name + "\": trig, nq, ttl, jsonld, csv, graphml");
    }
  }

  public Exporter(Store store) {
    this.store = store;
  }

  /**
   * Writes the same bytes for the same content, whatever order it was read in.
   *
   * @param out stays open
   */
  public void write(Selection selection, Format format, OutputStream out) {
    store.read(
        () -> {
          GraphWriter writer = writer(format, out);
          new SelectedGraphs(store.dataset()).write(selection, writer);
          writer.finish();
          return true;
        });
  }

  private static GraphWriter writer(Format format, OutputStream out) {
    return switch (format) {
      case TRIG -> new TurtleWriter(out, true);
      case NQ -> new NQuadsWriter(out);
      case TTL -> new TurtleWriter(out, false);
      case JSONLD -> new JsonLdWriter(out);
      case CSV -> new ClaimTableWriter(out);
      case GRAPHML -> new GraphMlWriter(out);
    };
  }
}
