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
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      Optional<Named> holder = holder(names, token.span());
      boolean known = holder.filter(n -> n.category() == Named.Category.POST).isPresent();
      if (known && holder.orElseThrow().span().end() == token.span().end()) {
        ranked(tokens, i, holder.orElseThrow(), names);
      } else if (holder.isEmpty() && isHead(token) && !isRankOfParty(tokens, i, names)) {
        names.add(title(tokens, i, names));
      }
    }
    names.replaceAll(named -> extended(tokens, named, names));
    EmployerNames.add(tokens, names);
    names.sort(Comparator.comparing(Named::span));
    return names;
  }

  /** Whether a name is part of a sum's unit: "30 billion Canadian dollars". */
  private boolean isCurrency(List<Token> tokens, Named named) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().start() == named.span().start())
        .anyMatch(i -> currencies.isCounted(tokens, i));
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
    int end = fits ? field(tokens, last + 1, names) : -1;
    if (end < 0) {
      return title;
    }
    int first = 0;
    while (tokens.get(first).span().start() < title.span().start()) {
      first++;
    }
    return Named.of(tokens, first, end, Named.Category.POST, List.of());
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
    while (start > 0
        && isRank(tokens.get(start - 1))
        && holder(names, tokens.get(start - 1).span()).isEmpty()) {
      start--;
    }
    if (start < first || joined) {
      names.remove(post);
      names.add(Named.of(tokens, start, last, Named.Category.POST, List.of()));
    }
  }

  /** "Under" is a rank in "Under Secretary" and none in "under Chairman Volcker". */
  private static boolean isRank(Token token) {
    boolean rank = TitleWords.RANKS.contains(word(token));
    return rank && (!word(token).equals("under") || !token.text().equals("under"));
  }

  private static Named title(List<Token> tokens, int last, List<Named> names) {
    int start = last;
    boolean small = Character.isLowerCase(tokens.get(last).text().charAt(0));
    while (start > 0
        && last - start < LONGEST
        && modifies(tokens.get(start - 1), names)
        && !(small && isName(tokens.get(start - 1)))) {
      start--;
    }
    return Named.of(tokens, start, last, Named.Category.POST, List.of());
  }

  /** A capitalised word before "analyst" is no part of the title but names the firm. */
  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && !TitleWords.RANKS.contains(word(token));
  }

  private static boolean modifies(Token token, List<Named> names) {
    String word = word(token);
    boolean noun =
        token.tag().startsWith("N") && !token.tag().endsWith("S") || token.tag().equals("JJ");
    return (noun || isRank(token))
        && !TitleWords.STATES.contains(word)
        && !TitleWords.NO_MODIFIERS.contains(word)
        && holder(names, token.span())
            .filter(named -> named.category() != Named.Category.INDUSTRY)
            .isEmpty();
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static Optional<Named> holder(List<Named> names, Span span) {
    return names.stream().filter(named -> named.span().overlaps(span)).findFirst();
  }
}
