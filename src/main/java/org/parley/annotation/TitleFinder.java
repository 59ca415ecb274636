package org.parley.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Finds names by the gazetteer, and titles that it does not know: "vice minister for international
 * affairs", "chief textile negotiator". A rank in front of a known post ("Deputy Foreign Minister")
 * makes it another post.
 */
public final class TitleFinder implements MentionFinder {
  private static final Set<String> HEADS =
      Set.of(
          "minister",
          "secretary",
          "president",
          "chairman",
          "chairwoman",
          "chair",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "director",
          "director-general",
          "ambassador",
          "negotiator",
          "commissioner",
          "senator",
          "representative",
          "chief",
          "head",
          "leader",
          "adviser",
          "advisor",
          "undersecretary",
          "under-secretary",
          "governor",
          "premier",
          "chancellor",
          "envoy",
          "economist",
          "analyst",
          "counsel",
          "congressman",
          "congresswoman",
          "attache",
          "counselor",
          "counsellor",
          "vice-president",
          "chairperson",
          "executive",
          "minister-counselor",
          "commissioner-general",
          "treasurer",
          "administrator",
          "coordinator",
          "whip",
          "speaker",
          "diplomat",
          "official",
          "aide",
          "lobbyist",
          "attorney",
          "lawyer",
          "trader",
          "dealer",
          "officer",
          "manager",
          "mp",
          "mep",
          "lawmaker",
          "professor",
          "strategist",
          "farmer");
  private static final Set<String> RANKS =
      Set.of(
          "deputy",
          "vice",
          "assistant",
          "under",
          "associate",
          "acting",
          "junior",
          "shadow",
          "first",
          "senior",
          "chief",
          "parliamentary",
          "principal",
          "co");
  private static final Set<String> STATES =
      Set.of("former", "ex", "then", "new", "late", "outgoing");
  private static final Set<String> NO_MODIFIERS =
      Set.of(
          "one", "some", "several", "many", "other", "another", "such", "same", "top", "few",
          "more");
  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;

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
    List<Named> names = new ArrayList<>(gazetteer.find(tokens));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<Named> holder = holder(names, token.span());
      boolean known = holder.filter(n -> n.category() == Named.Category.POST).isPresent();
      if (known && holder.orElseThrow().span().end() == token.span().end()) {
        ranked(tokens, i, holder.orElseThrow(), names);
      } else if (holder.isEmpty() && isHead(token)) {
        names.add(title(tokens, i, names));
      }
    }
    names.sort(Comparator.comparing(Named::span));
    return names;
  }

  private static boolean isHead(Token token) {
    return token.tag().startsWith("N") && HEADS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Takes a rank in front of a known post into it. */
  private static void ranked(List<Token> tokens, int last, Named post, List<Named> names) {
    int first = last;
    while (first > 0 && tokens.get(first).span().start() > post.span().start()) {
      first--;
    }
    int start = first;
    while (start > 0
        && RANKS.contains(word(tokens.get(start - 1)))
        && holder(names, tokens.get(start - 1).span()).isEmpty()) {
      start--;
    }
    if (start < first) {
      names.remove(post);
      Span span = tokens.get(start).span().cover(post.span());
      names.add(new Named(span, text(tokens, start, last), Named.Category.POST, List.of()));
    }
  }

  private static Named title(List<Token> tokens, int last, List<Named> names) {
    int start = last;
    while (start > 0 && last - start < LONGEST && modifies(tokens.get(start - 1), names)) {
      start--;
    }
    Span span = tokens.get(start).span().cover(tokens.get(last).span());
    return new Named(span, text(tokens, start, last), Named.Category.POST, List.of());
  }

  private static boolean modifies(Token token, List<Named> names) {
    String word = word(token);
    boolean noun =
        token.tag().startsWith("N") && !token.tag().endsWith("S") || token.tag().equals("JJ");
    return (noun || RANKS.contains(word))
        && !STATES.contains(word)
        && !NO_MODIFIERS.contains(word)
        && holder(names, token.span())
            .filter(named -> named.category() != Named.Category.INDUSTRY)
            .isEmpty();
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static String text(List<Token> tokens, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean apart = i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  private static Optional<Named> holder(List<Named> names, Span span) {
    return names.stream().filter(named -> named.span().overlaps(span)).findFirst();
  }
}
