package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Refuses paths that lead nowhere before any work begins. */
final class Existence {
  private Existence() {}

  static void require(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Failure("there is no file or folder " + path);
      }
    }
  }
}
