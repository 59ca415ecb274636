package org.parley.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads JSON objects with the text and the metadata of an article under any common name. */
final class JsonReader {
  private static final List<String> ID =
      List.of("id", "slug", "_id", "article_id", "docid", "guid");
  private static final List<String> TEXT =
      List.of("text", "body", "content", "article_text", "maintext", "articlebody", "story");

  /**
   * The document of a line.
   *
   * @throws JsonParseException where the line is not a JSON object
   */
  Draft read(Input.OneLine input) {
    Fields fields = new Fields(values(JsonParser.parseString(input.json())));
    String body = fields.values().getOrDefault(textKey(fields), "");
    Optional<String> headline = fields.headline();
    boolean inBody = headline.map(line -> body.stripLeading().startsWith(line)).orElse(true);
    String text = inBody ? body : headline.get() + "\n\n" + body;
    return new Draft(slug(input, fields), text, 0, headline, fields.metadata());
  }

  private static String textKey(Fields fields) {
    return TEXT.stream()
        .filter(key -> !fields.values().getOrDefault(key, "").isBlank())
        .findFirst()
        .orElse(TEXT.get(0));
  }

  private static String slug(Input.OneLine input, Fields fields) {
    String file = input.file().getFileName().toString();
    return fields
        .first(ID)
        .map(Slugs::of)
        .orElseGet(
            () ->
                Slugs.of(file.substring(0, file.indexOf('.')))
                    + "-"
                    + fields.first(List.of("url")).map(Slugs::digest).orElse("" + input.number()));
  }

  private static Map<String, String> values(JsonElement element) {
    if (!(element instanceof JsonObject object)) {
      throw new JsonParseException("not a JSON object");
    }
    Map<String, String> values = new LinkedHashMap<>();
    object
        .entrySet()
        .forEach(
            entry ->
                values.putIfAbsent(
                    entry.getKey().toLowerCase(Locale.ROOT), whole(text(entry.getValue()))));
    return values;
  }

  /** Strings as they are, lists of paragraphs or names as one text. */
  private static String text(JsonElement element) {
    if (element instanceof JsonPrimitive primitive) {
      return primitive.getAsString();
    }
    if (element instanceof JsonArray array) {
      List<String> parts = new ArrayList<>();
      array.forEach(part -> parts.add(text(part)));
      boolean paragraphs = parts.stream().anyMatch(part -> part.length() > 80);
      return String.join(paragraphs ? "\n\n" : ", ", parts);
    }
    if (element instanceof JsonObject object) {
      return object.has("name") ? text(object.get("name")) : "";
    }
    return "";
  }

  /** A text without halves of surrogate pairs, which no encoding can hold. */
  private static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? text : whole.toString();
  }
}
