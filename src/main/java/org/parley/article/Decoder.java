package org.parley.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Bytes of text files in unknown encodings. */
final class Decoder {
  private static final int BUFFER = 1 << 13;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * The text of the bytes: UTF-16 where they are marked as that, else UTF-8, and windows-1252 for
   * every byte that is not UTF-8. A byte order mark stays in the text.
   */
  static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    StringBuilder text = new StringBuilder(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      for (int i = 0; result.isError() && i < result.length(); i++) {
        text.append(new String(new byte[] {in.get()}, WESTERN));
      }
    } while (result.isError() || result.isOverflow());
    return text.toString();
  }

  /** Whether a text has characters that no text has. */
  static boolean binary(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A || c == 0x85;
      if (c < ' ' && !space || c >= 0x7F && c < 0xA0 && !space || c == 0xFFFD) {
        odd++;
      }
    }
    return odd > 2 + text.length() / 100;
  }
}
