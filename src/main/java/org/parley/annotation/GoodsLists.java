package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Finds goods that no vocabulary has in lists of goods that are known: "plastic goods, telephones,
 * picture frames, sporting goods and bicycles".
 */
public final class GoodsLists implements MentionFinder {
  private static final Set<String> LINKS = Set.of(",", "and", "or", "&", ";");
  private static final int LONGEST = 3;
  private static final int KNOWN = 2;

  /** Plurals in lists of goods that are no goods: what stands for all of them, people, measures. */
  private static final Set<String> OTHERS =
      Set.of(
          "goods",
          "products",
          "items",
          "things",
          "wares",
          "services",
          "commodities",
          "articles",
          "imports",
          "exports",
          "sales",
          "tariffs",
          "duties",
          "quotas",
          "taxes",
          "subsidies",
          "barriers",
          "rules",
          "standards",
          "rights",
          "issues",
          "talks",
          "jobs",
          "prices",
          "costs",
          "profits",
          "shares",
          "stocks",
          "markets",
          "sectors",
          "industries",
          "companies",
          "firms",
          "plants",
          "factories",
          "mills",
          "farms",
          "stores",
          "shops",
          "ports",
          "countries",
          "nations",
          "states",
          "unions",
          "families",
          "investments",
          "investors",
          "workers",
          "people",
          "lawyers",
          "years",
          "months",
          "days",
          "areas",
          "materials",
          "restrictions");

  /** Endings of plurals for people: "growers", "economists". */
  private static final Set<String> PEOPLE = Set.of("makers", "growers", "owners", "ists", "men");

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      new Members(sentence).unknown().forEach(found::add);
    }
    return found;
  }

  /** The members of the lists of a sentence. */
  private record Members(Sentence sentence) {
    List<Named> unknown() {
      List<Named> found = new ArrayList<>();
      for (int i = 0; i < tokens().size(); i++) {
        int first = i;
        if (mention(i).isEmpty() && (i == 0 || begins(i))) {
          end(first)
              .filter(end -> isListed(first, end))
              .map(end -> named(first, end))
              .ifPresent(found::add);
        }
      }
      return found;
    }

    /**
     * Whether a member of a list can begin at a word: behind another one, a verb or preposition.
     */
    private boolean begins(int at) {
      return isLink(at - 1) || tokens().get(at - 1).tag().matches("V.*|IN|TO");
    }

    private List<Token> tokens() {
      return sentence.tokens();
    }

    /** Behind the last word of the plural noun that begins at a word, with what describes it. */
    private Optional<Integer> end(int first) {
      int end = first;
      while (end < tokens().size()
          && tokens().get(end).tag().matches("JJ|NNS?|HYPH")
          && mention(end).isEmpty()) {
        end++;
      }
      boolean goods = end > first && end - first <= LONGEST && isGoods(tokens().get(end - 1));
      boolean ends =
          end == tokens().size()
              || isLink(end)
              || tokens().get(end).tag().matches("\\.|:|''|-RRB-");
      return Optional.of(end).filter(e -> goods && ends);
    }

    private static boolean isGoods(Token noun) {
      String word = noun.text().toLowerCase(Locale.ROOT);
      return noun.tag().equals("NNS")
          && noun.text().equals(word)
          && !OTHERS.contains(word)
          && PEOPLE.stream().noneMatch(word::endsWith);
    }

    /** Whether known goods stand at both sides of a member, or two in front of it. */
    private boolean isListed(int first, int end) {
      int before = 0;
      for (int at = skipBack(first - 1); isKnown(at); at = skipBack(start(at) - 1)) {
        before++;
        if (!isLink(start(at) - 1)) {
          break;
        }
      }
      int next = end;
      while (next < tokens().size() && isLink(next)) {
        next++;
      }
      boolean behind = next > end && isKnown(next);
      return before >= KNOWN
          || before > 0 && behind
          || before == 0 && behind && isKnown(third(next));
    }

    /** The member behind the one that begins at a word. */
    private int third(int second) {
      int at = second;
      while (at < tokens().size() && mention(at).equals(mention(second))) {
        at++;
      }
      int next = at;
      while (next < tokens().size() && isLink(next)) {
        next++;
      }
      return next > at ? next : -1;
    }

    private int skipBack(int at) {
      int last = at;
      while (last >= 0 && isLink(last)) {
        last--;
      }
      return last;
    }

    private int start(int at) {
      int first = at;
      while (first > 0
          && (mention(first - 1).equals(mention(at))
              || tokens().get(first - 1).tag().equals("JJ"))) {
        first--;
      }
      return first;
    }

    private boolean isKnown(int at) {
      return at >= 0
          && at < tokens().size()
          && mention(at)
              .filter(m -> m instanceof Named n && n.category() == Named.Category.INDUSTRY)
              .isPresent();
    }

    private boolean isLink(int at) {
      return at >= 0 && LINKS.contains(tokens().get(at).text());
    }

    private Optional<Mention> mention(int at) {
      Span span = tokens().get(at).span();
      return sentence.mentions().stream().filter(m -> m.span().overlaps(span)).findFirst();
    }

    private Named named(int first, int end) {
      return Named.of(tokens(), first, end - 1, Named.Category.INDUSTRY, List.of());
    }
  }
}
