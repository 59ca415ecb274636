package org.parley.claim.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the notation of {@link Form}. */
final class FormParser {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "ahead_of",
          "among",
          "around",
          "as",
          "at",
          "because_of",
          "before",
          "alongside",
          "behind",
          "below",
          "beside",
          "between",
          "beyond",
          "by",
          "concerning",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "into",
          "inside",
          "of",
          "off",
          "on",
          "onto",
          "outside",
          "out",
          "out_of",
          "over",
          "regarding",
          "since",
          "through",
          "till",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without");

  private static final Set<String> MODALS =
      Set.of("must", "should", "ought", "will", "would", "can", "could", "may", "might", "shall");

  private final List<String> words;
  private final String source;
  private int at;

  private FormParser(String source) {
    this.source = source;
    this.words = List.of(source.trim().split("\\s+"));
  }

  /**
   * The form that a line of the notation stands for.
   *
   * @throws IllegalArgumentException where the line has no head word; the message names the line
   */
  static Form parse(String line) {
    FormParser parser = new FormParser(line);
    Form form = parser.form();
    if (parser.at < parser.words.size()) {
      throw new IllegalArgumentException(
          "form \"" + line + "\" cannot be read from \"" + parser.peek(0) + "\" on");
    }
    return form;
  }

  private Form form() {
    List<Form.Slot> slots = new ArrayList<>();
    boolean noun = false;
    if (peek(0).equals("the")) {
      at++;
      noun = true;
    } else if (isRole(peek(0)) && peek(1).equals("'s")) {
      slots.add(new Form.Slot(List.of("poss"), role(peek(0)), isOptional(peek(0))));
      at += 2;
      noun = true;
    } else if (peek(0).indexOf('=') > 0) {
      slots.add(new Form.Slot(List.of("subj"), lexical(next()), false));
    } else if (isRole(peek(0)) && !peek(1).isEmpty()) {
      slots.add(new Form.Slot(List.of("subj"), role(peek(0)), isOptional(peek(0))));
      at++;
    }
    if (peek(0).equals("a") && !slots.isEmpty()) {
      at++;
      noun = true;
    }
    if (MODALS.containsAll(alternatives(peek(0)))) {
      slots.add(new Form.Slot(List.of("aux"), new Form.Content.Words(alternatives(next())), false));
    }
    if (peek(0).isEmpty()) {
      throw new IllegalArgumentException("form \"" + source + "\" has no head word");
    }
    Set<String> heads = alternatives(next());
    while (at < words.size()) {
      slots.add(slot());
    }
    return new Form(heads, noun || heads.stream().allMatch(Form::isRole), slots);
  }

  private static Form.Content lexical(String word) {
    int equals = word.indexOf('=');
    return new Form.Content.Lexical(
        word.substring(0, equals), alternatives(word.substring(equals + 1)));
  }

  private Form.Slot slot() {
    String word = next();
    boolean optional = isOptional(word);
    if (word.equals("!OBJECT")) {
      return new Form.Slot(List.of("obj", "iobj"), new Form.Content.Nothing(), false);
    }
    if (word.equals("!SUBJECT")) {
      return new Form.Slot(List.of("subj"), new Form.Content.Nothing(), false);
    }
    if (word.equals("!CLAUSE")) {
      return new Form.Slot(List.of("to", "that", "ing"), new Form.Content.Nothing(), false);
    }
    if (word.replace("?", "").equals("WHEN")) {
      return new Form.Slot(List.of("when"), role(word), optional);
    }
    if (word.indexOf('=') > 0) {
      return new Form.Slot(List.of("obj", "iobj"), lexical(word), optional);
    }
    if (isRole(word)) {
      return new Form.Slot(List.of("obj", "iobj"), role(word), optional);
    }
    Set<String> alternatives = alternatives(word);
    if (alternatives.equals(Set.of("to")) && !isRole(peek(0))) {
      Form clause = form();
      return new Form.Slot(List.of("to", "ing"), new Form.Content.Clause(clause), optional);
    }
    if (alternatives.equals(Set.of("that"))) {
      Form clause = form();
      return new Form.Slot(List.of("that"), new Form.Content.Clause(clause), optional);
    }
    if (PREPOSITIONS.containsAll(alternatives)) {
      String content = next();
      boolean gerund = !isRole(content) && content.replace("?", "").endsWith("ing");
      if (gerund) {
        at--;
        Form clause = form();
        return new Form.Slot(gerunds(alternatives), new Form.Content.Clause(clause), optional);
      }
      return new Form.Slot(
          isRole(content) && isOpen(content) ? gerunds(alternatives) : List.copyOf(alternatives),
          content(content),
          optional || isOptional(content));
    }
    boolean open = alternatives.iterator().next().startsWith("!");
    if (alternatives.stream().allMatch(verb -> verb.endsWith("ing") || open)
        && alternatives.stream().anyMatch(verb -> verb.endsWith("ing"))) {
      at--;
      return new Form.Slot(List.of("ing", "to"), new Form.Content.Clause(form()), optional);
    }
    return new Form.Slot(List.of("obj"), new Form.Content.Words(alternatives), optional);
  }

  private static Form.Content content(String word) {
    if (isRole(word)) {
      return role(word);
    }
    return word.indexOf('=') > 0 ? lexical(word) : new Form.Content.Words(alternatives(word));
  }

  /** Whether a role takes any phrase, and so clauses too: "insisted on keeping the quotas". */
  private static boolean isOpen(String roles) {
    return ((Form.Content.Role) role(roles))
        .names().stream().allMatch(name -> Set.of("TOPIC", "DEED").contains(name));
  }

  private static List<String> gerunds(Set<String> prepositions) {
    return Stream.concat(prepositions.stream(), prepositions.stream().map(word -> word + "-ing"))
        .toList();
  }

  private static boolean isRole(String word) {
    return Form.isRole(word.replace("?", "").replace("|", ""));
  }

  private static boolean isOptional(String word) {
    return word.endsWith("?");
  }

  private static Form.Content role(String word) {
    return new Form.Content.Role(List.of(word.replace("?", "").split("\\|")));
  }

  private static Set<String> alternatives(String word) {
    return new LinkedHashSet<>(List.of(word.replace("?", "").split("\\|")));
  }

  private String peek(int ahead) {
    return at + ahead < words.size() ? words.get(at + ahead) : "";
  }

  private String next() {
    String word = peek(0);
    if (word.isEmpty()) {
      throw new IllegalArgumentException("form \"" + source + "\" ends too early");
    }
    at++;
    return word;
  }
}
