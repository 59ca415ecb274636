package org.parley.article;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads documents into articles; one reader serves any number of threads. */
public final class ArticleReader {
  private static final long LARGEST_FILE = 20_000_000;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final Pattern PLAIN = Pattern.compile("\\.(txt|text)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile("\\uFEFF?\\s*<(!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

  private final TextReader texts = new TextReader();
  private final JsonReader lines = new JsonReader();
  private final PageReader pages = new PageReader();
  private final BlockReader layout = new BlockReader();
  private final Screening screening = new Screening();

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
    try {
      if (!Files.isRegularFile(file)) {
        String fault = Files.exists(file) ? "not a file" : "no such file";
        return rejected(input.place(), Outcome.Reason.UNREADABLE, fault);
      }
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        return rejected(input.place(), Outcome.Reason.TOO_LARGE, size / 1_000_000 + " MB");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = Decoder.decode(bytes);
      if (Decoder.binary(text)) {
        return rejected(input.place(), Outcome.Reason.BINARY, "");
      }
      boolean plain = PLAIN.matcher(file.getFileName().toString()).find();
      return article(
          input.place(),
          plain && !MARKUP.matcher(text).lookingAt()
              ? texts.read(input, text)
              : pages.read(input, bytes));
    } catch (AccessDeniedException e) {
      return rejected(input.place(), Outcome.Reason.UNREADABLE, "no permission");
    } catch (IOException e) {
      return rejected(input.place(), Outcome.Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
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
    Optional<Screening.Fault> fault = screening.fault(text, blocks);
    if (fault.isPresent()) {
      return rejected(place, fault.get().reason(), fault.get().detail());
    }
    Metadata metadata = dated(draft.metadata(), text, blocks, name(place));
    Article article = new Article(draft.slug(), name(place), text, blocks, metadata);
    return new Outcome.Read(article);
  }

  /** The metadata with the day that address, page or file name gives, where it lacks one. */
  private static Metadata dated(Metadata known, String text, List<Block> blocks, String file) {
    return known
        .published()
        .or(() -> known.url().flatMap(PublicationDate::inAddress))
        .or(() -> DateLine.of(text, blocks))
        .or(() -> PublicationDate.inAddress(file))
        .map(known::withPublished)
        .orElse(known);
  }

  private static String name(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static Outcome rejected(String place, Outcome.Reason reason, String detail) {
    return new Outcome.Rejected(place, reason, detail);
  }
}
