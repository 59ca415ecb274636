package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  /** Ministries and parliaments, which many papers write without capitals. */
  private static final Pattern MINISTRY =
      Pattern.compile(
          "(?i)\\b(?:ministry|department)\\b|^(?!the )\\w+ (?:assembly|parliament)$|^house of ");

  private static final Set<String> CLOSING = Set.of("''", "\"", "”", "’’");
  private static final Set<String> LINKS = Set.of(",", "and", "or", "&");

  private final Node root = new Node();
  private final Idioms idioms = new Idioms();

  /** A gazetteer of all the names in {@code vocabulary}. */
  public Gazetteer(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      if (!vocabulary.isPrivate(entry)) {
        entry.names().forEach(name -> enter(entry, name));
      }
    }
  }

  private void enter(Entry entry, Name name) {
    root.add(name, entry.iri(), category(entry), writing(entry, name), isWeak(entry, name));
  }

  /** Whether a name is also an everyday word. */
  private static boolean isWeak(Entry entry, Name name) {
    boolean ambiguous =
        entry instanceof Entry.Industry industry && industry.ambiguous()
            || entry instanceof Entry.MeasureKind kind && kind.ambiguous();
    return name.use() == Name.Use.AMBIGUOUS
        || ambiguous && name.use() == Name.Use.PREFERRED && !name.text().contains(" ");
  }

  /** How a name must be written: goods, posts and ministries in any way, companies as they are. */
  private static Hit.Case writing(Entry entry, Name name) {
    String text = name.text();
    boolean acronym =
        Piece.words(text).size() == 1
            && text.length() <= 6
            && text.equals(text.toUpperCase(Locale.ROOT));
    boolean loose =
        switch (entry.kind()) {
          case POST, INDUSTRY, QUANTITY -> true;
          case ORGANIZATION -> MINISTRY.matcher(text).find();
          case PARTY, PERSON, PLACE, INSTRUMENT, MEASURE_KIND -> false;
        };
    if (acronym) {
      return Hit.Case.CAPITALS;
    }
    if (loose || text.equals(text.toLowerCase(Locale.ROOT))) {
      return Hit.Case.ANY;
    }
    boolean company = entry instanceof Entry.Organization body && body.type().equals("Company");
    return company ? Hit.Case.COMPANY : Hit.Case.PROPER;
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
    int listed = -1;
    while (at < pieces.size()) {
      int behind = idioms.end(pieces, at);
      if (behind > at) {
        at = behind;
        continue;
      }
      Match match = match(pieces, at, pieces.size(), listed);
      Match later = later(pieces, match);
      Match before = later.isNone() ? match : match(pieces, at, later.first(), listed);
      if (before.length() == 1 && isNamePart(pieces, at)) {
        at++;
        continue;
      }
      if (!before.isNone()) {
        Named named = named(pieces.subList(at, before.end() + 1), before.hits());
        found.add(named);
        boolean goods = named.category() == Named.Category.INDUSTRY;
        listed = goods ? next(pieces, before.end() + 1) : -1;
      }
      at = before.isNone() ? Math.max(at + 1, later.first()) : before.end() + 1;
    }
    return found;
  }

  private boolean isNamePart(List<Piece> pieces, int at) {
    return NameParts.isSurname(pieces, at)
        || NameParts.isGiven(pieces, at) && match(pieces, at + 1, pieces.size(), -1).isNone();
  }

  /** Where the next member of a list stands, behind commas and "and"; -1 where none follows. */
  private static int next(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size() && LINKS.contains(pieces.get(at).text())) {
      at++;
    }
    return at > from ? at : -1;
  }

  /** Names that match from one piece to another. */
  private record Match(int first, int end, List<Hit> hits) {
    boolean isNone() {
      return end < first;
    }

    int length() {
      return end - first + 1;
    }
  }

  /** "U.S. Senate" in "U.S. Senate Finance Committee": the longer name that begins inside. */
  private Match later(List<Piece> pieces, Match match) {
    for (int start = match.first() + 1; start <= match.end(); start++) {
      Match other = match(pieces, start, pieces.size(), -1);
      if (other.end() > match.end() && other.length() > match.length()) {
        return other;
      }
    }
    return new Match(0, -1, List.of());
  }

  /**
   * The longest name from a piece on that ends before {@code limit}.
   *
   * @param listed the piece at which a list of goods goes on, or -1
   */
  private Match match(List<Piece> pieces, int at, int limit, int listed) {
    int end = at - 1;
    List<Hit> best = List.of();
    Node node = root;
    for (int i = at; i < limit; i++) {
      Piece piece = pieces.get(i);
      if (i > at && CLOSING.contains(piece.text())) {
        continue;
      }
      List<Hit> byLemma = node.hits(piece.lemma());
      node = node.next(piece.key());
      if (node == null && byLemma.isEmpty()) {
        break;
      }
      List<Hit> hits = new ArrayList<>(node == null ? List.of() : node.hits);
      byLemma.stream().filter(hit -> !hit.proper()).forEach(hits::add);
      int last = i;
      hits.removeIf(hit -> !hit.fits(pieces.subList(at, last + 1)));
      hits.removeIf(hit -> isEveryday(hit, pieces, at, last, listed));
      if (!hits.isEmpty()) {
        end = i;
        best = hits;
      }
      if (node == null) {
        break;
      }
    }
    return new Match(at, end, best);
  }

  /** Whether a name is but an everyday word here: no member of a list of goods, nor near trade. */
  private boolean isEveryday(Hit hit, List<Piece> pieces, int first, int last, int listed) {
    boolean member = first == listed && hit.category() == Named.Category.INDUSTRY;
    return hit.weak()
        && !member
        && !TradeWords.expect(hit.category(), pieces, first, last)
        && !(hit.category() == Named.Category.INDUSTRY && isListedBefore(pieces, last));
  }

  /** "Energy and potash": goods that have but one sense follow behind commas or "and". */
  private boolean isListedBefore(List<Piece> pieces, int last) {
    int next = next(pieces, last + 1);
    return next > 0
        && next < pieces.size()
        && Stream.of(pieces.get(next).key(), pieces.get(next).lemma())
            .flatMap(word -> root.hits(word).stream())
            .anyMatch(hit -> hit.category() == Named.Category.INDUSTRY && !hit.weak());
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
    if (hits.stream().anyMatch(hit -> hit.category() == Named.Category.PARTY)) {
      category = Named.Category.PARTY;
    }
    Span span = pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span());
    StringBuilder text = new StringBuilder();
    Piece before = null;
    for (Piece piece : pieces) {
      if (before != null) {
        boolean apart = before.span().end() < piece.span().start();
        text.append(piece.joint().isEmpty() && apart ? " " : piece.joint());
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

    void add(Name name, String iri, Named.Category category, Hit.Case writing, boolean weak) {
      Node node = this;
      List<String> words = Piece.words(name.text());
      for (String word : words) {
        node = node.children.computeIfAbsent(Piece.key(word), key -> new Node());
      }
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
}
