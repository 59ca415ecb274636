package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.parley.vocabulary.BundledFiles;

/** The questions that ship with the program. */
public final class Queries {
  private final SortedMap<String, Question> questions = new TreeMap<>();

  /**
   * @param files texts of queries by file name, such as "meetings.rq"
   */
  public Queries(SortedMap<String, byte[]> files) {
    files.forEach(
        (file, bytes) -> {
          String name = file.replaceFirst("\\.rq$", "");
          questions.put(name, Question.read(name, new String(bytes, StandardCharsets.UTF_8)));
        });
  }

  /** The queries in the program's own jar. */
  public static Queries shipped() {
    return new Queries(new BundledFiles(".rq").shipped("queries"));
  }

  /** All questions, ordered by name. */
  public Collection<Question> all() {
    return List.copyOf(questions.values());
  }

  public Optional<Question> question(String name) {
    return Optional.ofNullable(questions.get(name));
  }

  /**
   * Puts values into a question's text. They are written as SPARQL terms, so that nothing in them
   * is read as a part of the query.
   *
   * @param values by parameter; an entity may be given by IRI or by name
   * @param names finds entities by name
   * @throws IllegalArgumentException where there is no such parameter, or no entity of that name
   */
  public String bind(Question question, Map<String, String> values, Names names) {
    Map<String, String> blocks = new HashMap<>();
    values.forEach(
        (name, value) -> {
          String terms =
              nodes(parameter(question, name), value, names).stream()
                  .map(NodeFmtLib::strNT)
                  .collect(Collectors.joining(" "));
          blocks.put(name, "VALUES ?" + name + " { " + terms + " }");
        });
    return Question.VALUES
        .matcher(question.sparql())
        .replaceAll(
            found -> Matcher.quoteReplacement(blocks.getOrDefault(found.group(1), found.group())));
  }

  private static Question.Parameter parameter(Question question, String name) {
    return question.parameters().stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(question, name));
  }

  private static List<Node> nodes(Question.Parameter parameter, String value, Names names) {
    return switch (parameter.kind()) {
      case ENTITY -> names.find(value);
      case TEXT -> List.of(Names.literal(value, "string"));
      case DATE -> List.of(Names.literal(value, "date"));
      case NUMBER -> List.of(Names.literal(value, "decimal"));
    };
  }

  private static IllegalArgumentException unknown(Question question, String parameter) {
    List<String> known = question.parameters().stream().map(Question.Parameter::name).toList();
    return new IllegalArgumentException(
        "the query "
            + question.name()
            + " has no parameter "
            + parameter
            + (known.isEmpty() ? "" : "; it has " + String.join(", ", known)));
  }
}
