package org.parley.annotation.date;

import java.util.Optional;

/** A part of the grammar: it reads one family of expressions, looking ahead a bounded way. */
@FunctionalInterface
interface Room {
  /** The longest expression of its family that begins at {@code at}. */
  Optional<Phrase> read(Line line, int at);
}
