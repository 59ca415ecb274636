package org.parley.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds documents in files and folders, in a stable order, and gives each file a name of its own,
 * the same one every time. One finder serves one thread.
 */
public final class ArticleFiles {
  private static final List<String> LINES = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");
  private static final List<String> DOCUMENTS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");

  private final Optional<MetadataTable> given;
  private final Deque<MetadataTable> tables = new ArrayDeque<>();
  private final Deque<Path> open = new ArrayDeque<>();
  private final Set<String> slugs = new HashSet<>();

  /** A finder that knows only the tables which lie beside the files. */
  public ArticleFiles() {
    this.given = Optional.empty();
  }

  /**
   * A finder with a table of its own.
   *
   * @param metadata the table; what it says goes before what the tables beside the files say
   * @throws UncheckedIOException where it cannot be read or is not such a table
   */
  public ArticleFiles(Path metadata) {
    try {
      this.given = Optional.of(MetadataTable.read(metadata));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /**
   * Hands on every document below the paths; folders sorted by name, all that they hold.
   *
   * @param paths files and folders
   * @param sink receives documents as they are found
   */
  public void find(List<Path> paths, Consumer<Input> sink) {
    slugs.clear();
    given.ifPresent(table -> report(table, sink));
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path, path, sink);
      } else {
        boolean beside = enter(folderOf(path), sink);
        file(path, path, sink);
        leave(beside);
      }
    }
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  private void folder(Path folder, Path root, Consumer<Input> sink) {
    Path real;
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      real = folder.toRealPath();
      if (open.contains(real)) {
        sink.accept(unreadable(folder, "the link leads back to " + real));
        return;
      }
      entries =
          listed
              .filter(entry -> !entry.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
              .toList();
    } catch (IOException | UncheckedIOException e) {
      sink.accept(unreadable(folder, reason(e)));
      return;
    }
    open.push(real);
    boolean beside = enter(folder, sink);
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        folder(entry, root, sink);
      } else if (!entry.getFileName().toString().equals(MetadataTable.FILE)) {
        file(entry, root, sink);
      }
    }
    leave(beside);
    open.pop();
  }

  private boolean enter(Path folder, Consumer<Input> sink) {
    Path csv = folder.resolve(MetadataTable.FILE);
    if (!Files.isRegularFile(csv)) {
      return false;
    }
    try {
      MetadataTable table = MetadataTable.read(csv);
      tables.push(table);
      report(table, sink);
      return true;
    } catch (IOException e) {
      sink.accept(
          new Input.Unreadable(
              new Outcome.Rejected(csv.toString(), Outcome.Reason.MALFORMED, reason(e))));
      return false;
    }
  }

  private void leave(boolean entered) {
    if (entered) {
      tables.pop();
    }
  }

  private static void report(MetadataTable table, Consumer<Input> sink) {
    table.faults().forEach(fault -> sink.accept(new Input.Unreadable(fault)));
  }

  private void file(Path file, Path root, Consumer<Input> sink) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (LINES.stream().anyMatch(name::endsWith)) {
      lines(file, sink);
    } else if (DOCUMENTS.stream().anyMatch(name::endsWith)) {
      sink.accept(new Input.OneFile(file, slug(file, root), known(file)));
    } else {
      sink.accept(
          new Input.Unreadable(
              new Outcome.Rejected(file.toString(), Outcome.Reason.UNKNOWN_FORMAT, "")));
    }
  }

  private void lines(Path file, Consumer<Input> sink) {
    try (LineSource lines = new LineSource(file)) {
      for (Optional<Input> next = lines.next(); next.isPresent(); next = lines.next()) {
        sink.accept(next.get());
      }
    } catch (IOException e) {
      sink.accept(unreadable(file, reason(e)));
    }
  }

  private Metadata known(Path file) {
    Metadata known = given.map(table -> table.of(file)).orElse(Metadata.NONE);
    for (MetadataTable table : tables) {
      known = known.or(table.of(file));
    }
    return known;
  }

  private String slug(Path file, Path root) {
    String name = file.getFileName().toString();
    String slug = Slugs.of(name.substring(0, name.lastIndexOf('.')));
    if (slugs.add(slug)) {
      return slug;
    }
    String path = root.relativize(file).toString().replace('\\', '/');
    String other = slug + "-" + Slugs.digest(path.isEmpty() ? file.toString() : path);
    slugs.add(other);
    return other;
  }

  private static Input unreadable(Path path, String detail) {
    return new Input.Unreadable(
        new Outcome.Rejected(path.toString(), Outcome.Reason.UNREADABLE, detail));
  }

  private static String reason(Exception e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "no permission"
        : e instanceof java.nio.file.NoSuchFileException
            ? "no such file"
            : String.valueOf(e.getMessage());
  }
}
