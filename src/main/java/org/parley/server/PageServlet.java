package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Serves the web page from the program's own jar. Where none was built, a plain page leads to the
 * endpoint.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/?)+");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("wasm", "application/wasm"));

  private final String folder;

  /**
   * @param folder where the page lies on the class path, such as "/ui"
   */
  PageServlet(String folder) {
    this.folder = folder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    boolean home = path.equals("/") || path.equals("/index.html");
    byte[] body = home ? read("/index.html") : read(path);
    Answer answer = new Answer(response);
    if (body != null) {
      boolean asset = path.startsWith("/assets/");
      response.setHeader(
          "Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-cache");
      answer.bytes(TYPES.get(home ? "html" : ending(path)), body);
    } else if (home) {
      response.setHeader("Cache-Control", "no-cache");
      answer.text("text/html", plainPage());
    } else {
      answer.error(
          HttpServletResponse.SC_NOT_FOUND, "there is nothing at " + path + "; begin at /");
    }
  }

  /** The file's bytes, or null where there is no such file of a known kind. */
  private byte[] read(String path) throws IOException {
    if (!FILE.matcher(path).matches() || path.contains("..") || !TYPES.containsKey(ending(path))) {
      return null;
    }
    try (InputStream file = PageServlet.class.getResourceAsStream(folder + path)) {
      return file == null ? null : file.readAllBytes();
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String plainPage() {
    return new Html("Trade negotiations")
        .tags("<h1>Parley</h1>\n<p>The page was not built into this program. The store answers ")
        .tags(
            "SPARQL at <a href=\"/parley/sparql\">/parley/sparql</a>; its questions are listed at ")
        .tags(
            "<a href=\"/queries.json\">/queries.json</a>, and every thing has a page of its own, ")
        .tags("such as <a href=\"/id/party/united-states\">/id/party/united-states</a>.</p>\n")
        .page();
  }
}
