package org.parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;

/**
 * The noun phrase around the word for a measure, read from its surface: modifiers to the left,
 * prepositional phrases to the right as far as no verb or clause begins. The surface is surer than
 * the tree here, which often hangs the second of two prepositions at the verb.
 */
final class MeasurePhrase {
  private static final int WINDOW = 28;
  private static final Set<String> CLAUSES =
      Set.of(
          "if",
          "unless",
          "because",
          "after",
          "before",
          "while",
          "since",
          "until",
          "that",
          "when",
          "although",
          "though",
          "so",
          "whether",
          "despite",
          "without",
          "during",
          "following",
          "amid");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "including",
          "covering",
          "governing",
          "containing",
          "affecting",
          "targeting",
          "opening",
          "involving",
          "totaling",
          "totalling",
          "ranging",
          "regarding",
          "concerning",
          "limiting",
          "restricting",
          "aimed",
          "increased",
          "starting",
          "beginning");
  private static final Set<String> FLOWS =
      Set.of(
          "import",
          "shipment",
          "sale",
          "export",
          "purchase",
          "range",
          "worth",
          "variety",
          "number",
          "amount",
          "value",
          "list",
          "billion",
          "million",
          "supply",
          "entry",
          "dumping",
          "most",
          "some",
          "all",
          "percent",
          "type",
          "kind",
          "ton",
          "tonne",
          "maker",
          "producer");

  private final Tree tree;
  private final Named named;
  private final String type;
  private final boolean known;
  private final int first;
  private final int last;
  private final List<Map<String, List<Phrase>>> found = new ArrayList<>();
  private Map<String, List<Phrase>> roles = new LinkedHashMap<>();

  /**
   * @param named the word or name of the measure
   * @param type local name of its class
   * @param known whether it is an instrument with a name of its own
   */
  MeasurePhrase(Tree tree, Named named, String type, boolean known) {
    this.tree = tree;
    this.named = named;
    this.type = type;
    this.known = known;
    this.first = tree.at(named.span().start());
    this.last = tree.at(named.span().end() - 1);
  }

  Phrase measure() {
    return Phrase.of(tree, named);
  }

  /**
   * What the phrase says: one map of roles for each measure, more than one where it goes on as in
   * "a 25% tariff on steel and 10% on aluminum".
   */
  List<Map<String, List<Phrase>>> roles() {
    found.add(roles);
    left();
    right();
    return found;
  }

  private void left() {
    int i = first - 1;
    while (i >= 0 && modifies(i)) {
      i--;
    }
    if (i > 0 && tree.word(i).equals("in")) {
      tree.mention(i - 1).filter(m -> part(m) == Part.MONEY).ifPresent(m -> add("AMOUNT", m));
    }
    for (Mention mention : mentions(i + 1, first - 1)) {
      switch (part(mention)) {
        case PARTY ->
            add(
                agreement() ? "SIDE" : opening() || isBareName(mention) ? "OWNER" : "IMPOSER",
                mention);
        case BODY -> add(agreement() && !apart(mention) ? "SIDE" : "IMPOSER", mention);
        case GOODS -> add("GOODS", mention);
        case PERCENT -> add("RATE", mention);
        case MONEY -> add("AMOUNT", mention);
        case TIME -> add("SINCE", mention);
        case LAW, NONE -> {}
      }
    }
  }

  /** "China tariffs" are tariffs on China, "Chinese tariffs" and "U.S. tariffs" are not. */
  private boolean isBareName(Mention mention) {
    boolean penalty = type.equals("Tariff") || type.equals("Sanction");
    String text = ((Named) mention).text();
    boolean acronym = text.length() <= 4 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    boolean noun = tree.token(tree.at(mention.span().start())).tag().startsWith("NNP");
    return penalty && noun && !acronym && !apart(mention) && !isDemonym(text);
  }

  private static boolean isDemonym(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return java.util.stream.Stream.of("ish", "ese", "an", "ch", "washington", "administration")
        .anyMatch(lower::endsWith);
  }

  private boolean apart(Mention mention) {
    int next = tree.at(mention.span().end());
    return tree.token(next).tag().equals("POS");
  }

  private boolean modifies(int i) {
    String tag = tree.token(i).tag();
    String word = tree.word(i);
    return switch (tag) {
      case "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "$", "RB", "HYPH" ->
          !Set.of("not", "also", "then", "instead").contains(word);
      case "VBN", "VBG" -> tree.token(i).relation().equals("amod");
      case "SYM", ":" -> word.equals("-") || word.equals("/");
      default -> word.equals("%") || tree.mention(i).filter(Amount.class::isInstance).isPresent();
    };
  }

  private void right() {
    String preposition = "";
    String noun = "";
    boolean percent = false;
    int end = Math.min(tree.size(), last + 1 + WINDOW);
    int i = last + 1;
    while (i < end) {
      int at = i;
      Optional<Mention> start = starting(i);
      if (start.isPresent()) {
        Mention mention = start.get();
        int next = tree.at(mention.span().end() - 1) + 1;
        if (part(mention) == Part.PERCENT && i > last + 1) {
          if (percent && preposition.equals("and") && followedByOn(next)) {
            roles = new LinkedHashMap<>();
            found.add(roles);
          }
          percent = true;
        }
        place(mention, preposition, noun, next);
        noun = tree.lemma(next - 1);
        i = Math.max(next, i + 1);
        continue;
      }
      String word = tree.word(i);
      String tag = tree.token(i).tag();
      if (ends(at, word, tag)) {
        return;
      }
      if (tag.equals("IN") || tag.equals("TO") || tag.equals("CC")) {
        boolean through = word.equals("of") && FLOWS.contains(noun) || word.equals("as");
        boolean list = tag.equals("CC") && !percentAhead(i + 1);
        preposition = through || list ? preposition : word;
      } else if (word.equals("worth")) {
        noun = "worth";
      } else if (tag.startsWith("N")) {
        noun = tree.lemma(i);
      }
      i++;
    }
  }

  private boolean percentAhead(int i) {
    for (int k = i; k < Math.min(tree.size(), i + 3); k++) {
      if (starting(k).filter(mention -> part(mention) == Part.PERCENT).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean followedByOn(int i) {
    return i < tree.size() && (tree.word(i).equals("on") || tree.word(i).equals("for"));
  }

  private boolean ends(int i, String word, String tag) {
    return switch (tag) {
      case "VB" -> !type.equals("LegalProvision");
      case "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "PRP", "EX", ".", ":" ->
          !word.equals("-") && !word.equals("like");
      case "VBG" -> !PARTICIPLES.contains(word) && !tree.token(i).relation().equals("amod");
      case "TO" ->
          !type.equals("LegalProvision")
              && i + 1 < tree.size()
              && tree.token(i + 1).tag().equals("VB");
      case "IN" ->
          CLAUSES.contains(word)
              || i + 1 < tree.size()
                  && tree.token(i + 1).tag().equals("VBG")
                  && !PARTICIPLES.contains(tree.word(i + 1));
      case ",", "-LRB-" -> !goesOn(i + 1);
      case "CC" -> !goesOn(i + 1);
      default -> false;
    };
  }

  /** Whether the phrase goes on behind a comma or "and": with goods, a party or a share. */
  private boolean goesOn(int i) {
    for (int k = i; k < Math.min(tree.size(), i + 4); k++) {
      String word = tree.word(k);
      if (Set.of("such", "including", "worth", "ranging", "particularly", "especially")
          .contains(word)) {
        return true;
      }
      Optional<Mention> start = starting(k);
      if (start.isPresent()) {
        Mention mention = start.get();
        int behind = tree.at(mention.span().end() - 1) + 1;
        String next = behind < tree.size() ? tree.token(behind).tag() : ".";
        boolean verb = next.startsWith("VB") || next.equals("MD");
        return switch (part(mention)) {
          case GOODS -> !verb;
          case PARTY -> !verb && k == i;
          case PERCENT -> followedByOn(behind);
          default -> false;
        };
      }
      String tag = tree.token(k).tag();
      if (!tag.startsWith("J") && !tag.startsWith("N") && !tag.equals("CC") && !tag.equals("DT")) {
        return false;
      }
    }
    return false;
  }

  private void place(Mention mention, String preposition, String noun, int next) {
    switch (part(mention)) {
      case PARTY, BODY -> {
        String role = partyRole(preposition, noun, next);
        if (!role.isEmpty()) {
          add(role, mention);
        }
      }
      case GOODS -> {
        if (!Set.of("by", "under", "with").contains(preposition)) {
          add("GOODS", mention);
        }
      }
      case PERCENT -> {
        boolean former = preposition.equals("from") && roles.containsKey("RATE");
        if (!known
            && !former
            && Set.of("", "of", "at", "to", "from", "and", "by").contains(preposition)) {
          add("RATE", mention);
        }
      }
      case MONEY -> add("AMOUNT", mention);
      case LAW -> {
        if (preposition.equals("under")) {
          add("LAW", mention);
        }
      }
      case TIME -> {
        if (Set.of("from", "in", "on", "of", "starting", "").contains(preposition)) {
          add("SINCE", mention);
        }
      }
      case NONE -> {}
    }
  }

  private String partyRole(String preposition, String noun, int next) {
    if (agreement()) {
      return preposition.equals("with")
          ? "OWNER"
          : Set.of("between", "and", "by", "among").contains(preposition) ? "SIDE" : "";
    }
    return switch (preposition) {
      case "on", "against", "from", "into", "onto", "upon" -> "OWNER";
      case "to" -> opening() ? "OWNER" : "";
      case "of" -> opening() || type.equals("Investigation") ? "OWNER" : "";
      case "in" -> opening() || Set.of("make", "produce", "market").contains(noun) ? "OWNER" : "";
      case "by" -> "IMPOSER";
      case "for" -> type.equals("Quota") ? "OWNER" : "";
      default -> "";
    };
  }

  private boolean agreement() {
    return type.equals("TradeAgreement");
  }

  private boolean opening() {
    return type.equals("MarketOpening");
  }

  private void add(String role, Mention mention) {
    roles.computeIfAbsent(role, key -> new ArrayList<>()).add(Phrase.of(tree, mention));
  }

  /** What a mention can be for a measure. */
  private static Part part(Mention mention) {
    if (mention instanceof Amount amount) {
      return amount.unit().equals("percent")
          ? Part.PERCENT
          : amount.unit().equals("USD") ? Part.MONEY : Part.NONE;
    }
    if (mention instanceof Named name) {
      return switch (name.category()) {
        case PARTY -> Part.PARTY;
        case ORGANIZATION -> Part.BODY;
        case INDUSTRY -> Part.GOODS;
        case MEASURE -> Part.LAW;
        case PERSON, POST, PLACE, QUANTITY, OTHER -> Part.NONE;
      };
    }
    return Part.TIME;
  }

  private Optional<Mention> starting(int i) {
    Span span = tree.token(i).span();
    return tree.sentence().mentions().stream()
        .filter(mention -> span.contains(mention.span().start()))
        .findFirst();
  }

  private List<Mention> mentions(int from, int to) {
    return from > to
        ? List.of()
        : tree.mentions(tree.token(from).span().cover(tree.token(to).span()));
  }

  private enum Part {
    PARTY,
    BODY,
    GOODS,
    PERCENT,
    MONEY,
    LAW,
    TIME,
    NONE
  }
}
