package org.parley.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one kind in a folder of the program itself or of the disk, by name. */
public final class BundledFiles {
  private final String suffix;

  /**
   * @param suffix how the names of the wanted files end, such as ".ttl"
   */
  public BundledFiles(String suffix) {
    this.suffix = suffix;
  }

  /**
   * Reads a folder that is shipped in the program's jar.
   *
   * @param folder its name at the root of the class path, such as "ontology"
   * @return contents by file name, ordered; empty where there is no such folder
   */
  public SortedMap<String, byte[]> shipped(String folder) {
    URL place = BundledFiles.class.getResource("/" + folder);
    if (place == null) {
      return new TreeMap<>();
    }
    try {
      URI uri = place.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath("/" + folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("class path entry " + place + " is not a URI", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped folder " + folder, e);
    }
  }

  /**
   * Reads a folder of the disk, without the folders below it.
   *
   * @param folder an existing folder
   * @return contents by file name, ordered
   */
  public SortedMap<String, byte[]> in(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> wanted =
          entries.filter(file -> file.getFileName().toString().endsWith(suffix)).toList();
      for (Path file : wanted) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }
}
