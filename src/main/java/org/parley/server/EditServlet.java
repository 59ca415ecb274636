package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.annotation.Annotated;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.entity.ArticleFacts;
import org.parley.rdf.Terms;
import org.parley.store.Echoes;
import org.parley.store.Rejections;
import org.parley.store.Store;

/**
 * Takes articles in and rejects claims: {@code POST /edit/read} tells what would be read, {@code
 * POST /edit/articles} stores it, {@code POST /edit/reject} takes a claim out, {@code POST
 * /edit/restore} puts it back. Exists only where the server was started to be edited.
 */
final class EditServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  private final transient Store store;
  private final transient Editing editing;

  EditServlet(Store store, Editing editing) {
    this.store = store;
    this.editing = editing;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer = new Answer(response);
    response.setHeader("Cache-Control", "no-store");
    if (!allowed(request)) {
      answer.error(
          HttpServletResponse.SC_FORBIDDEN,
          "this needs the key that \"parley serve --edit\" prints: open the address it names");
      return;
    }
    try {
      JsonObject body = JSON.parse(request.getInputStream());
      switch (request.getRequestURI()) {
        case "/edit/read" -> read(Upload.of(body), false, answer);
        case "/edit/articles" -> read(Upload.of(body), true, answer);
        case "/edit/reject" -> reject(body, answer);
        case "/edit/restore" -> restore(body, answer);
        default ->
            answer.error(
                HttpServletResponse.SC_NOT_FOUND, "there is nothing at " + request.getRequestURI());
      }
    } catch (JsonParseException e) {
      answer.error(HttpServletResponse.SC_BAD_REQUEST, "the body is not a JSON object");
    } catch (IllegalArgumentException e) {
      answer.error(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private boolean allowed(HttpServletRequest request) {
    String given = String.valueOf(request.getHeader("Authorization"));
    String wanted = "Bearer " + editing.key();
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }

  private void read(Upload upload, boolean keep, Answer answer) throws IOException {
    Outcome outcome = upload.read();
    if (outcome instanceof Outcome.Rejected rejected) {
      String detail = rejected.detail().isEmpty() ? "" : ": " + rejected.detail();
      answer.error(UNPROCESSABLE, upload.name() + " " + rejected.reason().text() + detail);
      return;
    }
    Article article = ((Outcome.Read) outcome).article();
    Annotated annotated = editing.annotate().apply(article);
    ArticleFacts facts = editing.read().apply(annotated);
    JsonObject document = new ReadingDocument(article).json(annotated, facts);
    document.put("stored", keep);
    document.put("article", Terms.article(article.slug()).getURI());
    if (keep) {
      synchronized (this) {
        store.replace(List.of(editing.graphs().quads(facts, editing.run())));
        new Echoes(store).link();
      }
    }
    answer.text("application/json", JSON.toString(document));
  }

  private void reject(JsonObject body, Answer answer) throws IOException {
    String reason = body.hasKey("reason") ? body.getString("reason").strip() : "";
    if (reason.isEmpty() || !body.hasKey("claim")) {
      throw new IllegalArgumentException("\"claim\" and \"reason\" are both needed");
    }
    change(rejections -> rejections.reject(claim(body), reason));
    answer.text("application/json", "{\"rejected\": true}");
  }

  private void restore(JsonObject body, Answer answer) throws IOException {
    if (!body.hasKey("claim")) {
      throw new IllegalArgumentException("\"claim\" is needed");
    }
    change(rejections -> rejections.putBack(claim(body)));
    answer.text("application/json", "{\"rejected\": false}");
  }

  private synchronized void change(Consumer<Rejections> change) {
    change.accept(new Rejections(store));
    new Echoes(store).link();
  }

  private static Node claim(JsonObject body) {
    return NodeFactory.createURI(body.getString("claim"));
  }
}
