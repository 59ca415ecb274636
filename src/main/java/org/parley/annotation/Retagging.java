package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends tags that names, or the sentence as a whole, show to be wrong. */
final class Retagging {
  private static final int SENTENCE = 6;
  private static final int LONGEST_NAME = 7;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");

  private final Homographs homographs = new Homographs();

  private static final Set<String> LITTLE = Set.of("PRP", "PRP$", "IN", "DT", "CC", "RB");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

  /** Verbs that take no passive in these words, so that their form in -ed is the past. */
  private static final Set<String> CALLING =
      Set.of(
          "called",
          "agreed",
          "complained",
          "responded",
          "reacted",
          "replied",
          "appealed",
          "protested",
          "objected",
          "vowed",
          "threatened",
          "warned",
          "balked",
          "lobbied",
          "insisted",
          "refused",
          "declined",
          "offered",
          "retaliated",
          "bowed",
          "yielded");

  private static final Set<String> JOINING =
      Set.of("but", "while", "and", "as", "when", "after", "because", "although", "though", "that");

  private static final Set<String> LINKS =
      Set.of("be", "been", "being", "having", "have", "get", "got", "getting", "as", "when", "if");

  /** The tokens of a sentence. */
  List<Token> of(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      tokens.add(
          isName(sentence, token)
              ? tagged(token, "NNP", token.text())
              : homographs.of(sentence.tokens(), i));
    }
    int apart = behindApposition(tokens);
    apart = apart >= 0 ? apart : behindRelative(tokens);
    int verb = apart >= 0 ? apart : participle(tokens);
    if (verb >= 0) {
      tokens.set(verb, tagged(tokens.get(verb), "VBD", tokens.get(verb).lemma()));
    }
    return tokens;
  }

  /**
   * The participle that must be the main verb behind a relative clause, or -1: "The ministry, which
   * in July opened a probe, accused Washington of bad faith".
   */
  private static int behindRelative(List<Token> tokens) {
    for (int open = comma(tokens, 0); open > 0; open = comma(tokens, open + 1)) {
      boolean relative =
          open + 1 < tokens.size()
              && RELATIVES.contains(tokens.get(open + 1).text())
              && IntStream.range(0, open).noneMatch(i -> isFinite(tokens, i));
      boolean told = false;
      for (int close = relative ? comma(tokens, open + 1) : -1;
          close > 0 && close + 1 < tokens.size();
          close = comma(tokens, close + 1)) {
        told |= IntStream.range(open, close).anyMatch(i -> isFinite(tokens, i));
        if (isFinite(tokens, close + 1)) {
          return -1;
        }
        if (told && isActive(tokens, close + 1)) {
          return close + 1;
        }
      }
    }
    return -1;
  }

  /**
   * Whether a word tagged as a verb is part of a name, such as "Peking", or one tagged as a little
   * word of a person's: "Keir".
   */
  private static boolean isName(Sentence sentence, Token token) {
    boolean verb = token.tag().startsWith("VB") || token.tag().equals("MD");
    boolean little = LITTLE.contains(token.tag());
    return (verb || little)
        && Character.isUpperCase(token.text().charAt(0))
        && sentence.mentions().stream()
            .filter(mention -> verb || isPerson(mention))
            .anyMatch(mention -> Groups.proper(mention) && mention.span().contains(token.span()));
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Named named && named.category() == Named.Category.PERSON;
  }

  /**
   * The participle that must be the main verb behind a name and what describes it, or -1: "Chirac,
   * the prime minister, called the offer a joke", "whose head, Luis Dias, called it a step".
   */
  private static int behindApposition(List<Token> tokens) {
    int from = isPlaced(tokens) ? comma(tokens, 0) + 1 : 0;
    for (int open = comma(tokens, from); open > 0; open = comma(tokens, open + 1)) {
      int close = comma(tokens, open + 1);
      boolean whose = open > 2 && tokens.get(open - 2).text().equals("whose");
      from = whose ? open - 2 : Math.max(from, joined(tokens, open) + 1);
      boolean apart =
          (from > 0 || open <= LONGEST_NAME)
              && open - from <= LONGEST_NAME
              && close > open + 1
              && tokens.get(open - 1).tag().startsWith("NN")
              && tokens.get(open + 1).tag().matches("DT|PRP\\$|NN.*|JJ.?|IN|VBG")
              && IntStream.range(from, close).noneMatch(i -> isFinite(tokens, i));
      if (apart && isActive(tokens, close + 1)) {
        return close + 1;
      }
    }
    return -1;
  }

  /** The last "but", "while" or the like in front of a comma that opens a clause, or -1. */
  private static int joined(List<Token> tokens, int comma) {
    for (int i = comma - 1; i > 0 && comma - i <= LONGEST_NAME; i--) {
      if (JOINING.contains(tokens.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** "In a second letter, …", "At Geneva, …": words of place or time in front. */
  private static boolean isPlaced(List<Token> tokens) {
    int first = comma(tokens, 0);
    return first > 1
        && first <= LONGEST_NAME
        && tokens.get(0).tag().equals("IN")
        && IntStream.range(0, first).noneMatch(i -> isFinite(tokens, i));
  }

  /**
   * Whether a participle has an object, or tells that something is so, and no main verb follows.
   */
  private static boolean isActive(List<Token> tokens, int verb) {
    boolean object =
        verb + 1 < tokens.size()
            && tokens.get(verb).tag().equals("VBN")
            && (tokens.get(verb + 1).tag().matches("DT|PRP\\$?|NN.*|JJ")
                || tokens.get(verb + 1).text().equals("that")
                || tokens.get(verb).text().equals("denied")
                    && tokens.get(verb + 1).tag().equals("VBG")
                || tokens.get(verb + 1).tag().matches("IN|TO|RB")
                    && CALLING.contains(tokens.get(verb).text()));
    int next = object ? comma(tokens, verb) : -1;
    return object && (next < 0 || next + 1 >= tokens.size() || !isFinite(tokens, next + 1));
  }

  static int comma(List<Token> tokens, int from) {
    for (int i = Math.max(1, from); i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** The participle that must be the verb of a sentence without one, or -1. */
  private static int participle(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).tag().equals("''")) {
      last--;
    }
    boolean whole = tokens.size() >= SENTENCE && tokens.get(last).text().equals(".");
    if (!whole || IntStream.range(0, tokens.size()).anyMatch(i -> isFinite(tokens, i))) {
      return -1;
    }
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      boolean behindNoun =
          before.tag().startsWith("N")
              || before.tag().startsWith("PRP")
              || isClosing(tokens, i - 1);
      boolean agent = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("by");
      boolean adjective =
          tokens.get(i).tag().equals("JJ")
              && tokens.get(i).text().endsWith("ed")
              && before.tag().startsWith("NNP");
      if ((tokens.get(i).tag().equals("VBN") || adjective)
          && behindNoun
          && !agent
          && !LINKS.contains(before.text().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isFinite(List<Token> tokens, int i) {
    boolean infinitive = i > 0 && tokens.get(i - 1).tag().equals("TO");
    return !infinitive && FINITE.contains(tokens.get(i).tag());
  }

  /** Whether a comma closes what the sentence puts behind its first name. */
  private static boolean isClosing(List<Token> tokens, int comma) {
    long commas =
        tokens.subList(0, comma + 1).stream().filter(token -> token.text().equals(",")).count();
    return tokens.get(comma).text().equals(",")
        && commas == 2
        && tokens.get(0).tag().startsWith("NNP");
  }

  static Token tagged(Token token, String tag, String lemma) {
    return new Token(token.span(), token.text(), tag, lemma, token.head(), token.relation());
  }
}
