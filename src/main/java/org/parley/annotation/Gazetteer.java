package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds the vocabularies' names in a sentence, the longest at each place.
 *
 * <p>Hyphens and slashes part words, so that "U.S.-Japan" holds two names. Names with a capital ask
 * for one in the text, acronyms for all capitals; names of goods, posts and measures are found in
 * lower case too, where the tagger calls their last word a noun.
 */
public final class Gazetteer implements MentionFinder {
  private static final int TRADE_WINDOW = 4;
  private static final Set<String> TRADE =
      Set.of(
          "trade",
          "export",
          "import",
          "exporter",
          "importer",
          "market",
          "tariff",
          "duty",
          "quota",
          "industry",
          "sector",
          "sale",
          "talk",
          "negotiation",
          "dispute",
          "maker",
          "manufacturer",
          "producer",
          "product",
          "good",
          "subsidy",
          "shipment",
          "sell",
          "buy",
          "purchase",
          "sanction",
          "dump",
          "dumping",
          "price",
          "production",
          "output",
          "levy",
          "ban",
          "barrier",
          "access",
          "agreement",
          "pact",
          "accord",
          "deal",
          "negotiator",
          "supplier",
          "company",
          "tonne",
          "ton");

  private final Node root = new Node();

  /** A gazetteer of all the names in {@code vocabulary}. */
  public Gazetteer(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      entry
          .names()
          .forEach(name -> root.add(name, entry.iri(), category(entry), isWeak(entry, name)));
    }
  }

  /** Whether a name is also an everyday word. */
  private static boolean isWeak(Entry entry, Name name) {
    boolean ambiguous =
        entry instanceof Entry.Industry industry && industry.ambiguous()
            || entry instanceof Entry.MeasureKind kind && kind.ambiguous();
    return name.use() == Name.Use.AMBIGUOUS
        || ambiguous && name.use() == Name.Use.PREFERRED && !name.text().contains(" ");
  }

  private static Named.Category category(Entry entry) {
    return switch (entry.kind()) {
      case PARTY -> Named.Category.PARTY;
      case ORGANIZATION -> Named.Category.ORGANIZATION;
      case POST -> Named.Category.POST;
      case PERSON -> Named.Category.PERSON;
      case PLACE -> Named.Category.PLACE;
      case INDUSTRY -> Named.Category.INDUSTRY;
      case INSTRUMENT, MEASURE_KIND -> Named.Category.MEASURE;
      case QUANTITY -> Named.Category.QUANTITY;
    };
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    sentences.forEach(sentence -> found.addAll(find(sentence.tokens())));
    return found;
  }

  /**
   * The names in a sentence.
   *
   * @param tokens its tokens, tagged
   * @return the names in their order, without overlaps
   */
  public List<Named> find(List<Token> tokens) {
    List<Piece> pieces = Piece.of(tokens);
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int end = -1;
      List<Hit> best = List.of();
      Node node = root;
      for (int i = at; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        List<Hit> byLemma = node.hits(piece.lemma());
        node = node.next(piece.key());
        if (node == null && byLemma.isEmpty()) {
          break;
        }
        List<Hit> hits = new ArrayList<>(node == null ? List.of() : node.hits);
        byLemma.stream().filter(hit -> !hit.proper()).forEach(hits::add);
        int first = at;
        int last = i;
        hits.removeIf(hit -> !hit.fits(pieces.subList(first, last + 1)));
        hits.removeIf(hit -> hit.weak() && !nearTrade(pieces, first, last));
        if (!hits.isEmpty()) {
          end = i;
          best = hits;
        }
        if (node == null) {
          break;
        }
      }
      if (end < 0) {
        at++;
      } else {
        found.add(named(pieces.subList(at, end + 1), best));
        at = end + 1;
      }
    }
    return found;
  }

  /** Whether a word of trade stands within a few words. */
  private static boolean nearTrade(List<Piece> pieces, int first, int last) {
    for (int i = Math.max(0, first - TRADE_WINDOW);
        i < Math.min(pieces.size(), last + 1 + TRADE_WINDOW);
        i++) {
      if ((i < first || i > last) && TRADE.contains(pieces.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Named named(List<Piece> pieces, List<Hit> hits) {
    Set<String> candidates = new LinkedHashSet<>();
    Named.Category category = hits.get(0).category();
    for (Hit hit : hits) {
      candidates.add(hit.iri());
      if (hit.category().compareTo(category) < 0) {
        category = hit.category();
      }
    }
    Span span = pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span());
    StringBuilder text = new StringBuilder();
    Piece before = null;
    for (Piece piece : pieces) {
      if (before != null) {
        text.append(before.span().end() == piece.span().start() ? "" : " ");
      }
      text.append(piece.text());
      before = piece;
    }
    return new Named(span, text.toString(), category, List.copyOf(candidates));
  }

  /** A place in the tree of names. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>(0);

    void add(Name name, String iri, Named.Category category, boolean weak) {
      Node node = this;
      List<String> words = Piece.words(name.text());
      for (String word : words) {
        node = node.children.computeIfAbsent(Piece.key(word), key -> new Node());
      }
      boolean loose =
          category == Named.Category.POST
              || category == Named.Category.INDUSTRY
              || category == Named.Category.QUANTITY
              || name.text().equals(name.text().toLowerCase(Locale.ROOT));
      boolean acronym =
          words.size() == 1
              && name.text().length() <= 6
              && name.text().equals(name.text().toUpperCase(Locale.ROOT));
      Case writing = acronym ? Case.CAPITALS : loose ? Case.ANY : Case.PROPER;
      Hit hit = new Hit(iri, category, writing, weak);
      if (!words.isEmpty() && !node.hits.contains(hit)) {
        node.hits.add(hit);
      }
    }

    Node next(String key) {
      return children.get(key);
    }

    List<Hit> hits(String lemma) {
      Node node = children.get(lemma);
      return node == null ? List.of() : node.hits;
    }
  }

  /** How a name must be written to count. */
  private enum Case {
    ANY,
    PROPER,
    CAPITALS
  }

  /** A name of an entry. */
  private record Hit(String iri, Named.Category category, Case writing, boolean weak) {
    boolean proper() {
      return writing != Case.ANY;
    }

    boolean fits(List<Piece> pieces) {
      Piece first = pieces.get(0);
      Piece last = pieces.get(pieces.size() - 1);
      return switch (writing) {
        case CAPITALS -> first.text().equals(first.text().toUpperCase(Locale.ROOT));
        case PROPER -> !Character.isLowerCase(first.text().charAt(0));
        case ANY ->
            last.tag().isEmpty()
                || last.tag().startsWith("N")
                || last.tag().equals("JJ") && category == Named.Category.INDUSTRY
                || pieces.size() > 2;
      };
    }
  }

  /** A word, or a part of one between hyphens. */
  private record Piece(Span span, String text, String key, String lemma, String tag) {

    static List<Piece> of(List<Token> tokens) {
      List<Piece> pieces = new ArrayList<>(tokens.size() + 4);
      for (Token token : tokens) {
        String text = token.text();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
          if (i == text.length() || parts(text.charAt(i)) && i > start) {
            String part = text.substring(start, i);
            boolean whole = part.length() == text.length();
            Span span = new Span(token.span().start() + start, token.span().start() + i);
            String key = key(part);
            pieces.add(
                new Piece(
                    span,
                    part,
                    key,
                    whole ? token.lemma().toLowerCase(Locale.ROOT) : key,
                    whole ? token.tag() : "NN"));
            start = i + 1;
          }
        }
      }
      return pieces;
    }

    static List<String> words(String name) {
      List<String> words = new ArrayList<>();
      for (String word : name.replace("'s", " 's").replace("’s", " 's").split("[\\s\\-–/]+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      return words;
    }

    private static boolean parts(char c) {
      return c == '-' || c == '–' || c == '/';
    }

    static String key(String word) {
      String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
      return plain.length() > 1 && plain.indexOf('.') >= 0 ? plain.replace(".", "") : plain;
    }
  }
}
