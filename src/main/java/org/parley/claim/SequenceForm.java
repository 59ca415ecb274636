package org.parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;

/**
 * A pattern over names and words that stand side by side, as in {@code seq: PARTY? POST PERSON}.
 *
 * <p>A role in capitals is a name of that category, a word in lower case itself, {@code |} parts
 * alternatives, {@code ?} marks what may be missing.
 *
 * @param elements the elements in their order
 */
record SequenceForm(List<Element> elements) {
  private static final String MARK = "seq:";

  /** One element: a role or words, and whether it may be missing. */
  record Element(Set<String> alternatives, boolean role, boolean optional) {}

  static boolean isOne(String form) {
    return form.startsWith(MARK);
  }

  static SequenceForm parse(String form) {
    List<Element> elements = new ArrayList<>();
    for (String word : form.substring(MARK.length()).trim().split("\\s+")) {
      Set<String> alternatives = Set.of(word.replace("?", "").split("\\|"));
      boolean role = alternatives.stream().allMatch(Form::isRole);
      elements.add(new Element(alternatives, role, word.endsWith("?")));
    }
    return new SequenceForm(List.copyOf(elements));
  }

  /** Every place where the pattern fits, the longest from each start, without overlaps. */
  List<Map<String, List<Phrase>>> matches(Tree tree) {
    List<Unit> units = units(tree);
    List<Map<String, List<Phrase>>> found = new ArrayList<>();
    int start = 0;
    while (start < units.size()) {
      Map<String, List<Unit>> roles = new LinkedHashMap<>();
      int end = match(units, start, 0, roles);
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

  /** The unit behind the match, or -1; tries an optional element first with it, then without. */
  private int match(List<Unit> units, int at, int element, Map<String, List<Unit>> roles) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    if (at < units.size()) {
      Optional<String> fit = units.get(at).fit(wanted);
      if (fit.isPresent()) {
        Map<String, List<Unit>> more = new LinkedHashMap<>(roles);
        if (wanted.role()) {
          List<Unit> filled = new ArrayList<>(more.getOrDefault(fit.get(), List.of()));
          filled.add(units.get(at));
          more.put(fit.get(), filled);
        }
        int end = match(units, at + 1, element + 1, more);
        if (end >= 0) {
          roles.putAll(more);
          return end;
        }
      }
    }
    return wanted.optional() ? match(units, at, element + 1, roles) : -1;
  }

  /** A name, or a word that is in none. */
  private record Unit(Span span, String word, Optional<Named.Category> category) {
    Optional<String> fit(Element wanted) {
      for (String alternative : wanted.alternatives()) {
        boolean fits =
            wanted.role()
                ? category.filter(c -> role(c).equals(alternative)).isPresent()
                : category.isEmpty() && word.equals(alternative);
        if (fits) {
          return Optional.of(alternative);
        }
      }
      return Optional.empty();
    }

    private static String role(Named.Category category) {
      return category == Named.Category.ORGANIZATION ? "ORG" : category.name();
    }
  }

  private static List<Unit> units(Tree tree) {
    List<Unit> units = new ArrayList<>();
    Mention last = null;
    for (int i = 0; i < tree.size(); i++) {
      Span span = tree.token(i).span();
      List<Mention> holding =
          tree.sentence().mentions().stream().filter(m -> m.span().overlaps(span)).toList();
      if (holding.isEmpty()) {
        String word = tree.token(i).text().replace('’', '\'').toLowerCase(Locale.ROOT);
        units.add(new Unit(span, word, Optional.empty()));
      }
      for (Mention mention : holding) {
        if (mention != last) {
          units.add(
              new Unit(
                  mention.span(),
                  "",
                  Optional.of(
                      mention instanceof Named named ? named.category() : Named.Category.OTHER)));
          last = mention;
        }
      }
    }
    return units;
  }
}
