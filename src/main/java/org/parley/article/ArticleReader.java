package org.parley.article;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads documents into articles; one reader serves any number of threads. */
public final class ArticleReader {
  private static final long LARGEST_FILE = 20_000_000;
  private static final int LONGEST_TEXT = 1_000_000;

  private final TextReader texts = new TextReader();
  private final LineReader lines = new LineReader();
  private final BlockReader layout = new BlockReader();

  /** The article of a document, or why there is none. */
  public Outcome read(Input input) {
    if (input instanceof Input.OneFile file) {
      return file(file);
    } else if (input instanceof Input.OneLine line) {
      try {
        return article(line.place(), lines.read(line));
      } catch (JsonParseException e) {
        return rejected(line.place(), Outcome.Reason.MALFORMED, "the line is not a JSON object");
      }
    }
    return ((Input.Unreadable) input).rejected();
  }

  private Outcome file(Input.OneFile input) {
    Path file = input.file();
    String text;
    try {
      if (!Files.isRegularFile(file)) {
        return rejected(
            input.place(),
            Outcome.Reason.UNREADABLE,
            Files.exists(file) ? "not a file" : "no such file");
      }
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        return rejected(input.place(), Outcome.Reason.TOO_LARGE, size / 1_000_000 + " MB");
      }
      text = Decoder.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      return rejected(
          input.place(),
          Outcome.Reason.UNREADABLE,
          e instanceof java.nio.file.AccessDeniedException
              ? "no permission"
              : String.valueOf(e.getMessage()));
    }
    if (Decoder.binary(text)) {
      return rejected(input.place(), Outcome.Reason.BINARY, "");
    }
    return article(input.place(), texts.read(input, text));
  }

  private Outcome article(String place, Draft draft) {
    String text = draft.text();
    if (text.substring(draft.bodyStart()).isBlank()) {
      return rejected(place, Outcome.Reason.EMPTY, "");
    }
    if (text.length() > LONGEST_TEXT) {
      return rejected(place, Outcome.Reason.TOO_LARGE, text.length() + " characters of text");
    }
    List<Block> blocks = layout.read(text, draft.bodyStart(), draft.headline());
    Metadata known = draft.metadata();
    Metadata dated =
        known.published().isPresent()
            ? known
            : known
                .url()
                .flatMap(PublicationDate::inAddress)
                .map(known::withPublished)
                .orElse(known);
    return new Outcome.Read(new Article(draft.slug(), name(place), text, blocks, dated));
  }

  private static String name(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static Outcome rejected(String place, Outcome.Reason reason, String detail) {
    return new Outcome.Rejected(place, reason, detail);
  }
}
