package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.store.Names;
import org.parley.store.Queries;
import org.parley.store.Question;
import org.parley.store.Store;

/**
 * Lists the questions at {@code /queries.json}, and gives each as SPARQL at {@code
 * /queries/NAME.rq}, with parameters such as {@code ?party=Japan} bound.
 */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Queries queries;
  private final transient Names names;

  QueriesServlet(Queries queries, Store store) {
    this.queries = queries;
    this.names = new Names(store);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer = new Answer(response);
    response.setHeader("Cache-Control", "no-cache");
    String path = request.getRequestURI();
    if (path.equals("/queries.json")) {
      answer.text("application/json", list());
      return;
    }
    String name = path.replaceFirst("^/queries/", "").replaceFirst("\\.rq$", "");
    Optional<Question> question = queries.question(name);
    if (question.isEmpty()) {
      answer.error(
          HttpServletResponse.SC_NOT_FOUND,
          "there is no question \"" + name + "\"; they are listed at /queries.json");
      return;
    }
    Map<String, String> values = new TreeMap<>();
    request.getParameterMap().forEach((key, value) -> values.put(key, value[0]));
    values.values().removeIf(String::isBlank);
    try {
      answer.text("application/sparql-query", queries.bind(question.get(), values, names));
    } catch (IllegalArgumentException e) {
      answer.error(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private String list() {
    JsonArray all = new JsonArray();
    for (Question question : queries.all()) {
      JsonArray parameters = new JsonArray();
      for (Question.Parameter parameter : question.parameters()) {
        JsonObject entry = new JsonObject();
        entry.put("name", parameter.name());
        entry.put("kind", parameter.kind().name().toLowerCase(Locale.ROOT));
        entry.put("description", parameter.description());
        entry.put("default", parameter.standard().orElse(""));
        parameters.add(entry);
      }
      JsonObject entry = new JsonObject();
      entry.put("name", question.name());
      entry.put("question", question.question());
      entry.put("parameters", parameters);
      entry.put("sparql", question.sparql());
      all.add(entry);
    }
    return JSON.toString(all);
  }
}
