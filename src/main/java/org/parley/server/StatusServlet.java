package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.store.Store;

/** Tells what the server holds and allows. */
final class StatusServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Store store;
  private final transient ServerOptions options;
  private final boolean edit;

  StatusServlet(Store store, ServerOptions options, boolean edit) {
    this.store = store;
    this.options = options;
    this.edit = edit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String version = StatusServlet.class.getPackage().getImplementationVersion();
    JsonObject status = new JsonObject();
    status.put("program", "Parley");
    status.put("version", version == null ? "development" : version);
    status.put("vocabulary", store.vocabularyVersion().orElse(""));
    status.put("articles", store.articles());
    status.put("edit", edit);
    status.put("queryTimeoutSeconds", options.queryTimeout().toSeconds());
    status.put("maxRows", options.maxRows());
    response.setHeader("Cache-Control", "no-store");
    new Answer(response).text("application/json", JSON.toString(status));
  }
}
