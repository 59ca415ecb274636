package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import org.parley.article.Span;

/**
 * Divides a sentence into words and marks in the manner of the Penn Treebank, and further where two
 * names are joined ("U.S.-Japan") or a number and its unit ("$65.7-billion").
 */
final class WordSplitter {
  private static final String CURRENCY =
      "(?:US|U\\.S\\.|HK|NZ|NT|Can|CA|[ACSTR])?\\$|[\u00a3\u20ac\u00a5\u20b9]";

  /** Codes that stand for a currency right before a number: "Y500bn", "DM4.5bn", "Rmb20bn". */
  private static final String CODE =
      "Y|DM|Dfl|Rmb|RMB|Rs|FFr|SFr|BFr|SKr|NKr|DKr|Ecu|ECU|Esc|Pta|Lit|Won|RM|NZ|GBP|USD|EUR|JPY"
          + "|CNY";

  private static final String UNITS =
      "dlr|dollar|yen|pound|euro|mark|franc|ton|tonne|barrel|bushel|bale|gallon|unit|vehicle|car"
          + "|hectare|acre";
  private static final String NAME =
      "\\p{Lu}\\p{Ll}\\p{L}{0,30}\\b|(?:\\p{Lu}\\.){2,5}|\\p{Lu}{2,3}\\b";
  private static final String MADE =
      "made|built|led|based|owned|backed|style|dominated|produced|sponsored|born|brokered|supplied"
          + "|controlled|imposed|type|wide|bound|only|run|funded|registered|listed|trained|bashing";
  private static final String PREFIX =
      "anti|non|pro|pan|inter|intra|trans|ex|mid|pre|post|un|neo|extra|all|most|former";

  /** Places within a word at which it is divided once more; the marks become words. */
  private static final Pattern SEAM =
      Pattern.compile(
          "--+|[\u2013\u2014\u2026]"
              + "|[\"<>\\[\\]{}]|^\\(|\\)$"
              + "|(?<=^[Cc]an)(?=not$)"
              + "|(?<![\\w.])(?:"
              + CURRENCY
              + ")(?=[\\d.])"
              + "|^(?:"
              + CODE
              + ")(?=\\d[\\d.,]{0,15}(?:bn|mn|m|tn|trn)?$)"
              + "|(?<=\\d)%"
              + "|(?<=\\d)(?:bn|mn|m|k|tn|trn|bln|mln|pc|pct)(?=$|-)"
              + "|(?<=\\d)-(?=(?:hundred|thousand|million|billion|trillion|percent|per|pct|mln|bln|"
              + UNITS
              + ")\\b)"
              + "|(?<=(?:^|[\\d-])(?:hundred|thousand|million|billion|trillion|mln|bln|bn|m))-(?=(?:a|"
              + UNITS
              + ")\\b)"
              + "|(?<=-a)-(?=(?:year|month|week|day)$)"
              + "|(?<=(?:^|-)(?:"
              + NAME
              + "))-(?=(?:"
              + NAME
              + "))"
              + "|(?<=^(?:"
              + NAME
              + "))-(?=(?:"
              + MADE
              + ")$)"
              + "|(?<=^(?i:"
              + PREFIX
              + "))-(?=(?:"
              + NAME
              + "))");

  private static final Pattern LAST = Pattern.compile("([^\\s.]+)(\\.)[\"')\\]]*$");

  private final Tokenizer tokenizer;

  WordSplitter(TokenizerModel model) {
    tokenizer = new ThreadSafeTokenizerME(model);
  }

  /**
   * Words of a sentence in their order.
   *
   * @param text the text that {@code sentence} points into
   */
  List<Span> split(String text, Span sentence) {
    StringBuilder plain = new StringBuilder(PlainText.of(sentence.of(text)));
    int stop = stop(plain);
    if (stop >= 0) {
      plain.setCharAt(stop, ' ');
    }
    List<Span> words = new ArrayList<>();
    for (opennlp.tools.util.Span word : tokenizer.tokenizePos(plain.toString())) {
      if (stop >= 0 && word.getStart() > stop) {
        add(words, sentence.start(), stop, stop + 1);
        stop = -1;
      }
      divide(plain.substring(word.getStart(), word.getEnd()), sentence, word.getStart(), words);
    }
    if (stop >= 0) {
      add(words, sentence.start(), stop, stop + 1);
    }
    return words;
  }

  private static void divide(String token, Span sentence, int start, List<Span> words) {
    int offset = sentence.start() + start;
    int from = 0;
    if (isWhole(token)) {
      add(words, offset, from, token.length());
      return;
    }
    Matcher seam = SEAM.matcher(token);
    while (seam.find()) {
      add(words, offset, from, seam.start());
      add(words, offset, seam.start(), seam.end());
      from = seam.end();
    }
    add(words, offset, from, token.length());
  }

  /** Whether a word has no seam, as is plain of most: letters only, which "cannot" is, too. */
  private static boolean isWhole(String token) {
    return token.chars().allMatch(Character::isLetter) && !token.equalsIgnoreCase("cannot");
  }

  /** Where the stop is that ends the sentence and belongs to no abbreviation, or -1. */
  private static int stop(CharSequence plain) {
    Matcher last = LAST.matcher(plain);
    return last.find() && !Abbreviations.hold(last.group(1) + ".") ? last.start(2) : -1;
  }

  private static void add(List<Span> words, int offset, int start, int end) {
    if (start < end) {
      words.add(new Span(offset + start, offset + end));
    }
  }
}
