package org.parley.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells words that are a noun in one place and a verb in another by their neighbours, where the
 * tagger takes one for the other: "would now back the accord", "that Mexico dumps tomatoes".
 */
final class Homographs {
  private static final int LONGEST_OPENING = 25;
  private static final int BY = 4;
  private static final Set<String> CLAUSES = Set.of("that", "what", "which", "who", "whom");
  private static final Set<String> BEING = Set.of("was", "were", "been", "being", "is", "are");

  /** Nouns and names in -ing that open sentences. */
  private static final Set<String> NOUNS =
      Set.of(
          "Nothing",
          "Something",
          "Anything",
          "Everything",
          "Morning",
          "Evening",
          "Spring",
          "Trading",
          "Shipping",
          "Banking",
          "Beijing",
          "Peking",
          "Nanjing",
          "King");

  /** Verbs that are no nouns, whatever the tagger says. */
  private static final Set<String> VERBS = Set.of("dine", "confer", "convene", "reconvene");

  /** Nouns that are verbs behind "will" and "moved to". */
  private static final Set<String> DOINGS =
      Set.of(
          "back", "bar", "ban", "curb", "cap", "tax", "halt", "counter", "target", "limit", "cut",
          "fight", "scrap", "slap", "veto", "block", "boycott", "quit", "lift", "drop", "sign",
          "kick", "exempt", "hike", "levy", "freeze", "open", "lower", "double", "triple");

  /** Verbs behind which it is told what another is to do. */
  private static final Set<String> WISHES =
      Set.of(
          "insist",
          "demand",
          "ask",
          "request",
          "require",
          "urge",
          "propose",
          "recommend",
          "suggest",
          "stipulate");

  /** Verbs that are nouns behind "their". */
  private static final Set<String> OWN = Set.of("say", "pledge", "vow", "demand", "appeal");

  private static final Set<String> AT_ONCE =
      Set.of("first", "now", "also", "immediately", "quickly", "simply", "instead", "unilaterally");

  /** Plurals that are verbs behind "that" and a name. */
  private static final Set<String> DOES =
      Set.of(
          "dumps",
          "floods",
          "cheats",
          "blocks",
          "bars",
          "taxes",
          "discriminates",
          "violates",
          "undercuts",
          "flouts",
          "limits",
          "breaks",
          "presses",
          "balks",
          "demands",
          "objects",
          "protests",
          "levies",
          "slaps",
          "bans",
          "caps",
          "curbs",
          "halts");

  private static final Set<String> ENDING_IN_ES = Set.of("taxes", "presses");

  /** Nouns that "developing" describes. */
  private static final Set<String> COUNTRIES =
      Set.of("countries", "country", "nations", "nation", "world", "economies", "states");

  /** The token at an index, with the tag that its neighbours show. */
  Token of(List<Token> tokens, int word) {
    Token token = tokens.get(word);
    if (token.tag().equals("NN") && VERBS.contains(token.text())) {
      return Retagging.tagged(token, "VBP", token.text());
    }
    if (isBacking(tokens, word) || isWished(tokens, word)) {
      return Retagging.tagged(token, "VB", token.text());
    }
    if (isDoing(tokens, word) || isMainVerb(tokens, word)) {
      return Retagging.tagged(token, "VBZ", lemma(token));
    }
    if (isOwned(tokens, word)) {
      return Retagging.tagged(token, "NN", token.text());
    }
    if (word == 0 && isTrade(tokens)) {
      return Retagging.tagged(token, "JJ", token.text().toLowerCase(Locale.ROOT));
    }
    if (word == 0 && isOpeningGerund(tokens)) {
      return Retagging.tagged(token, "VBG", stem(token));
    }
    if (isRelative(tokens, word)) {
      return Retagging.tagged(token, "VBD", token.lemma());
    }
    if (isJoinedPast(tokens, word)) {
      return Retagging.tagged(token, "VBD", token.lemma());
    }
    if (isPassive(tokens, word)) {
      return Retagging.tagged(token, "VBN", token.text());
    }
    boolean spoke =
        token.text().equals("spoke")
            && token.tag().startsWith("N")
            && word > 0
            && word + 1 < tokens.size()
            && tokens.get(word + 1).text().matches("by|to|with|for|on|at|again|twice|briefly");
    if (spoke) {
      return Retagging.tagged(token, "VBD", "speak");
    }
    boolean trading =
        token.text().equals("trading")
            && word + 1 < tokens.size()
            && tokens.get(word + 1).text().matches("partners?|nations?|blocs?|powers?|rivals?");
    if (trading) {
      return Retagging.tagged(token, "NN", token.text());
    }
    boolean developing =
        token.text().equals("developing")
            && word + 1 < tokens.size()
            && COUNTRIES.contains(tokens.get(word + 1).text());
    return developing ? Retagging.tagged(token, "JJ", token.text()) : token;
  }

