package org.parley.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** IRIs and spellings of names. */
public final class Names {
  public static final String ONTOLOGY = "https://w3id.org/parley/ontology#";
  public static final String ID = "https://w3id.org/parley/id/";
  public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  public static final String VOCAB = "https://w3id.org/parley/vocab/";

  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "đ", "d", "ı", "i", "æ", "ae", "Æ",
          "Ae");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "one", "some", "his", "her", "its", "their", "this", "that", "these",
          "those");

  private Names() {}

  /** The IRI of a thing of this kind and name: {@code id:person/mickey-kantor}. */
  public static String id(String kind, String name) {
    return ID + kind + "/" + slug(name);
  }

  /** Lower-case letters and digits of a name without accents, parted by single hyphens. */
  public static String slug(String name) {
    String text = name;
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    text = text.replace("'", "").replace("’", "");
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (char c : plain.toCharArray()) {
      boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (kept) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end =
        slug.length() > 0 && slug.charAt(slug.length() - 1) == '-'
            ? slug.length() - 1
            : slug.length();
    return slug.substring(0, end);
  }

  /** A description without the article in front of it. */
  public static String withoutArticle(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    while (words.size() > 1
        && DETERMINERS.contains(words.get(0).toLowerCase(Locale.ROOT))
        && !words.get(1).equals("of")) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  /** A person's name without initials in the middle: "Ronald H. Brown" is "Ronald Brown". */
  public static String withoutInitials(String name) {
    String[] words = name.split(" ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean initial = i > 0 && i < words.length - 1 && words[i].replace(".", "").length() == 1;
      boolean suffix =
          i == words.length - 1
              && i > 1
              && Set.of("Jr.", "Jr", "Sr.", "II", "III").contains(words[i]);
      if (!initial && !suffix) {
        text.append(text.isEmpty() ? "" : " ").append(words[i].replace(",", ""));
      }
    }
    return text.toString();
  }

  /** The last word of a name, initials and suffixes left out. */
  public static String surname(String name) {
    String plain = withoutInitials(name);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
