package org.parley.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * Finds bodies that no list knows by the title or the noun in front of their names: "an economist
 * at Kestrel Macro", "the lobby group TechBridge".
 */
final class EmployerNames {
  private static final Set<String> BEHIND_ANY = Set.of("at", "with");
  private static final Set<String> SPEAKING =
      Set.of(
          "spokesman", "spokeswoman", "spokesperson", "lobbyist", "lawyer", "economist", "analyst");
  private static final Set<String> OWNED =
      Set.of(
          "chairman",
          "chairwoman",
          "chair",
          "president",
          "director",
          "director-general",
          "executive",
          "head",
          "owner",
          "founder",
          "partner",
          "vice-president",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "treasurer",
          "manager",
          "secretary",
          "chief",
          "economist",
          "boss");
  private static final Set<String> KINDS =
      Set.of(
          "group",
          "company",
          "firm",
          "lobby",
          "union",
          "think-tank",
          "consultancy",
          "brokerage",
          "carmaker",
          "automaker",
          "steelmaker",
          "chipmaker",
          "retailer",
          "manufacturer",
          "charity",
          "cooperative");
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec)\\.?|january|february|march|april|may"
              + "|august|september|october|november|december|[a-z]+day");
  private static final int LONGEST = 5;

  private EmployerNames() {}

  /**
   * Adds such names.
   *
   * @param tokens a sentence
   * @param names its known names, to which the new ones are added
   */
  static void add(List<Token> tokens, List<Named> names) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int first = isTitle(tokens, i, names) ? behind(tokens, i + 1) : -1;
      if (first < 0 && KINDS.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT))) {
        first = i + 1;
      }
      if (first > 0 && first < tokens.size()) {
        take(tokens, first, names);
      }
    }
  }

  private static boolean isTitle(List<Token> tokens, int i, List<Named> names) {
    boolean title =
        names.stream()
            .anyMatch(
                named ->
                    named.category() == Named.Category.POST
                        && named.span().end() == tokens.get(i).span().end());
    String link = tokens.get(i + 1).text();
    boolean owned =
        link.equals("of") && OWNED.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
    boolean spoken =
        link.equals("for") && SPEAKING.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
    return title && (BEHIND_ANY.contains(link) || owned || spoken);
  }

  /** Where a name may begin behind "at", past "the" and what kind of body it is. */
  private static int behind(List<Token> tokens, int link) {
    int at = link + 1;
    while (at < tokens.size() && at < link + LONGEST && !isCapital(tokens.get(at))) {
      String tag = tokens.get(at).tag();
      if (!tag.equals("DT") && !tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return -1;
      }
      at++;
    }
    boolean kind =
        at == link + 1
            || tokens.get(at - 1).tag().equals("DT")
            || KINDS.contains(tokens.get(at - 1).lemma().toLowerCase(Locale.ROOT));
    return kind ? at : -1;
  }

  private static void take(List<Token> tokens, int first, List<Named> names) {
    int last = first - 1;
    while (last + 1 < tokens.size()
        && isCapital(tokens.get(last + 1))
        && tokens.get(last + 1).tag().startsWith("NNP")
        && isFree(tokens.get(last + 1).span(), names)) {
      last++;
    }
    boolean whole =
        last + 1 >= tokens.size()
            || !isCapital(tokens.get(last + 1)) && !"'’&".contains(tokens.get(last + 1).text());
    boolean common = last == first && isCommon(tokens.get(first));
    if (last < first || !whole || common || isPart(tokens, last)) {
      return;
    }
    last = cause(tokens, last, names);
    Span span = tokens.get(first).span().cover(tokens.get(last).span());
    names.removeIf(named -> named.span().overlaps(span));
    names.add(Named.of(tokens, first, last, Named.Category.ORGANIZATION, List.of()));
  }

  private static boolean isPart(List<Token> tokens, int last) {
    return last + 1 < tokens.size() && tokens.get(last + 1).text().matches("of|for");
  }

  /** Where a name like "War on Want" ends. */
  private static int cause(List<Token> tokens, int last, List<Named> names) {
    int next = last + 2;
    boolean on =
        next < tokens.size()
            && tokens.get(last + 1).text().matches("on|against")
            && isCapital(tokens.get(next))
            && !isCommon(tokens.get(next))
            && isFree(tokens.get(next).span(), names);
    return on ? next : last;
  }

  /** "Bank" or "June" alone names no body. */
  private static boolean isCommon(Token token) {
    return BodyNames.ends(token.text().toLowerCase(Locale.ROOT)) || isTime(token);
  }

  /** Whether a word names a day or month. */
  static boolean isTime(Token token) {
    return TIMES.matcher(token.text().toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isFree(Span span, List<Named> names) {
    return names.stream()
        .filter(named -> named.span().overlaps(span))
        .allMatch(
            named ->
                switch (named.category()) {
                  case INDUSTRY, MEASURE, QUANTITY, OTHER -> true;
                  case PERSON, POST, PARTY, PLACE, ORGANIZATION -> false;
                });
  }
}
