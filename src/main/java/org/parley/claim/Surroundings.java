package org.parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.article.Span;

/**
 * The words right around a noun, read off the surface: what modifies it in front, and the phrases
 * that prepositions hang on it behind. In a chain such as "U.S.-Japan auto talks" or "talks between
 * A and B on C" they are surer than a parse.
 */
public record Surroundings(Tree tree, int noun) {
  private static final Set<String> LINKS = Set.of("and", "or", "&", "/", "-", "–");
  private static final Set<Named.Category> POWERS =
      Set.of(Named.Category.PARTY, Named.Category.PERSON, Named.Category.ORGANIZATION);
  private static final Set<String> BODIES =
      Set.of(
          "council",
          "committee",
          "commission",
          "board",
          "member",
          "state",
          "minister",
          "leader",
          "panel");
  private static final int REACH = 9;

  /** The modifiers in front of the noun, the noun left out; empty where there are none. */
  public Optional<Span> before() {
    int first = noun;
    while (first > 0 && noun - first < REACH && modifies(first - 1)) {
      first--;
    }
    while (first < noun && LINKS.contains(tree.word(first))) {
      first++;
    }
    return first == noun ? Optional.empty() : Optional.of(stretch(first, noun - 1));
  }

  private boolean modifies(int i) {
    String tag = tree.token(i).tag();
    boolean word =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("POS")
            || tag.equals("HYPH")
            || tag.equals("CD")
            || tag.equals("VBG");
    return tree.mention(i).filter(m -> !(m instanceof Timed)).isPresent()
        || word
        || LINKS.contains(tree.word(i)) && i > 0 && tree.mention(i - 1).isPresent();
  }

  /**
   * The phrases behind the noun by their prepositions, the first of each: in "talks between A and B
   * on C", "between" gives "A and B" and "on" gives "C".
   */
  public Map<String, Span> behind() {
    Map<String, Span> phrases = new LinkedHashMap<>();
    int at = noun + 1;
    while (at < tree.size() && tree.isTimed(at)) {
      at++;
    }
    boolean between =
        at + 1 < tree.size() && tree.word(at).equals(",") && tree.word(at + 1).equals("between");
    at += between ? 1 : 0;
    while (at < tree.size() && isPreposition(at)) {
      String preposition = tree.word(at);
      int end = end(at);
      if (end > at + 1) {
        phrases.putIfAbsent(preposition, stretch(at + 1, end - 1));
      }
      at = end;
    }
    return phrases;
  }

  /** The phrase right behind the word, as the object behind a verb; empty where there is none. */
  public Optional<Span> next() {
    int end = end(noun);
    return end == noun + 1 ? Optional.empty() : Optional.of(stretch(noun + 1, end - 1));
  }

