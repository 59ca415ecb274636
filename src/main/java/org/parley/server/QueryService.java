package org.parley.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** The SPARQL query operation: what {@link QueryGuard} lets through, cut at a number of rows. */
final class QueryService extends SPARQL_QueryDataset {
  private static final int MAX_CHARACTERS = 64 * 1024;
  private static final int TOO_LARGE = 413;

  private final QueryGuard guard = new QueryGuard();
  private final int maxRows;
  private final Map<Thread, QueryExec> running = new ConcurrentHashMap<>();

  QueryService(int maxRows) {
    this.maxRows = maxRows;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    if (query.length() > MAX_CHARACTERS) {
      ServletOps.error(
          TOO_LARGE,
          "the query has " + query.length() + " characters, " + MAX_CHARACTERS + " are allowed");
    }
    try {
      super.execute(query, action);
    } finally {
      running.remove(Thread.currentThread());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    running.put(Thread.currentThread(), execution);
    return execution;
  }

  /** Gives up every query that is under way. */
  void giveUp() {
    running.values().forEach(QueryExec::abort);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    guard.refusal(query).ifPresent(ServletOps::errorBadRequest);
    if (!query.isAskType() && (query.getLimit() == Query.NOLIMIT || query.getLimit() > maxRows)) {
      query.setLimit(maxRows);
    }
    action.setResponseHeader("Parley-Row-Limit", Integer.toString(maxRows));
  }
}
