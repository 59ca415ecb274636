package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * An example sentence with its roles.
 *
 * @param text the plain sentence
 * @param roles the marked stretches
 */
record Marked(String text, List<Role> roles) {
  private static final Pattern MARK = Pattern.compile("\\[([A-Z]+) ([^\\]]+)]");

  /** A role and where it stands. */
  record Role(String name, Span span) {}

  /** Reads "[ACTOR Washington] urged [TARGET Tokyo]". */
  static Marked of(String example) {
    StringBuilder text = new StringBuilder();
    List<Role> roles = new ArrayList<>();
    Matcher mark = MARK.matcher(example);
    int end = 0;
    while (mark.find()) {
      text.append(example, end, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      roles.add(new Role(mark.group(1), new Span(start, text.length())));
      end = mark.end();
    }
    return new Marked(text.append(example.substring(end)).toString(), List.copyOf(roles));
  }

  /** Whether a claim has a phrase in each marked role that shares words with the mark. */
  boolean fits(Claim claim) {
    return roles.stream()
        .allMatch(
            role ->
                claim.role(role.name()).stream()
                    .anyMatch(phrase -> phrase.span().overlaps(role.span())));
  }
}
