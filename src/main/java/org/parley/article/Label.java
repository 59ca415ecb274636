package org.parley.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a field at the start of a line, as libraries of newspapers print them: "BYLINE:".
 *
 * @param kind what follows
 * @param length of the label itself with its colon, in UTF-16 units
 * @param rest what follows on the line, without white space around it; may be empty
 */
record Label(Block.Kind kind, int length, String rest) {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(HEADLINE|Headline|TITLE|Title|HL|BYLINE|Byline|AUTHOR|Author|DATELINE|Dateline|BODY|Body"
              + "|TEXT|FULL TEXT|LEAD) ?:(?:\\s+|$)");
  private static final Map<String, Block.Kind> KINDS =
      Map.of(
          "headline", Block.Kind.HEADLINE,
          "title", Block.Kind.HEADLINE,
          "hl", Block.Kind.HEADLINE,
          "byline", Block.Kind.BYLINE,
          "author", Block.Kind.BYLINE,
          "dateline", Block.Kind.DATELINE);

  /** The label that a line starts with. */
  static Optional<Label> of(String line) {
    Matcher matcher = PATTERN.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        new Label(
            KINDS.getOrDefault(name, Block.Kind.PARAGRAPH),
            matcher.group().stripTrailing().length(),
            line.substring(matcher.end()).strip()));
  }
}
