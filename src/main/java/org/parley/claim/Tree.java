package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.annotation.Amount;
import org.parley.annotation.Courtesy;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.article.Span;

/** The dependencies of a sentence, walked from heads to dependents. */
public final class Tree {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Optional<Mention>> mentions;

  /** The tree of a parsed sentence. */
  public Tree(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>());
    }
    this.mentions = mentions(sentence);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = sentence.tokens().get(i).head();
      if (head >= 0) {
        children.get(head).add(i);
      }
    }
  }

  /** The mention at each word; "Mr." is at the name that it stands in front of. */
  private static List<Optional<Mention>> mentions(Sentence sentence) {
    List<Optional<Mention>> found = new ArrayList<>();
    sentence.tokens().forEach(token -> found.add(mention(sentence, token)));
    for (int i = 0; i + 1 < found.size(); i++) {
      Optional<Mention> next = found.get(i + 1);
      if (found.get(i).isEmpty()
          && next.filter(Tree::isPerson).isPresent()
          && Courtesy.isTitle(sentence.tokens().get(i).text())) {
        found.set(i, next);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Named named && named.category() == Named.Category.PERSON;
  }

  private static Optional<Mention> mention(Sentence sentence, Token token) {
    return sentence.mentions().stream()
        .filter(mention -> mention.span().overlaps(token.span()))
        .reduce((first, second) -> second);
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return children.size();
  }

  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  public String lemma(int i) {
    return token(i).lemma();
  }

  /** The dictionary form in lower case, of names too. */
  public String smallLemma(int i) {
    return lemma(i).toLowerCase(Locale.ROOT);
  }

  /** The word as printed, in lower case; nothing in front of the sentence and behind it. */
  public String word(int i) {
    return isInside(i) ? token(i).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The part of speech; nothing in front of the sentence and behind it. */
  public String tag(int i) {
    return isInside(i) ? token(i).tag() : "";
  }

  private boolean isInside(int i) {
    return i >= 0 && i < size();
  }

  /**
   * Whether a word is a verb, or stands like one: "Japan balks", where the tags take it for a noun.
   */
  public boolean isVerb(int i) {
    String tag = token(i).tag();
    return tag.startsWith("V") || tag.startsWith("N") && has(i, "nsubj") && !has(i, "cop");
  }

  /** The dependents of a word in text order. */
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /** The dependents with one of these relations; "obl" does not stand for "obl:agent". */
  public List<Integer> children(int i, String... relations) {
    List<String> wanted = List.of(relations);
    return children(i, child -> wanted.contains(token(child).relation()));
  }

  public List<Integer> children(int i, IntPredicate wanted) {
    return children.get(i).stream().filter(wanted::test).toList();
  }

  public boolean has(int i, String relation) {
    return !children(i, relation).isEmpty();
  }

  /** The words below {@code i}, itself included, in text order. */
  public List<Integer> subtree(int i) {
    List<Integer> found = new ArrayList<>();
    collect(i, found);
    found.sort(null);
    return found;
  }

  private void collect(int i, List<Integer> found) {
    found.add(i);
    children.get(i).forEach(child -> collect(child, found));
  }

  /**
   * The stretch of a noun phrase: the words below its head without prepositions and marks at its
   * edges, coordinated phrases, relative clauses and what is set off by commas.
   */
  public Span phrase(int head) {
    List<Integer> words = new ArrayList<>();
    narrow(head, head, words);
    words.sort(null);
    int first = head;
    while (words.contains(first - 1)) {
      first--;
    }
    int last = head;
    while (words.contains(last + 1)) {
      last++;
    }
    while (last > head && token(last).tag().length() == 1) {
      last--;
    }
    return token(first).span().cover(token(last).span());
  }

  private void narrow(int i, int head, List<Integer> words) {
    words.add(i);
    for (int child : children.get(i)) {
      String relation = token(child).relation();
      boolean outside =
          i == head
              && switch (relation) {
                case "case",
                    "punct",
                    "cc",
                    "conj",
                    "appos",
                    "acl:relcl",
                    "parataxis",
                    "cop",
                    "nsubj:pass",
                    "aux",
                    "mark",
                    "advcl",
                    "list" ->
                    !(relation.equals("punct") && token(child).text().equals("-"));
                case "nsubj" -> has(head, "cop") || !token(head).tag().startsWith("N");
                default -> false;
              };
      if (!outside) {
        narrow(child, head, words);
      }
    }
  }

  /** The whole stretch below a word, marks at its edges left out. */
  public Span clause(int head) {
    List<Integer> words = subtree(head);
    int first = 0;
    int last = words.size() - 1;
    while (first < last && isMark(words.get(first))) {
      first++;
    }
    while (last > first && isMark(words.get(last))) {
      last--;
    }
    return token(words.get(first)).span().cover(token(words.get(last)).span());
  }

  private boolean isMark(int i) {
    return token(i).relation().equals("punct");
  }

  /** The word and everything coordinated with it. */
  public List<Integer> coordinated(int i) {
    List<Integer> all = new ArrayList<>(List.of(i));
    for (int child : children(i, "conj")) {
      boolean pronoun = token(i).tag().equals("PRP") && token(child).tag().startsWith("N");
      if (pronoun
          || token(child).tag().charAt(0) == token(i).tag().charAt(0)
          || named(child).isPresent() && named(i).isPresent()) {
        all.addAll(coordinated(child));
      }
    }
    return all;
  }

  /** The mention that holds the word, if any; where a word holds several, the last of them. */
  public Optional<Mention> mention(int i) {
    return isInside(i) ? mentions.get(i) : Optional.empty();
  }

  /** Whether a word belongs to a date, a time or a length of time. */
  public boolean isTimed(int i) {
    return mention(i).filter(Timed.class::isInstance).isPresent();
  }

  /** Whether a word belongs to an amount. */
  public boolean isAmount(int i) {
    return mention(i).filter(Amount.class::isInstance).isPresent();
  }

  public Optional<Named> named(int i) {
    return mention(i).filter(Named.class::isInstance).map(Named.class::cast);
  }

  /** All mentions that lie in a span of the text. */
  public List<Mention> mentions(Span span) {
    return sentence.mentions().stream().filter(m -> span.contains(m.span())).toList();
  }

  /** The names of a category, in text order. */
  public List<Phrase> names(Named.Category category) {
    return sentence.mentions().stream()
        .filter(mention -> mention instanceof Named named && named.category() == category)
        .map(mention -> Phrase.of(this, mention))
        .toList();
  }

  /** The index of the word at an offset of the text, or the next word. */
  public int at(int offset) {
    int first = 0;
    int last = size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (token(middle).span().end() > offset) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return last;
  }

  /** The word of a span that no other word of the span governs. */
  public int head(Span span) {
    int first = at(span.start());
    int found = -1;
    for (int i = first; i < size() && token(i).span().start() < span.end(); i++) {
      int head = token(i).head();
      if (head < 0 || !span.overlaps(token(head).span())) {
        found = i;
      }
    }
    return found < 0 ? first : found;
  }

  /** Whether a finite verb stands among the words from one to another, the last left out. */
  public boolean finite(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(to, size()))
        .anyMatch(i -> FINITE.contains(token(i).tag()));
  }

  /** The chain of heads above a word, nearest first. */
  public List<Integer> above(int i) {
    List<Integer> chain = new ArrayList<>();
    for (int head = token(i).head(); head >= 0; head = token(head).head()) {
      chain.add(head);
    }
    return chain;
  }
}
