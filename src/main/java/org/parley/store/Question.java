package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SPARQL query with the question that it answers.
 *
 * <p>The first line of its text is the question as a comment. Each parameter is declared in a
 * comment of its own, {@code # param party: entity, whose negotiators}, and stands in the query as
 * {@code VALUES ?party { UNDEF }} or with a default in the place of {@code UNDEF}. So the text runs
 * as it is, anywhere.
 *
 * @param name file name without ending, such as "meetings"
 * @param question the question in plain words
 * @param parameters what can be bound, in their order
 * @param sparql the whole text
 */
public record Question(String name, String question, List<Parameter> parameters, String sparql) {
  /** The places in a query where values stand: the variable, then the values. */
  static final Pattern VALUES = Pattern.compile("VALUES \\?(\\w+) \\{([^}]*)\\}");

  private static final Pattern PARAMETER =
      Pattern.compile("(?m)^# param (\\w+): (entity|text|date|number), (.+)$");
  private static final Pattern ANY_PARAMETER = Pattern.compile("(?m)^# param .*$");

  public Question {
    parameters = List.copyOf(parameters);
  }

  /**
   * What can be bound in a query.
   *
   * @param name name of the variable, without question mark
   * @param kind what its values are
   * @param description what it restricts, in plain words
   * @param standard the SPARQL term that is used where nothing is bound; empty where anything
   *     matches
   */
  public record Parameter(String name, Kind kind, String description, Optional<String> standard) {}

  /** The kinds of values: an IRI or a name for it, words, a date, a number. */
  public enum Kind {
    ENTITY,
    TEXT,
    DATE,
    NUMBER
  }

  /**
   * Reads the text of a query file.
   *
   * @param name file name without ending
   * @throws IllegalArgumentException where the question or a parameter is not declared as it has to
   *     be, with the name and what to write
   */
  public static Question read(String name, String sparql) {
    String first = sparql.lines().findFirst().orElse("");
    if (!first.startsWith("# ")) {
      throw new IllegalArgumentException(
          name + ".rq: the first line has to be the question, \"# Who met whom?\"");
    }
    List<Parameter> parameters = new ArrayList<>();
    Matcher declared = PARAMETER.matcher(sparql);
    while (declared.find()) {
      parameters.add(parameter(name, sparql, declared));
    }
    if (ANY_PARAMETER.matcher(sparql).results().count() != parameters.size()) {
      throw new IllegalArgumentException(
          name + ".rq: write parameters as \"# param party: entity, whose negotiators\"");
    }
    return new Question(name, first.substring(2).strip(), parameters, sparql);
  }

  private static Parameter parameter(String name, String sparql, Matcher declared) {
    String standard =
        VALUES
            .matcher(sparql)
            .results()
            .filter(block -> block.group(1).equals(declared.group(1)))
            .map(block -> block.group(2).strip())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%1$s.rq: ?%2$s needs \"VALUES ?%2$s { UNDEF }\""
                            .formatted(name, declared.group(1))));
    return new Parameter(
        declared.group(1),
        Kind.valueOf(declared.group(2).toUpperCase(Locale.ROOT)),
        declared.group(3).strip(),
        standard.equals("UNDEF") ? Optional.empty() : Optional.of(standard));
  }
}
