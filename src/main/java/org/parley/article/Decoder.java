package org.parley.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of text files in unknown encodings. */
final class Decoder {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoder() {}

  /** The text of the bytes: UTF-8 or UTF-16 where they are that, else windows-1252. */
  static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
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
