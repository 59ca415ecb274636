package org.parley.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Finds names by the gazetteer, and titles that it does not know: "vice minister for international
 * affairs", "chief textile negotiator". A rank in front of a known post ("Deputy Foreign Minister")
 * makes it another post.
 */
public final class TitleFinder implements MentionFinder {
  private static final int LONGEST = 5;

  /** Titles behind which "general" may stand. */
  private static final Set<String> GENERALS =
      Set.of("director", "secretary", "commissioner", "governor", "attorney", "solicitor");

  private static final Set<String> TOWNS = Set.of("City", "County", "Springs", "Falls", "Creek");

  private final Gazetteer gazetteer;
  private final Currencies currencies = new Currencies();

  /** A finder of the gazetteer's names and of titles. */
  public TitleFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(find(sentence.tokens()));
    }
    return found;
  }

  /** The names and titles of a sentence in their order. */
  public List<Named> find(List<Token> tokens) {
    List<Named> names = BodyNames.add(tokens, gazetteer.find(tokens));
    names.removeIf(named -> isCurrency(tokens, named));
    List<Named> titles = List.copyOf(names);
    names.removeIf(named -> isSurname(tokens, named, titles) || isHyphened(tokens, named));
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      Optional<Named> holder = holder(names, token.span());
      boolean known = holder.filter(n -> n.category() == Named.Category.POST).isPresent();
      if (known && holder.orElseThrow().span().end() == token.span().end()) {
        ranked(tokens, i, holder.orElseThrow(), names);
      } else if (holder.isEmpty()
          && (isHead(token) || isOwned(tokens, i))
          && !isRankOfParty(tokens, i, names)) {
        names.add(title(tokens, i, names));
      }
    }
    names.replaceAll(named -> extended(tokens, named, names));
    EmployerNames.add(tokens, names);
    names.sort(Comparator.comparing(Named::span));
    return names;
  }

  /** "Senator Rob Portland": a place behind a title and a first name. */
  private static boolean isSurname(List<Token> tokens, Named named, List<Named> names) {
    if (named.category() != Named.Category.PLACE || named.text().contains(" ")) {
      return false;
    }
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).span().equals(named.span())) {
        Token title = tokens.get(i - 2);
        boolean post =
            holder(names, title.span())
                .filter(n -> n.category() == Named.Category.POST)
                .isPresent();
        return (post || Courtesy.isTitle(title.text()))
            && tokens.get(i - 1).tag().equals("NNP")
            && holder(names, tokens.get(i - 1).span()).isEmpty();
      }
    }
    return false;
  }

  /** "Jean" in "Jean-Pierre", "oil" in "non-oil", "Granite City": no goods, or all but one. */
  private static boolean isHyphened(List<Token> tokens, Named named) {
    return named.category() == Named.Category.INDUSTRY
        && IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).span().overlaps(named.span()))
            .anyMatch(
                i -> isFirstName(tokens, i, named) || isExcepted(tokens, i) || isTown(tokens, i));
  }

  private static boolean isFirstName(List<Token> tokens, int i, Named named) {
    return i + 2 < tokens.size()
        && tokens.get(i).span().equals(named.span())
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && tokens.get(i + 1).text().equals("-")
        && tokens.get(i + 2).tag().startsWith("NNP");
  }

  /** "Granite City". */
  private static boolean isTown(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && TOWNS.contains(tokens.get(i + 1).text());
  }

  private static boolean isExcepted(List<Token> tokens, int i) {
    boolean parted = i >= 2 && tokens.get(i - 1).text().equals("-");
    String first = tokens.get(parted ? i - 2 : i).text().toLowerCase(Locale.ROOT);
    return first.startsWith("non-") || parted && first.equals("non");
  }

  /** Whether a name is part of a unit: "30 billion Canadian dollars", "0.6858/63 U.S. dlrs". */
  private boolean isCurrency(List<Token> tokens, Named named) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().start() == named.span().start())
        .anyMatch(i -> currencies.isCounted(tokens, i) || isRate(tokens, i));
  }

  private boolean isRate(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).text().matches("[0-9./-]+")
        && currencies.name(tokens, i).filter(unit -> unit.end() > i + 1).isPresent();
  }

  /** Takes a field behind a title into it: "for international affairs", "of economic studies". */
  private static Named extended(List<Token> tokens, Named title, List<Named> names) {
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      last = tokens.get(i).span().end() == title.span().end() ? i : last;
    }
    boolean fits =
        title.category() == Named.Category.POST
            && last >= 0
            && TitleWords.FIELDED.contains(tokens.get(last).lemma().toLowerCase(Locale.ROOT));
    int end = fits ? Math.max(field(tokens, last + 1, names), charge(tokens, last + 1)) : -1;
    if (end < 0) {
      return title;
    }
    int first = 0;
    while (tokens.get(first).span().start() < title.span().start()) {
      first++;
    }
    return Named.of(tokens, first, end, Named.Category.POST, List.of());
  }

  /** The last word of "responsible for U.S. trade", or -1. */
  private static int charge(List<Token> tokens, int at) {
    boolean opens =
        at + 2 < tokens.size()
            && tokens.get(at).text().equals("responsible")
            && tokens.get(at + 1).text().equals("for");
    int last = -1;
    for (int i = at + 2; opens && i < Math.min(tokens.size(), at + 2 + LONGEST); i++) {
      String tag = tokens.get(i).tag();
      if (!tag.matches("N.*|JJ|DT|HYPH|-") && !tokens.get(i).text().equals("-")) {
        break;
      }
      last = tag.startsWith("N") ? i : last;
    }
    return last;
  }

  /** The last word of "for international affairs" from "for" on, or -1. */
  private static int field(List<Token> tokens, int at, List<Named> names) {
    if (at + 1 >= tokens.size() || !Set.of("for", "of").contains(tokens.get(at).text())) {
      return -1;
    }
    int last = -1;
    for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + LONGEST); i++) {
      Token token = tokens.get(i);
      boolean word = token.tag().startsWith("N") || token.tag().equals("JJ");
      boolean link = token.text().equals("and") && last == i - 1;
      boolean small = Character.isLowerCase(token.text().charAt(0));
      boolean free =
          holder(names, token.span())
              .filter(n -> n.category() != Named.Category.INDUSTRY)
              .filter(n -> n.category() != Named.Category.QUANTITY)
              .filter(n -> n.category() != Named.Category.MEASURE)
              .isEmpty();
      if (!(word || link) || !small || !free) {
        break;
      }
      last = token.tag().startsWith("N") ? i : last;
    }
    return last;
  }

  private static boolean isHead(Token token) {
    boolean noun = token.tag().startsWith("N") || token.text().contains("-");
    return noun && TitleWords.HEADS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** "Hong Kong's representative, X", "Representative X": nouns, whatever the tagger calls them. */
  private static boolean isOwned(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i).tag().equals("JJ")) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean owned = i > 0 && tokens.get(i - 1).tag().equals("POS") && next.text().equals(",");
    boolean named =
        Character.isUpperCase(tokens.get(i).text().charAt(0)) && next.tag().equals("NNP");
    return (owned || named) && TitleWords.HEADS.contains(word(tokens.get(i)));
  }

  /**
   * Whether a word stands before a party's name as a rank does: "the chief Canadian negotiator".
   */
  private static boolean isRankOfParty(List<Token> tokens, int at, List<Named> names) {
    return isRank(tokens.get(at))
        && at + 1 < tokens.size()
        && holder(names, tokens.get(at + 1).span())
            .filter(named -> named.category() == Named.Category.PARTY)
            .isPresent();
  }

  /** Takes a rank in front of a known post into it, apart or with a hyphen. */
  private static void ranked(List<Token> tokens, int last, Named post, List<Named> names) {
    int first = last;
    while (first > 0 && tokens.get(first).span().start() > post.span().start()) {
      first--;
    }
    String hyphened = word(tokens.get(first)).split("-")[0];
    boolean joined =
        tokens.get(first).span().start() < post.span().start()
            && TitleWords.RANKS.contains(hyphened);
    int start = first;
    int rank = rank(tokens, start);
    while (rank >= 0 && holder(names, tokens.get(rank).span()).isEmpty()) {
      start = rank;
      rank = rank(tokens, start);
    }
    if (start < first || joined) {
      names.remove(post);
      boolean acting = Set.of("acting", "interim").contains(word(tokens.get(start)));
      List<String> meant = acting && start == first - 1 ? post.candidates() : List.of();
      names.add(Named.of(tokens, start, last, Named.Category.POST, meant));
    }
  }

  /** Where the rank before a word stands, apart or with a hyphen; -1 where there is none. */
  private static int rank(List<Token> tokens, int at) {
    int before = at > 1 && tokens.get(at - 1).text().equals("-") ? at - 2 : at - 1;
    if (before < 0) {
      return -1;
    }
    boolean one = before > 0 && tokens.get(before - 1).tag().equals("DT");
    return isRank(tokens.get(before)) || one && word(tokens.get(before)).equals("under")
        ? before
        : -1;
  }

  /** "Under" is a rank in "Under Secretary" and none in "under Chairman Volcker". */
  private static boolean isRank(Token token) {
    boolean rank = TitleWords.RANKS.contains(word(token));
    return rank && (!word(token).equals("under") || !token.text().equals("under"));
  }

  private static Named title(List<Token> tokens, int last, List<Named> names) {
    int start = last;
    boolean small = Character.isLowerCase(tokens.get(last).text().charAt(0));
    int next = last;
    while (next >= 0) {
      start = next;
      boolean open =
          start > 0 && last - start < LONGEST && !(small && isName(tokens.get(start - 1)));
      boolean word = open && modifies(tokens.get(start - 1), names);
      next = word ? start - 1 : open ? rank(tokens, start) : -1;
    }
    boolean general =
        last + 1 < tokens.size()
            && word(tokens.get(last + 1)).equals("general")
            && GENERALS.contains(word(tokens.get(last)));
    return Named.of(tokens, start, general ? last + 1 : last, Named.Category.POST, List.of());
  }

  /** A capitalised word before "analyst" is no part of the title but names the firm. */
  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && !TitleWords.RANKS.contains(word(token));
  }

  private static boolean modifies(Token token, List<Named> names) {
    String word = word(token);
    boolean noun =
        token.tag().startsWith("N") && !token.tag().endsWith("S")
            || token.tag().equals("JJ")
            || TitleWords.FIELDS.contains(word);
    return (noun || isRank(token))
        && !TitleWords.STATES.contains(word)
        && !TitleWords.NO_MODIFIERS.contains(word)
        && holder(names, token.span())
            .filter(named -> named.category() != Named.Category.INDUSTRY)
            .filter(named -> !TitleWords.FIELDS.contains(word))
            .isEmpty();
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static Optional<Named> holder(List<Named> names, Span span) {
    return names.stream().filter(named -> named.span().overlaps(span)).findFirst();
  }
}
