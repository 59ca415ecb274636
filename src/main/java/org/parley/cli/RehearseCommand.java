package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.server.ParleyServer;
import org.parley.server.ServerOptions;
import org.parley.store.Queries;
import org.parley.store.Store;
import picocli.CommandLine.Command;

/**
 * Serves an empty store for a moment and asks it everything, so that the classes which serving
 * needs are loaded and can be archived.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Starts, answers and stops once; the launcher uses it to archive classes.")
final class RehearseCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("parley-rehearsal");
    try (Store store = Store.open(folder)) {
      ParleyServer server = ParleyServer.start(store, ServerOptions.STANDARD.withPort(0));
      List<String> queries = Queries.shipped().all().stream().map(q -> q.sparql()).toList();
      for (String query : queries) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        fetch(server.sparqlUrl() + "?query=" + encoded);
      }
      fetch(server.url());
      server.close();
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void fetch(String url) {
    try {
      URLConnection connection = URI.create(url).toURL().openConnection();
      try (InputStream in = connection.getInputStream()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw new Failure("cannot fetch " + url + ": " + e.getMessage());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
