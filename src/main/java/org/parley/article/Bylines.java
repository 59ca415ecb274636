package org.parley.article;

import java.util.regex.Pattern;

/** Recognises the lines that say who wrote an article. */
final class Bylines {
  private static final int LONGEST = 160;
  private static final String NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAME =
      NAME_WORD + "(?: (?:" + NAME_WORD + "|de|da|del|der|van|von|la|le|al|bin|dos|di)){0,4}";
  private static final String ROLE =
      "(?i:(?:(?:the )?[\\p{L}&'’.]+ ){0,4}(?:staff|chief|senior|special|foreign|business|economics?"
          + "|trade|political|diplomatic|financial|associate|deputy|managing|contributing|press"
          + "|news)? ?(?:staff )?(?:writers?|correspondents?|reporters?|editors?|columnists?|bureau"
          + "(?: chief)?|analysts?|service|staff))";
  private static final Pattern BY =
      Pattern.compile(
          "(?i:(?:story |report |article |analysis )?by:?)\\s+"
              + "(?i:a |an |our |the |staff )?(?:"
              + NAME
              + "|(?i:staff reporters?|correspondents?|own correspondent|special correspondent))"
              + "(?:(?:,? and |,? & |, ?| with | in | at |; ?| ?[/|·–—-] ?|: ?| of (?:the )?)(?:"
              + NAME
              + "|"
              + ROLE
              + "|(?i:special to (?:the )?.{1,40})))*[.,]?");
  private static final Pattern NAME_AND_ROLE =
      Pattern.compile(
          NAME
              + "(?:(?:,? and | & |, )"
              + NAME
              + ")*\\s*(?:,|;|\\||/|·|–|—|--?|\\()\\s*(?:"
              + ROLE
              + "|(?:The )?\\p{Lu}[\\p{L}. ]{2,30} (?:Times|Post|Journal|News|Herald|Tribune"
              + "|Chronicle|Globe|Press|Reuters|Bloomberg|BBC)|Reuters|Bloomberg|AP|AFP|BBC News)\\)?");
  private static final Pattern ROLE_ALONE =
      Pattern.compile(
          ROLE
              + "|(?i:(?:from )?(?:our|a) (?:own |special |staff )?(?:correspondent"
              + "|reporter)|special to (?:the )?.{2,40}|from .{2,30} (?:staff|bureau))");
  private static final String AND = "(?:,? and | & |, )";
  private static final String NAMES_IN_ONE_PLACE = NAME + "(?:" + AND + NAME + ")* in " + NAME;
  private static final Pattern NAMES_IN_PLACE =
      Pattern.compile(
          NAMES_IN_ONE_PLACE
              + "(?:"
              + AND
              + NAMES_IN_ONE_PLACE
              + ")*(?:"
              + AND
              + "(?:"
              + NAME
              + "|agencies|staff))?");
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)* (?:(?:de|van|von|al|bin) )?"
              + "\\p{Lu}[\\p{L}'’-]+(?:(?:,? and | & |, )\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)* "
              + "\\p{Lu}[\\p{L}'’-]+)*");

  private Bylines() {}

  /** Whether a line above an article's first paragraph names its writers, and perhaps the day. */
  static boolean matches(String dated) {
    String line = DateLine.head(dated);
    return line.length() <= LONGEST
        && (BY.matcher(line).matches()
            || NAME_AND_ROLE.matcher(line).matches()
            || ROLE_ALONE.matcher(line).matches());
  }

  /**
   * Whether a line that follows a headline may be nothing but people's names, their places and the
   * day.
   */
  static boolean bareName(String dated) {
    String line = DateLine.head(dated);
    return line.length() <= LONGEST
        && (NAME_ALONE.matcher(line).matches() || NAMES_IN_PLACE.matcher(line).matches());
  }
}