  /** "Shipping executives said": their trade. */
  private static boolean isTrade(List<Token> tokens) {
    return tokens.size() > 2
        && tokens.get(0).tag().equals("VBG")
        && tokens.get(1).tag().equals("NNS")
        && Retagging.isFinite(tokens, 2);
  }

  /** "Stripped parliaments of their say": a noun. */
  private static boolean isOwned(List<Token> tokens, int word) {
    return word > 0
        && OWN.contains(tokens.get(word).text())
        && tokens.get(word).tag().startsWith("VB")
        && tokens.get(word - 1).tag().equals("PRP$");
  }

  /** "Yielding to pressure, Japan agreed": a participle and no noun. */
  private static boolean isOpeningGerund(List<Token> tokens) {
    boolean gerund =
        tokens.size() > 2
            && tokens.get(0).tag().matches("NN.?|NNPS|JJ|VB")
            && tokens.get(0).text().endsWith("ing")
            && !NOUNS.contains(tokens.get(0).text())
            && tokens.get(1).tag().matches("TO|DT|PRP\\$?|NNPS?|NNS|JJ|IN|RP");
    for (int comma = gerund ? Retagging.comma(tokens, 1) : -1;
        comma > 1 && comma <= LONGEST_OPENING;
        comma = Retagging.comma(tokens, comma + 1)) {
      boolean subject =
          comma + 1 < tokens.size() && tokens.get(comma + 1).tag().matches("DT|PRP\\$?|NN.*|JJ|CD");
      if (subject) {
        return !hasFinite(tokens, 1, comma) && hasFinite(tokens, comma + 1, tokens.size());
      }
    }
    return false;
  }

  /** Whether a verb stands between two words that is in no clause behind "that". */
  private static boolean hasFinite(List<Token> tokens, int from, int to) {
    return IntStream.range(from, to)
        .takeWhile(i -> !CLAUSES.contains(tokens.get(i).text()))
        .anyMatch(i -> Retagging.isFinite(tokens, i));
  }

  /** "It was Japan that imposed duties": no participle follows "that". */
  private static boolean isRelative(List<Token> tokens, int word) {
    return word > 1
        && tokens.get(word).tag().equals("VBN")
        && Set.of("that", "which", "who").contains(tokens.get(word - 1).text())
        && tokens.get(word - 2).tag().matches("N.*|,");
  }

  /** "Denounced the date as reckless and repeated her demand": a second finite verb. */
  private static boolean isJoinedPast(List<Token> tokens, int word) {
    boolean joined =
        word > 2
            && word + 1 < tokens.size()
            && tokens.get(word).tag().equals("VBN")
            && tokens.get(word - 1).text().equals("and")
            && (tokens.get(word + 1).tag().matches("DT|PRP\\$?|NNP|TO")
                || Character.isUpperCase(tokens.get(word + 1).text().charAt(0)));
    int verb = joined ? word - 2 : 0;
    while (verb > 0 && !tokens.get(verb).tag().matches("VB.?|MD|[.:]|W.*")) {
      verb--;
    }
    return verb > 0
        && tokens.get(verb).tag().matches("VBD?")
        && !tokens.get(verb).lemma().matches("be|have|get");
  }

