package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Cancels queries: {@code DELETE /running/NAME} gives up the one that its client named so. A client
 * that merely closes its connection is not noticed while the query runs.
 */
final class RunningServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient QueryService queries;

  RunningServlet(QueryService queries) {
    this.queries = queries;
  }

  /** Answers the same where no query of the name runs, or none any more: that is what was asked. */
  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    queries.cancel(String.valueOf(request.getPathInfo()).substring(1));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
