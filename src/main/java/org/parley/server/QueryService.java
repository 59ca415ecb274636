package org.parley.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** The SPARQL query operation: what {@link QueryGuard} lets through, cut at a number of rows. */
final class QueryService extends SPARQL_QueryDataset {
  private static final int MAX_CHARACTERS = 64 * 1024;
  private static final int TOO_LARGE = 413;

  private final QueryGuard guard = new QueryGuard();
  private final int maxRows;

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
    super.execute(query, action);
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
