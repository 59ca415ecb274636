package org.parley.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes whole bodies to a response. */
final class Answer {
  private final HttpServletResponse response;

  Answer(HttpServletResponse response) {
    this.response = response;
  }

  void text(String type, String body) throws IOException {
    bytes(type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(String type, byte[] body) throws IOException {
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /**
   * @param status HTTP status
   * @param message one line: what was wrong, and what to do
   */
  void error(int status, String message) throws IOException {
    response.setStatus(status);
    text("text/plain", message + "\n");
  }
}
