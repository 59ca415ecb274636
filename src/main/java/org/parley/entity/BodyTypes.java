package org.parley.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells from the words of a body's name what sort of body it is. */
public final class BodyTypes {
  private static final String FORMS =
      "(?:inc|incorporated|corp|co|cos|ltd|limited|plc|ag|sa|nv|se|gmbh|llc|kk|spa|pte|bhd|srl|oy)";
  private static final Pattern FORM =
      Pattern.compile("(?:,? (?:and |& )?" + FORMS + "\\b\\.?)+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("(\\S+ \\S+) (?:Company|Corporation)$");

  private BodyTypes() {}

  /** A firm's name without its legal form: "Home Depot" of "Home Depot Inc.". */
  static String plain(String firm) {
    return WORD.matcher(FORM.matcher(firm).replaceFirst("")).replaceFirst("$1");
  }

  /** The class that the words of an unknown body's name tell. */
  public static String of(String name) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put(
        "Ministry",
        List.of(
            "ministry",
            "department",
            "agency",
            "office",
            "bureau",
            "treasury",
            "commission",
            "administration",
            "bank of",
            "central bank",
            "embassy",
            "directorate"));
    words.put(
        "Legislature",
        List.of(
            "parliament",
            "senate",
            "congress",
            "committee",
            "diet",
            "assembly",
            "subcommittee",
            "bundestag",
            "legislature",
            "house of"));
    words.put(
        "Company",
        List.of(
            "corp",
            "inc",
            "co",
            "ltd",
            "plc",
            "ag",
            "motors",
            "motor",
            "industries",
            "gmbh",
            "sa",
            "nv",
            "company",
            "bank",
            "group",
            "steel",
            "airlines",
            "electric",
            "securities",
            "<"));
    words.put("PoliticalParty", List.of("party", "democrats"));
    String padded = " " + name.toLowerCase(Locale.ROOT).replaceAll("[.,]", "") + " ";
    for (Map.Entry<String, List<String>> kind : words.entrySet()) {
      if (kind.getValue().stream().anyMatch(word -> padded.contains(" " + word + " "))) {
        return kind.getKey();
      }
    }
    return "Organization";
  }
}
