package org.parley.claim.form;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrasing's pattern: a head word and the phrases it asks for, by deep grammatical function.
 *
 * <p>Written as a plain active sentence. Words in capitals are roles; a role before the verb is its
 * subject, one right behind it its object, one behind a preposition that phrase, {@code to VERB
 * ...} an infinitive with phrases of its own, {@code VERBing ...} a gerund, {@code that ROLE must
 * VERB ...} a finite clause, with its auxiliary where that matters. {@code |} parts alternatives,
 * {@code ?} marks what may be missing, {@code !} in front of every alternative of a verb makes them
 * those that may not stand there; {@code !OBJECT} asks that there be no object, {@code !CLAUSE} no
 * clause, {@code !SUBJECT} no subject. {@code ACTOR 's demand for MEASURE}, {@code the demand} and
 * {@code THIS=this|it a demand} have a noun as head. Other words in lower case are objects to be
 * found word for word, as in "ACTOR hold talks with TARGET". {@code WHEN} or {@code FALL} without a
 * preposition is any time that goes with the verb. Because functions are deep, one form covers the
 * passive, relative clauses, infinitives and participles.
 *
 * @param heads dictionary forms of the head, or a role in capitals
 * @param noun whether the head is a noun
 * @param slots what it asks for
 */
record Form(Set<String> heads, boolean noun, List<Slot> slots) {
  Form {
    heads = Collections.unmodifiableSet(new LinkedHashSet<>(heads));
    slots = List.copyOf(slots);
  }

  /** Every word that the form asks for. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String head : heads) {
      words.add(head.replaceFirst("_.*", "").replace("!", ""));
      words.add(head.replace("!", ""));
    }
    for (Slot slot : slots) {
      if (slot.content() instanceof Content.Words wanted) {
        words.addAll(wanted.lemmas());
      } else if (slot.content() instanceof Content.Clause clause) {
        words.addAll(clause.form().words());
      }
    }
    return words;
  }

  /** Whether the head is itself a role. */
  boolean roleHead() {
    return heads.stream().allMatch(Form::isRole);
  }

  /** Whether any word may be its head but those that it lists. */
  boolean open() {
    return heads.stream().allMatch(word -> word.startsWith("!"));
  }

  static boolean isRole(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /**
   * One phrase of a form.
   *
   * @param functions deep grammatical functions that it may have, the likeliest first
   * @param content what must stand there
   * @param optional whether a match may lack it
   */
  record Slot(List<String> functions, Content content, boolean optional) {
    Slot {
      functions = List.copyOf(functions);
    }
  }

  /** What a slot asks for. */
  sealed interface Content {

    /** A phrase that fills one of these roles, the first whose kind fits. */
    record Role(List<String> names) implements Content {}

    /** A phrase that fills a role and has one of these nouns at its head. */
    record Lexical(String name, Set<String> lemmas) implements Content {}

    /** Nothing at all. */
    record Nothing() implements Content {}

    /** A noun from a list. */
    record Words(Set<String> lemmas) implements Content {}

    /** A clause that matches a form of its own. */
    record Clause(Form form) implements Content {}
  }
}
