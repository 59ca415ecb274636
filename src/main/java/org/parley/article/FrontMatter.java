package org.parley.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines "key: value" between two lines of three hyphens at the start of a text.
 *
 * @param end offset in UTF-16 units of the text behind it; 0 where there is no front matter
 * @param headline the headline, where it names one
 * @param metadata what it says
 */
record FrontMatter(int end, Optional<String> headline, Metadata metadata) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*\\R((?:[\\w -]+:.*\\R|[ \\t]*\\R|#.*\\R)*)---[ \\t]*(?:\\R|\\z)");
  private static final Pattern LINE = Pattern.compile("(?m)^([\\w -]+):[ \\t]*(.*?)[ \\t]*$");

  /** The front matter of a text. */
  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return new FrontMatter(0, Optional.empty(), Metadata.NONE);
    }
    Map<String, String> values = new LinkedHashMap<>();
    Matcher line = LINE.matcher(block.group(1));
    while (line.find()) {
      String value = line.group(2).replaceAll("^([\"'])(.*)\\1$", "$2");
      values.putIfAbsent(line.group(1).strip().toLowerCase(Locale.ROOT), value);
    }
    Fields fields = new Fields(values);
    return new FrontMatter(block.end(), fields.headline(), fields.metadata());
  }
}
