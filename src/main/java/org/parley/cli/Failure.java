package org.parley.cli;

/** A command cannot do what it is asked; the message is one line for the user. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
