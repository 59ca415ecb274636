package org.parley.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file of JSON lines, packed or not, one at a time. */
final class LineSource implements AutoCloseable {
  private static final int LONGEST_LINE = 10_000_000;
  private static final int BUFFER = 1 << 16;
  private static final long SUSPICIOUS = 20_000_000;
  private static final long MOST_EXPANSION = 200;

  private final Path file;
  private final Counted packed;
  private final InputStream in;
  private long number;
  private long unpackedBytes;

  LineSource(Path file) throws IOException {
    this.file = file;
    this.packed = new Counted(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    boolean gzip = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try {
      this.in =
          new BufferedInputStream(gzip ? new GZIPInputStream(packed, BUFFER) : packed, BUFFER);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /**
   * The next line that is not blank.
   *
   * @throws IOException where the file breaks off or unpacks to far more than text can
   */
  Optional<Input> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      unpackedBytes++;
      if (b == '\n') {
        number++;
        if (tooLong || !blank(line)) {
          return Optional.of(input(line, tooLong));
        }
        line.reset();
        continue;
      }
      if (line.size() < LONGEST_LINE) {
        line.write(b);
      } else {
        tooLong = true;
        checkExpansion();
      }
    }
    number++;
    return tooLong || !blank(line) ? Optional.of(input(line, tooLong)) : Optional.empty();
  }

  private void checkExpansion() throws IOException {
    if (unpackedBytes > SUSPICIOUS && unpackedBytes / Math.max(1, packed.count) > MOST_EXPANSION) {
      throw new IOException(
          "it unpacks to more than " + MOST_EXPANSION + " times its size, which no text does");
    }
  }

  private Input input(ByteArrayOutputStream line, boolean tooLong) {
    if (tooLong) {
      return new Input.Unreadable(
          new Outcome.Rejected(
              file + ":" + number,
              Outcome.Reason.TOO_LARGE,
              "the line has more than " + LONGEST_LINE / 1_000_000 + " MB"));
    }
    return new Input.OneLine(file, number, Decoder.decode(line.toByteArray()));
  }

  private static boolean blank(ByteArrayOutputStream line) {
    return line.size() < 16 && line.toString(java.nio.charset.StandardCharsets.UTF_8).isBlank();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts the bytes that pass. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
