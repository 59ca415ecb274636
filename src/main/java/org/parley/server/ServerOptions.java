package org.parley.server;

import java.time.Duration;

/**
 * How a store is served.
 *
 * @param port TCP port on the loopback address, 0 for any free one
 * @param queryTimeout after this a query is given up
 * @param maxRows most rows of one answer, or triples of a CONSTRUCT, at least 1
 */
public record ServerOptions(int port, Duration queryTimeout, int maxRows) {
  /** Port 3030, one minute, 100,000 rows. */
  public static final ServerOptions STANDARD =
      new ServerOptions(3030, Duration.ofMinutes(1), 100_000);

  public ServerOptions withPort(int number) {
    return new ServerOptions(number, queryTimeout, maxRows);
  }

  public ServerOptions withQueryTimeout(Duration timeout) {
    return new ServerOptions(port, timeout, maxRows);
  }

  public ServerOptions withMaxRows(int rows) {
    return new ServerOptions(port, queryTimeout, rows);
  }
}