  /**
   * The word behind the phrase that starts behind a word, with what is set off in a list of names.
   */
  private int end(int start) {
    int end = start + 1;
    while (end < tree.size()) {
      int aside = aside(end);
      if (aside > end) {
        end = aside;
      } else if (continues(start, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** The comma at the end of a title behind a name where the list goes on; else the word itself. */
  private int aside(int i) {
    boolean opens = i > 0 && tree.word(i).equals(",") && isPerson(i - 1) && !isPerson(i + 1);
    for (int at = i + 1; opens && at + 1 < tree.size() && at - i < REACH * 2; at++) {
      if (tree.word(at).equals(",")) {
        return tree.word(at + 1).equals("and") ? at : i;
      }
      if (tree.token(at).tag().matches("VB[DZP]|MD")) {
        return i;
      }
    }
    return i;
  }

  private boolean isPerson(int i) {
    return i < tree.size() && Kinds.isNamed(tree, i, Named.Category.PERSON);
  }

  private boolean isPreposition(int i) {
    String tag = tree.token(i).tag();
    return tag.equals("IN") || tag.equals("TO") || tree.word(i).equals("to");
  }

  private boolean continues(int start, int i) {
    String tag = tree.token(i).tag();
    if (i - start > REACH * 2) {
      return false;
    }
    if (tree.mention(i).isPresent()) {
      return true;
    }
    if (tree.word(i).equals(",")) {
      return i + 1 < tree.size() && !closed(start, i) && listed(i + 1);
    }
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("CC")
        || tag.equals("HYPH");
  }

  /** Whether "and" or a time in front of a comma shows that no list goes on behind it. */
  private boolean closed(int start, int comma) {
    boolean time = tree.isTimed(comma - 1);
    for (int i = start + 1; i < comma; i++) {
      time = time || tree.word(i).equals("and") && tree.named(i + 1).isPresent();
    }
    return time;
  }

  /** Whether a list of names goes on behind a comma. */
  private boolean listed(int i) {
    if (tree.word(i).equals("and")) {
      return true;
    }
    return tree.named(i)
        .map(Named::category)
        .filter(c -> c != Named.Category.POST || isBorne(i))
        .filter(c -> c != Named.Category.QUANTITY)
        .isPresent();
  }

  /** Whether a name stands right behind a title. */
  private boolean isBorne(int title) {
    int next = title;
    while (next < tree.size() && tree.mention(next).equals(tree.mention(title))) {
      next++;
    }
    return isPerson(next);
  }

  private Span stretch(int first, int last) {
    return tree.token(first).span().cover(tree.token(last).span());
  }

  /** The words of a span in lower case, for look-ups of single words. */
  public boolean holds(Span span, Set<String> words) {
    for (int i = 0; i < tree.size(); i++) {
      if (span.contains(tree.token(i).span())
          && words.contains(tree.token(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The names of these categories in a span. */
  public List<Phrase> names(Span span, Set<Named.Category> categories) {
    List<Phrase> found = new ArrayList<>();
    for (Mention mention : tree.mentions(span)) {
      if (mention instanceof Named named && categories.contains(named.category())) {
        found.add(Phrase.of(tree, named));
      }
    }
    return found;
  }

  /**
   * The parties, bodies and people in a span; a party that only tells whose post it is left out.
   */
  public List<Phrase> powers(Span span) {
    List<Named> names = new ArrayList<>();
    for (Mention mention : tree.mentions(span)) {
      if (mention instanceof Named named) {
        names.add(named);
      }
    }
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Named.Category category = names.get(i).category();
      boolean titled =
          category == Named.Category.PARTY
              && i + 2 < names.size()
              && names.get(i + 1).category() == Named.Category.POST
              && names.get(i + 2).category() == Named.Category.PERSON
              && names.get(i + 1).span().start() - names.get(i).span().end() <= 3;
      boolean named = category == Named.Category.PERSON || !isAside(names.get(i), span);
      if (POWERS.contains(category) && !titled && named && !modifies(names.get(i), span)) {
        found.add(Phrase.of(tree, names.get(i)));
      }
    }
    return found;
  }

  /**
   * Whether a name stands in the words set off behind a person's: "Lamy, the commissioner of A,".
   */
  private boolean isAside(Named named, Span within) {
    int i = tree.at(named.span().start()) - 1;
    int next = tree.at(named.span().end() - 1) + 1;
    boolean apart = next < tree.size() && tree.token(next).tag().matches("JJ|NNP?");
    while (i >= 0 && within.contains(tree.token(i).span()) && !tree.word(i).equals(",")) {
      apart = apart || !Set.of("the", "and").contains(tree.word(i));
      i--;
    }
    return apart && i > 0 && tree.word(i).equals(",") && isPerson(i - 1);
  }

  /** Whether a body or people of the owner stand behind its mark: "the WTO's governing council". */
  private boolean isBody(int mark) {
    int i = mark + 1;
    while (i + 1 < tree.size() && tree.token(i + 1).tag().startsWith("NN")) {
      i++;
    }
    return i < tree.size() && tree.mention(i).isEmpty() && BODIES.contains(tree.lemma(i));
  }

  /**
   * Whether a name only tells whose or which the noun behind it is: "Kantor's aide", "Japan hand".
   */
  private boolean modifies(Named named, Span within) {
    int next = tree.at(named.span().end() - 1) + 1;
    if (next >= tree.size() || !within.contains(tree.token(next).span())) {
      return false;
    }
    boolean noun = tree.token(next).tag().startsWith("NN") && tree.mention(next).isEmpty();
    boolean owner = tree.token(next).tag().equals("POS");
    return owner && !isBody(next) || noun && !Kinds.isActor(tree, next);
  }
}
