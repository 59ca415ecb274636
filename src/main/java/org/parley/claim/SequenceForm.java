package org.parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;

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
    if (wanted.barred()) {
      boolean follows = at < units.size() && units.get(at).fit(wanted).isPresent();
      return follows ? -1 : match(units, at, element + 1, roles);
    }
    if (at < units.size()) {
      Optional<String> fit = units.get(at).fit(wanted);
      if (fit.isPresent()) {
        Map<String, List<Unit>> more = new LinkedHashMap<>(roles);
        if (wanted.named() || !wanted.role().isEmpty()) {
          String role = wanted.role().isEmpty() ? fit.get() : wanted.role();
          List<Unit> filled = new ArrayList<>(more.getOrDefault(role, List.of()));
          filled.add(units.get(at));
          more.put(role, filled);
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
  private record Unit(Span span, String word, String tag, Optional<String> role) {
    Optional<String> fit(Element wanted) {
      for (String alternative : wanted.alternatives()) {
        boolean fits =
            wanted.named()
                ? role.filter(alternative::equals).isPresent()
                    || alternative.equals("NOUN") && role.isEmpty() && tag.startsWith("N")
                : role.isEmpty() && word.equals(alternative);
        if (fits) {
          return Optional.of(alternative);
        }
      }
      return Optional.empty();
    }
  }

  private static String role(Mention mention) {
    if (mention instanceof Named named) {
      return named.category() == Named.Category.ORGANIZATION ? "ORG" : named.category().name();
    }
    return mention instanceof Amount ? "AMOUNT" : "TIME";
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
        units.add(new Unit(span, word, tree.token(i).tag(), Optional.empty()));
      }
      for (Mention mention : holding) {
        if (mention != last) {
          units.add(new Unit(mention.span(), "", "", Optional.of(role(mention))));
          last = mention;
        }
      }
    }
    return withoutBrackets(units);
  }

  /** Passes over "(MITI)" behind a name. */
  private static List<Unit> withoutBrackets(List<Unit> units) {
    List<Unit> kept = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      boolean bracket =
          i > 0
              && i + 2 < units.size()
              && units.get(i).word().equals("(")
              && units.get(i + 2).word().equals(")")
              && units.get(i - 1).role().isPresent();
      if (bracket) {
        i += 2;
      } else {
        kept.add(units.get(i));
      }
    }
    return kept;
  }
}