  /** "Was brushed aside today by the producers": a participle and no adjective. */
  private static boolean isPassive(List<Token> tokens, int word) {
    return word > 0
        && tokens.get(word).tag().equals("JJ")
        && tokens.get(word).text().endsWith("ed")
        && BEING.contains(tokens.get(word - 1).text())
        && IntStream.range(word + 1, Math.min(tokens.size(), word + BY))
            .anyMatch(i -> tokens.get(i).text().equals("by"));
  }

  /** "yield" of "Yielding". */
  private static String stem(Token gerund) {
    String text = gerund.text().toLowerCase(Locale.ROOT);
    return text.substring(0, text.length() - "ing".length());
  }

  /** "Would now back the accord", "moved to bar makers": a verb behind its modal. */
  private static boolean isBacking(List<Token> tokens, int word) {
    int modal = word - 1;
    while (modal > 0 && tokens.get(modal).tag().startsWith("RB")) {
      modal--;
    }
    boolean willing =
        modal >= 0
            && (tokens.get(modal).tag().equals("MD")
                || modal > 0
                    && tokens.get(modal).tag().equals("TO")
                    && tokens.get(modal - 1).tag().startsWith("VB"));
    return willing
        && DOINGS.contains(tokens.get(word).text())
        && tokens.get(word).tag().matches("NN|RB|JJR?")
        && word + 1 < tokens.size()
        && (tokens.get(word + 1).tag().matches("DT|PRP\\$?|NN.*|JJ")
            || tokens.get(word).text().equals("kick") && tokens.get(word + 1).text().equals("in"));
  }

  /** "Insisted that Washington first scrap duties": a wish, whose verb has its base form. */
  private static boolean isWished(List<Token> tokens, int word) {
    boolean doing =
        DOINGS.contains(tokens.get(word).text())
            && tokens.get(word).tag().matches("NN|RB|JJR?")
            && word + 1 < tokens.size()
            && tokens.get(word + 1).tag().matches("DT|PRP\\$?|NN.*|JJ");
    int subject = word - 1;
    while (subject > 0 && AT_ONCE.contains(tokens.get(subject).text())) {
      subject--;
    }
    int that = subject;
    while (that > 0 && tokens.get(that).tag().matches("NN.*|DT|JJ")) {
      that--;
    }
    return doing
        && that > 0
        && that < subject
        && tokens.get(subject).tag().matches("NN.*")
        && tokens.get(that).text().equals("that")
        && WISHES.contains(tokens.get(that - 1).lemma());
  }

  /** "Mexico levies 25 percent on wine": the only verb that its sentence can have. */
  private static boolean isMainVerb(List<Token> tokens, int word) {
    return word > 0
        && DOES.contains(tokens.get(word).text())
        && tokens.get(word).tag().equals("NNS")
        && tokens.get(word - 1).tag().startsWith("NNP")
        && word + 1 < tokens.size()
        && tokens.get(word + 1).tag().matches("DT|PRP\\$?|NN.*|JJ|CD")
        && IntStream.range(0, tokens.size()).noneMatch(i -> Retagging.isFinite(tokens, i));
  }

  /** "That Mexico dumps tomatoes": a verb behind its subject. */
  private static boolean isDoing(List<Token> tokens, int word) {
    return word > 1
        && DOES.contains(tokens.get(word).text())
        && tokens.get(word).tag().equals("NNS")
        && tokens.get(word - 1).tag().startsWith("NNP")
        && tokens.get(word - 2).tag().matches("IN|VB[DZP]")
        && word + 1 < tokens.size()
        && tokens.get(word + 1).tag().matches("DT|PRP\\$?|NN.*|JJ|IN");
  }

  /** "dump" of "dumps". */
  private static String lemma(Token verb) {
    String text = verb.text();
    return text.equals("levies")
        ? "levy"
        : text.substring(0, text.length() - (ENDING_IN_ES.contains(text) ? "es" : "s").length());
  }
}
