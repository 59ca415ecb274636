package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.article.Span;

/**
 * Finds bodies that no list knows by the words their names end in: "Fidelity Bank", "Federal
 * Statistics Office", "Federation of Economic Organisations". A known name that is only a part of
 * such a name is taken into it.
 */
final class BodyNames {
  /** Words that end the names of companies; what stands before them is the same company's name. */
  private static final Set<String> FORMS =
      words("corp corporation inc co ltd plc ag sa nv gmbh llc limited incorporated pte bhd spa");

  private static final Set<String> ENDS =
      words(
          "bank banks motors motor securities electric industries airlines airways association"
              + " federation institute institution union group organisation organization office"
              + " agency bureau foundation chamber confederation university college board authority"
              + " brothers holdings communications technologies systems partners capital trust unit"
              + " alliance coalition council committee commission ministry department news times"
              + " post journal co-operative cooperative exchange laboratories instruments foods mills"
              + " growers producers manufacturers services consultants econometrics insurance"
              + " petroleum chemicals steelworks shipping lines network center centre society"
              + " congress parliament senate legislature tribunal court assn company rubber tire tyres estates"
              + " winery wineries radio television broadcasting steel mining pharmaceuticals farms"
              + " vintners distillers brewers exporters importers retailers ranchers guild forum"
              + " assembly secretariat taskforce syndicate consortium club");

  /** Bodies of private people, whose names "American" belongs to. */
  private static final Set<String> LEAGUES =
      words(
          "association federation institute council society foundation chamber growers producers"
              + " manufacturers coalition alliance league airlines bureau assn exporters importers"
              + " retailers ranchers farmers distillers brewers vintners");

  /** Words that "of" and more may follow: "Federation of ...". */
  private static final Set<String> OPEN =
      words(
          "association federation institute institution council bank chamber confederation union"
              + " organisation organization university bureau league board ministry department"
              + " office house college committee society centre center congress academy assn club"
              + " commission agency foundation port");

  /** What such bodies are for or about: "Institute for International Economics". */
  private static final Set<String> ABOUT = words("for on");

  /** Small words inside names: "Barclays de Zoete Wedd". */
  private static final Set<String> PARTICLES = words("de van von du la le della");

  /** What makes a name a place's: "the Old Executive Office Building". */
  private static final Set<String> PLACES =
      Set.of("Building", "Hotel", "Tower", "Plaza", "Hall", "Street", "Avenue", "Room");

  private static final Set<String> LINKS = words("of for and & de");

  private static final Set<String> NO_PARTS =
      words("the a an mr mrs ms sir president minister secretary chairman former firm");

  private BodyNames() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether a word in lower case is one in which the names of bodies end. */
  static boolean ends(String word) {
    return ENDS.contains(word) || OPEN.contains(word) || FORMS.contains(word);
  }

