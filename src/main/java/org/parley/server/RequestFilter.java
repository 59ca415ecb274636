package org.parley.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Answers only requests that were sent to this machine by a name of its own, and tells the browser
 * to load nothing from elsewhere. A page of another site that had its name resolve to 127.0.0.1
 * would otherwise be able to read the store.
 */
final class RequestFilter implements Filter {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final List<String> READERS_OF_BODIES = List.of("/parley/sparql", "/edit/");
  private static final int MISDIRECTED = 421;
  private static final int MAX_BODY = 256 * 1024;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:;"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    String path = ((HttpServletRequest) request).getRequestURI();
    boolean tooLong = request.getContentLengthLong() > MAX_BODY && !path.startsWith("/edit/");
    if (tooLong || READERS_OF_BODIES.stream().noneMatch(path::startsWith) && hasBody(request)) {
      answer.setHeader("Connection", "close");
    }
    if (!OWN_NAMES.contains(request.getServerName())) {
      new Answer(answer)
          .error(
              MISDIRECTED,
              "this server answers to localhost and 127.0.0.1 only, not to "
                  + request.getServerName());
      return;
    }
    if (tooLong) {
      new Answer(answer)
          .error(
              HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
              "the body has "
                  + request.getContentLengthLong()
                  + " bytes, "
                  + MAX_BODY
                  + " are allowed");
      return;
    }
    chain.doFilter(request, response);
  }

  /** Whether there is a body; one that nobody reads leaves the connection of no further use. */
  private static boolean hasBody(ServletRequest request) {
    return request.getContentLengthLong() > 0
        || ((HttpServletRequest) request).getHeader("Transfer-Encoding") != null;
  }
}
