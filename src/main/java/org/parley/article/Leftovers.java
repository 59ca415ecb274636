package org.parley.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what a page carries beside its article: advertising, navigation, subscriptions. */
final class Leftovers {
  private static final String FILE = "leftovers.txt";
  private static final int LONGEST = 700;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** Words of the trade of selling news; they count only beside words that address the reader. */
  private static final Pattern OFFER =
      Pattern.compile(
          "\\b(subscri(be|bing|ption|ptions|ber|bers)|newsletters?|sign(ing)? up|log ?in|cookies?"
              + "|donat(e|ing|ions?)|paywall|unlimited access|ad ?blockers?|our journalism"
              + "|free (articles?|stories)|push notifications?|download (the|our) app)\\b");

  private static final Pattern ADDRESS = Pattern.compile("\\b(you|your|please|our|click)\\b");

  private static final Pattern TEASER_HEADING =
      Pattern.compile(
          "(related|more|most|recommended|popular|trending|top|latest|editor|you (may|might))\\b"
              + ".{0,40}(stories|articles|news|headlines|content|coverage|read|popular|viewed|like"
              + "|picks?|now|for you|links|topics)?:?",
          Pattern.CASE_INSENSITIVE);

  /** Agencies' credits behind the last sentence: "(Reporting by …; Editing by …)". */
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?<=[.!?)\"'\u201D] )\\((?:Additional |Further )?(?:Reporting|Writing|Editing)"
              + "(?: and (?:writing|editing|reporting))? by [^()]{3,400}\\)$");

  private final List<Pattern> patterns = patterns();

  /**
   * Whether a line or paragraph is a left-over.
   *
   * @param chunk without white space around it
   */
  boolean matches(String chunk) {
    if (chunk.length() > LONGEST) {
      return false;
    }
    String line = SPACES.matcher(chunk).replaceAll(" ").toLowerCase(Locale.ROOT);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches())
        || OFFER.matcher(line).find() && ADDRESS.matcher(line).find() && !quoted(line);
  }

  /** Where the credits begin that end a paragraph of text, or -1 where none do. */
  int credits(String chunk) {
    Matcher credits = CREDITS.matcher(chunk);
    return credits.find() ? credits.start() : -1;
  }

  /** Whether titles of other articles may follow this left-over. */
  boolean headsTeasers(String chunk) {
    return TEASER_HEADING.matcher(chunk).matches();
  }

  private static boolean quoted(String line) {
    return line.indexOf('"') >= 0 || line.indexOf('\u201C') >= 0;
  }

  private static List<Pattern> patterns() {
    try (InputStream in = Leftovers.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
          .map(line -> Pattern.compile(line.strip(), Pattern.CASE_INSENSITIVE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
