package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Serves the web page out of the program's jar. Files under {@code /assets} are named by their
 * contents, and never change.
 */
final class PageServlet extends HttpServlet {
  private static final Pattern FILE = Pattern.compile("/(assets/)?[\\w-]+(\\.[\\w-]+)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "json", "application/json");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getRequestURI();
    String file = asked.equals("/") ? "/index.html" : asked;
    String ending = file.substring(file.lastIndexOf('.') + 1);
    if (!FILE.matcher(file).matches() || !TYPES.containsKey(ending)) {
      new Answer(response).error(HttpServletResponse.SC_NOT_FOUND, "there is no page " + asked);
      return;
    }
    try (InputStream found = PageServlet.class.getResourceAsStream("/ui" + file)) {
      if (found == null) {
        new Answer(response).error(HttpServletResponse.SC_NOT_FOUND, missing(asked));
        return;
      }
      response.setHeader("Cache-Control", caching(file));
      new Answer(response).bytes(TYPES.get(ending), found.readAllBytes());
    }
  }

  private static String caching(String file) {
    return file.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static String missing(String asked) {
    return asked.equals("/")
        ? "this build has no page, as it was made with -Dui.skip; SPARQL is at /parley/sparql"
        : "there is no file " + asked;
  }
}