  /**
   * The names with those of unknown bodies among them.
   *
   * @param tokens a sentence
   * @param known its known names
   */
  static List<Named> add(List<Token> tokens, List<Named> known) {
    List<Named> names = new ArrayList<>(known);
    if (isCapitals(tokens)) {
      return names;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isEnd(tokens, i) && !isTaken(names, tokens.get(i).span())) {
        int last = last(tokens, i, names);
        int first = first(tokens, i, names);
        if (i + 1 < tokens.size() && PLACES.contains(tokens.get(i + 1).text())) {
          last = i + 1;
          Span span = tokens.get(first).span().cover(tokens.get(last).span());
          names.removeIf(named -> named.span().overlaps(span));
          names.add(Named.of(tokens, first, last, Named.Category.PLACE, List.of()));
        } else if (first < i || last > i) {
          take(tokens, first, last, names);
        }
        i = last;
      }
    }
    return names;
  }

  private static boolean isCapitals(List<Token> tokens) {
    return tokens.stream()
        .map(Token::text)
        .noneMatch(text -> text.length() > 2 && text.equals(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean isEnd(List<Token> tokens, int i) {
    String word = plain(tokens.get(i));
    return isCapital(tokens.get(i))
        && (ENDS.contains(word) || FORMS.contains(word) || OPEN.contains(word));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static String plain(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** Whether a body, person or title that is known holds the word. */
  private static boolean isTaken(List<Named> names, Span span) {
    return names.stream()
        .filter(named -> named.span().overlaps(span))
        .anyMatch(
            named ->
                named.category() == Named.Category.ORGANIZATION
                    || named.category() == Named.Category.PERSON
                    || named.category() == Named.Category.POST
                    || named.category() == Named.Category.PARTY);
  }

  private static int first(List<Token> tokens, int end, List<Named> names) {
    int first = end;
    while (first > 0 && isPart(tokens, first - 1, names)) {
      first--;
    }
    if (first > 0
        && tokens.get(first - 1).text().equals("American")
        && LEAGUES.contains(plain(tokens.get(end)))) {
      first--;
    }
    first = country(tokens, first, end, names);
    while (first < end && LINKS.contains(plain(tokens.get(first)))) {
      first++;
    }
    return first;
  }

  /** "China Alcoholic Drinks Association", "Vietnam Assn. of Exporters": a country in front. */
  private static int country(List<Token> tokens, int first, int end, List<Named> names) {
    if (first == 0 || !LEAGUES.contains(plain(tokens.get(end)))) {
      return first;
    }
    Token before = tokens.get(first - 1);
    boolean country =
        names.stream()
            .anyMatch(
                named ->
                    named.category() == Named.Category.PARTY
                        && named.span().equals(before.span())
                        && named.text().length() > 3
                        && !named.text().matches(".*(ish|ese|an|ch|Washington|Tokyo)"));
    return country ? first - 1 : first;
  }

  private static boolean isPart(List<Token> tokens, int i, List<Named> names) {
    Token token = tokens.get(i);
    if (plain(token).equals("&") || token.text().equals("'")) {
      return i > 0 && isCapital(tokens.get(i - 1));
    }
    Span both = token.span().cover(tokens.get(i + 1).span());
    if (names.stream().anyMatch(n -> mayBePart(n) && n.span().contains(both))) {
      return true;
    }
    if (isLink(tokens, i)) {
      return isUnknown(tokens, i - 1, names);
    }
    if (isHyphen(tokens, i) || isParticle(tokens, i)) {
      return isPart(tokens, i - 1, names);
    }
    boolean name = token.tag().startsWith("N") || token.tag().startsWith("JJ");
    return name
        && isCapital(token)
        && token.text().length() > 1
        && !NO_PARTS.contains(plain(token))
        && names.stream()
            .filter(named -> named.span().overlaps(token.span()))
            .allMatch(BodyNames::mayBePart);
  }

  /** "Cable and Wireless Plc", "Barclay's Bank": within the names of companies only. */
  private static boolean isLink(List<Token> tokens, int i) {
    String next = plain(tokens.get(i + 1));
    return switch (tokens.get(i).text()) {
      case "and" -> FORMS.contains(next) || isForm(tokens, i + 2);
      case "," -> isForm(tokens, i + 3) && tokens.get(i + 2).text().matches("and|&");
      case "'s", "’s" -> next.equals("bank");
      default -> false;
    };
  }

  /** "Northeast-Midwest Coalition": a hyphen that touches both words. */
  private static boolean isHyphen(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).text().equals("-")
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  private static boolean isParticle(List<Token> tokens, int i) {
    return i > 0 && PARTICLES.contains(tokens.get(i).text());
  }

  private static boolean isForm(List<Token> tokens, int i) {
    return i < tokens.size() && FORMS.contains(plain(tokens.get(i)));
  }

  private static boolean isUnknown(List<Token> tokens, int i, List<Named> names) {
    return i >= 0
        && isCapital(tokens.get(i))
        && tokens.get(i).tag().startsWith("NNP")
        && names.stream()
            .filter(named -> named.span().overlaps(tokens.get(i).span()))
            .allMatch(named -> named.category() == Named.Category.INDUSTRY);
  }

  private static boolean mayBePart(Named named) {
    return switch (named.category()) {
      case ORGANIZATION, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> true;
      case PERSON, POST, PARTY -> false;
    };
  }

  private static int last(List<Token> tokens, int end, List<Named> names) {
    int last = end;
    while (last + 1 < tokens.size()
        && FORMS.contains(plain(tokens.get(last + 1)))
        && isCapital(tokens.get(last + 1))) {
      last++;
    }
    int of = end + 1 < tokens.size() && tokens.get(end + 1).text().equals(".") ? end + 2 : end + 1;
    boolean open =
        OPEN.contains(plain(tokens.get(end)))
            && last == end
            && of + 1 < tokens.size()
            && (tokens.get(of).text().equals("of") || isAbout(tokens, of, names));
    if (!open) {
      return last;
    }
    int i = of + 1;
    i += plain(tokens.get(i)).equals("the") && i + 1 < tokens.size() ? 1 : 0;
    while (i < tokens.size() && isCapital(tokens.get(i)) && tokens.get(i).tag().matches("N.*|JJ")) {
      last = i;
      boolean linked =
          i + 2 < tokens.size()
              && Set.of("and", "of", "&", "'s", "’s").contains(tokens.get(i + 1).text())
              && isCapital(tokens.get(i + 2))
              && !isTaken(names, tokens.get(i + 2).span());
      i += linked ? 2 : 1;
    }
    return last;
  }

  /** Whether a word opens what a body is for, and not whom or when something is. */
  private static boolean isAbout(List<Token> tokens, int i, List<Named> names) {
    Token next = tokens.get(i + 1);
    return ABOUT.contains(tokens.get(i).text())
        && isCapital(next)
        && next.tag().matches("JJ|NNP?S?")
        && !EmployerNames.isTime(next)
        && names.stream()
            .filter(named -> named.span().overlaps(next.span()))
            .allMatch(BodyNames::mayBePart);
  }

  private static void take(List<Token> tokens, int first, int last, List<Named> names) {
    Span span = tokens.get(first).span().cover(tokens.get(last).span());
    List<String> candidates = new ArrayList<>();
    for (Named named : names) {
      boolean same =
          named.span().start() == span.start()
              && FORMS.contains(plain(tokens.get(last)))
              && named.span().end() <= tokens.get(last).span().start()
              && tokens.get(last - 1).span().end() <= named.span().end();
      if (named.category() == Named.Category.ORGANIZATION && same) {
        candidates.addAll(named.candidates());
      }
    }
    names.removeIf(named -> named.span().overlaps(span));
    names.add(Named.of(tokens, first, last, Named.Category.ORGANIZATION, candidates));
  }
}
