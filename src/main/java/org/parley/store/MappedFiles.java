package org.parley.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of a database, which TDB2 maps into memory. Every page that was touched counts as
 * memory of the process until the files are closed and the collector has found their mappings.
 */
final class MappedFiles {
  private final Path folder;
  private final long bytesWhenOpened;

  /**
   * @param folder of a database that was just opened
   */
  MappedFiles(Path folder) {
    this.folder = folder;
    this.bytesWhenOpened = bytes();
  }

  /** Bytes by which they have grown since they were opened. */
  long growth() {
    return bytes() - bytesWhenOpened;
  }

  private long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).mapToLong(File::length).sum();
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + folder + ": " + e.getMessage(), e);
    }
  }
}
