package org.parley.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of articles in IRIs. */
final class Slugs {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-|-$");
  private static final int LONGEST = 80;
  private static final int DIGEST_BYTES = 4;

  private Slugs() {}

  /** Lower-case letters and digits of a name, parted by hyphens; a digest where none are left. */
  static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String slug = NOT_ALLOWED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = HYPHENS_AT_ENDS.matcher(slug).replaceAll("");
    if (slug.isEmpty()) {
      return digest(name);
    }
    return slug.length() <= LONGEST
        ? slug
        : HYPHENS_AT_ENDS.matcher(slug.substring(0, LONGEST)).replaceAll("") + "-" + digest(name);
  }

  /** Eight hexadecimal digits that stand for a text. */
  static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256; use another one", e);
    }
  }
}
