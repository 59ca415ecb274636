package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JsonValue;

/** Answers with one JSON document that stays the same as long as the server runs. */
final class JsonServlet extends HttpServlet {
  private final String document;

  JsonServlet(JsonValue document) {
    this.document = document.toString();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    new Answer(response).text("application/json", document);
  }
}
