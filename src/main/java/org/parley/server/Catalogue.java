package org.parley.server;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.parley.store.Queries;
import org.parley.store.Question;

/** The shipped questions as the page reads them. */
final class Catalogue {
  private final Queries queries;

  Catalogue(Queries queries) {
    this.queries = queries;
  }

  /** A list of names and query texts; the texts declare question and parameters in comments. */
  JsonValue json() {
    JsonArray list = new JsonArray();
    for (Question question : queries.all()) {
      JsonObject entry = new JsonObject();
      entry.put("name", question.name());
      entry.put("question", question.question());
      entry.put("sparql", question.sparql());
      list.add(entry);
    }
    return list;
  }
}
