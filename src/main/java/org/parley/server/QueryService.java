package org.parley.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The SPARQL query operation: what {@link QueryGuard} lets through, cut at a number of rows. A
 * client that names its query in the header {@value #NAME} can have it cancelled.
 */
final class QueryService extends SPARQL_QueryDataset {
  /** Request header with a name that nobody else guesses. */
  static final String NAME = "Parley-Query";

  private static final int MAX_CHARACTERS = 64 * 1024;
  private static final int TOO_LARGE = 413;

  private final QueryGuard guard = new QueryGuard();
  private final int maxRows;
  private final Map<Thread, Running> running = new ConcurrentHashMap<>();

  private record Running(String name, QueryExec execution, AtomicBoolean cancelled) {
    void cancel() {
      cancelled.set(true);
      execution.abort();
    }
  }

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
    } catch (RuntimeException e) {
      throw isCancelled() ? new QueryCancelledException() : e;
    } finally {
      running.remove(Thread.currentThread());
    }
  }

  /** Whether the query of this thread was given up, which may fail it in more than one way. */
  private boolean isCancelled() {
    Running query = running.get(Thread.currentThread());
    return query != null && query.cancelled().get();
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    String name = String.valueOf(action.getRequest().getHeader(NAME));
    running.put(Thread.currentThread(), new Running(name, execution, new AtomicBoolean()));
    return execution;
  }

  /** Gives up every query that is under way. */
  void giveUp() {
    running.values().forEach(Running::cancel);
  }

  /** Gives up the query that its client named so, where one is under way. */
  void cancel(String name) {
    running.values().stream().filter(query -> query.name().equals(name)).forEach(Running::cancel);
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
