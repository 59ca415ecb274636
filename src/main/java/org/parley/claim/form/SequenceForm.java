package org.parley.claim.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Chunk;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * A pattern over names and words that stand side by side, as in {@code seq: PARTY? POST PERSON}.
 *
 * <p>A role in capitals is a name of that category, an AMOUNT or a TIME, {@code BOSS:PERSON} one
 * under another role, a word in lower case itself; {@code |} parts alternatives, {@code ?} marks
 * what may be missing, {@code !} what must not follow, as in {@code POST !PERSON}; {@code NOUN}
 * behind it is any common noun. An acronym in brackets behind a name is passed over.
 *
 * @param elements the elements in their order
 */
record SequenceForm(List<Element> elements) {
  private static final String MARK = "seq:";

  /**
   * One element.
   *
   * @param alternatives categories or words
   * @param role the role that it fills; empty for words, and where the category names the role
   * @param named whether the alternatives are categories
   * @param optional whether it may be missing
   * @param barred whether it must not follow
   */
  record Element(
      Set<String> alternatives, String role, boolean named, boolean optional, boolean barred) {}

  static boolean isOne(String form) {
    return form.startsWith(MARK);
  }

  static SequenceForm parse(String form) {
    List<Element> elements = new ArrayList<>();
    for (String word : form.substring(MARK.length()).trim().split("\\s+")) {
      boolean barred = word.startsWith("!");
      int colon = word.length() > 1 ? word.indexOf(':') : -1;
      String role = colon > 0 ? word.substring(0, colon) : "";
      String plain = word.substring(Math.max(colon + 1, barred ? 1 : 0));
      boolean optional = plain.length() > 1 && plain.endsWith("?");
      plain = optional ? plain.substring(0, plain.length() - 1) : plain;
      Set<String> alternatives = Set.of(plain.split("\\|"));
      boolean named = alternatives.stream().allMatch(Form::isRole);
      elements.add(new Element(alternatives, role, named, optional, barred));
    }
    return new SequenceForm(List.copyOf(elements));
  }

  /**
   * Every place where the pattern fits, the longest from each start, without overlaps.
   *
   * @param chunks of the tree's sentence
   */
  List<Map<String, List<Phrase>>> matches(Tree tree, List<Chunk> chunks) {
    List<Map<String, List<Phrase>>> found = new ArrayList<>();
    int start = 0;
    while (start < chunks.size()) {
      Map<String, List<Chunk>> roles = new LinkedHashMap<>();
      int end = match(chunks, start, 0, roles);
      if (end > start) {
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        roles.forEach(
            (role, filled) ->
                phrases.put(
                    role,
                    filled.stream()
                        .map(u -> new Phrase(tree, tree.head(u.span()), u.span()))
                        .toList()));
        found.add(phrases);
        start = end;
      } else {
        start++;
      }
    }
    return found;
  }

  /** The chunk behind the match, or -1; tries an optional element first with it, then without. */
  private int match(List<Chunk> chunks, int at, int element, Map<String, List<Chunk>> roles) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    if (wanted.barred()) {
      boolean follows = at < chunks.size() && fit(wanted, chunks.get(at)).isPresent();
      return follows ? -1 : match(chunks, at, element + 1, roles);
    }
    if (at < chunks.size()) {
      Optional<String> fit = fit(wanted, chunks.get(at));
      if (fit.isPresent()) {
        Map<String, List<Chunk>> more = new LinkedHashMap<>(roles);
        if (wanted.named() || !wanted.role().isEmpty()) {
          String role = wanted.role().isEmpty() ? fit.get() : wanted.role();
          List<Chunk> filled = new ArrayList<>(more.getOrDefault(role, List.of()));
          filled.add(chunks.get(at));
          more.put(role, filled);
        }
        int end = match(chunks, at + 1, element + 1, more);
        if (end >= 0) {
          roles.putAll(more);
          return end;
        }
      }
    }
    return wanted.optional() ? match(chunks, at, element + 1, roles) : -1;
  }

  /** The alternative of an element that a chunk is. */
  private static Optional<String> fit(Element wanted, Chunk chunk) {
    Set<String> alternatives = wanted.alternatives();
    if (!wanted.named()) {
      return Optional.of(chunk.word())
          .filter(word -> !chunk.isName() && alternatives.contains(word));
    }
    if (chunk.isName()) {
      return chunk.category().filter(alternatives::contains);
    }
    return chunk.tag().startsWith("N") && alternatives.contains("NOUN")
        ? Optional.of("NOUN")
        : Optional.empty();
  }
}
