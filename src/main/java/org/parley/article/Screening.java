package org.parley.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells articles in English from everything else by the words and marks of their paragraphs. */
final class Screening {
  /** Frequent words of English that are not also frequent words of its neighbours. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "to", "that", "for", "with", "by", "from", "this", "have", "not", "they",
          "which", "were", "has", "his", "would", "its", "their", "said", "but", "been", "are",
          "who", "more", "than", "after", "about", "be", "at", "it", "of", "could", "should",
          "also", "when", "other", "over", "between", "because", "before", "out", "up", "he", "she",
          "we", "you", "year", "new", "some", "such", "only", "if", "there", "or", "on", "as", "is",
          "was");

  private static final Set<String> FOREIGN =
      Set.of(
          "der", "die", "das", "und", "ist", "nicht", "von", "den", "mit", "sich", "auf", "für",
          "le", "les", "des", "et", "une", "est", "dans", "que", "pour", "qui", "sur", "du", "el",
          "los", "las", "del", "una", "por", "con", "para", "se", "su", "il", "di", "che", "della",
          "sono", "het", "een", "van", "dat", "zijn", "niet", "op", "voor", "os", "da", "em", "não",
          "um", "uma", "com", "och", "att", "som", "är", "det", "på", "av", "og", "til", "yang",
          "dan", "untuk", "dengan", "bir", "ve", "bu", "için", "nie", "się", "że", "nu", "și",
          "în");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…。！？][\"'”’»)\\]]*\\s*");
  private static final Pattern CODE =
      Pattern.compile(
          "[{}]\\s*$|[()=].*;\\s*$|^\\s*(import|public|def|function|#include|var|const|<\\w+)\\b.*");
  private static final int SHORTEST_SENTENCE = 8;
  private static final int LONG_PARAGRAPH = 25;
  private static final int LONG_WORD = 9;
  private static final int SHORTEST_UNSPACED = 40;
  private static final int SURE_LETTERS = 50;
  private static final double LEAST_ENGLISH = 0.10;
  private static final double LEAST_LETTERS = 0.55;
  private static final double MOST_CODE = 0.3;
  private static final int FEWEST_LINES = 5;

  /**
   * What is wrong with a text.
   *
   * @param reason the kind of fault
   * @param detail what exactly, may be empty
   */
  record Fault(Outcome.Reason reason, String detail) {}

  /**
   * Why a text is not an article in English.
   *
   * @param text the stored text
   * @param blocks its parts
   * @return nothing where it is one
   */
  Optional<Fault> fault(String text, List<Block> blocks) {
    if (code(text)) {
      return notAnArticle("it looks like program code or markup");
    }
    List<List<String>> prose =
        blocks.stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .map(block -> block.span().of(text))
            .filter(Screening::prose)
            .map(Screening::words)
            .toList();
    if (prose.isEmpty()) {
      return notAnArticle(
          lettersShare(text) < LEAST_LETTERS
              ? "it is mostly numbers and marks"
              : "it has no running text");
    }
    List<String> words = prose.stream().flatMap(List::stream).toList();
    long english = words.stream().filter(ENGLISH::contains).count();
    long foreign = words.stream().filter(FOREIGN::contains).count();
    int letters = words.stream().mapToInt(String::length).sum();
    boolean strange = letters >= SURE_LETTERS && english < LEAST_ENGLISH * words.size();
    return strange || foreign > english
        ? Optional.of(new Fault(Outcome.Reason.NOT_ENGLISH, ""))
        : Optional.empty();
  }

  private static Optional<Fault> notAnArticle(String detail) {
    return Optional.of(new Fault(Outcome.Reason.NOT_AN_ARTICLE, detail));
  }

  private static boolean prose(String paragraph) {
    int words = words(paragraph).size();
    boolean unspaced =
        words > 0 && paragraph.length() > Math.max(LONG_WORD * words, SHORTEST_UNSPACED);
    return words >= LONG_PARAGRAPH
        || words >= SHORTEST_SENTENCE && SENTENCE.matcher(paragraph).matches()
        || unspaced;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static double lettersShare(String text) {
    long marks = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return marks == 0 ? 0 : (double) text.codePoints().filter(Character::isLetter).count() / marks;
  }

  private static boolean code(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long code = lines.stream().filter(line -> CODE.matcher(line).find()).count();
    return lines.size() >= FEWEST_LINES && code >= MOST_CODE * lines.size();
  }
}
