package org.parley.claim.speech;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Evidence;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Neighbours;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds the attributions of a sentence that no verb of speech makes: "according to two officials",
 * "in the words of Kantor", "as Kantor put it", and whatever verb ties a name to a quotation: "…,"
 * he shrugged.
 */
final class TagFinder {
  private static final BigDecimal SURE = new BigDecimal("0.88");
  private static final Set<String> VIEWS =
      Set.of("word", "words", "view", "opinion", "judgment", "judgement", "eyes", "phrase");
  private static final Set<String> WORDS =
      Words.of(
          """
          reaction response answer reply verdict comment message retort riposte conclusion advice
          warning explanation complaint argument assessment motto refrain line plea promise pledge
          boast view position word question
          """);
  private static final Set<String> KNOWN = Set.of("clear", "plain", "known");
  private static final int LONGEST = 7;

  private final Tree tree;
  private final List<Span> quotes;
  private final Neighbours neighbours;
  private final DeepRelations relations;

  /**
   * A finder for one sentence.
   *
   * @param quotes the article's quotations
   */
  TagFinder(Tree tree, List<Span> quotes) {
    this.tree = tree;
    this.quotes = quotes;
    this.neighbours = new Neighbours(tree);
    this.relations = new DeepRelations(tree);
  }

  /**
   * The attributions in text order.
   *
   * @param spoken those that verbs of speech make
   */
  List<Speech> find(List<Speech> spoken) {
    List<Speech> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int word = i;
      account(i).or(() -> known(word)).ifPresent(found::add);
    }
    for (Span quote : quotes) {
      if (quote.end() > tree.sentence().span().start()
          && quote.end() < tree.sentence().span().end()) {
        tag(quote, spoken).ifPresent(found::add);
      }
      if (quote.overlaps(tree.sentence().span())) {
        introduced(quote, spoken).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Speech> account(int i) {
    if (isQuoted(i)) {
      return Optional.empty();
    }
    if (isWord(i, "according") && isWord(i + 1, "to")) {
      return voice(i + 1).map(speaker -> account(i, speaker, "according-to"));
    }
    if (isWord(i, "in") && isWord(i + 1, "the") && isView(i + 2) && isWord(i + 3, "of")) {
      return voice(i + 3).map(speaker -> account(i, speaker, "in-the-view-of"));
    }
    if (isWord(i, "in")) {
      return owner(i).map(speaker -> account(i, speaker, "in-the-view-of"));
    }
    if (isWord(i, "how") && i > 0 && Set.of("is", "was").contains(tree.word(i - 1))) {
      Optional<Phrase> speaker = voice(i);
      int verb = speaker.map(phrase -> tree.at(phrase.span().end() - 1) + 1).orElse(tree.size());
      return (isWord(verb, "put") || isWord(verb, "summed")) && i > 2
          ? speaker.map(phrase -> speech(verb, phrase, Speech.Order.LAST, "as-one-puts-it"))
          : Optional.empty();
    }
    if (isWord(i, "as")) {
      Optional<Phrase> speaker = voice(i);
      int behind = speaker.map(phrase -> tree.at(phrase.span().end() - 1) + 1).orElse(tree.size());
      boolean put = isWord(behind, "put") || isWord(behind, "puts");
      return put && isWord(behind + 1, "it")
          ? speaker.map(phrase -> account(behind, phrase, "as-one-puts-it"))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "In Lamy's words", "in Tokyo's view": whose they are. */
  private Optional<Phrase> owner(int in) {
    for (int i = in + 2; i < Math.min(tree.size(), in + LONGEST); i++) {
      if (tree.token(i - 1).tag().equals("POS") && isView(i) && speaks(i - 2)) {
        return Optional.of(phrase(i - 2));
      }
    }
    return Optional.empty();
  }

  private boolean isView(int i) {
    return i < tree.size() && VIEWS.contains(tree.word(i));
  }

  private boolean isWord(int i, String word) {
    return i < tree.size() && tree.word(i).equals(word);
  }

  private boolean isQuoted(int i) {
    Span word = tree.token(i).span();
    return quotes.stream().anyMatch(quote -> quote.contains(word));
  }

  private Speech account(int word, Phrase speaker, String rule) {
    int first = Math.min(word, tree.at(speaker.span().start()));
    Speech.Order order = tree.finite(0, first) ? Speech.Order.LAST : Speech.Order.FIRST;
    return speech(word, speaker, order, rule);
  }

  private Speech speech(int word, Phrase speaker, Speech.Order order, String rule) {
    Span span = tree.token(word).span();
    Claim claim =
        new Claim(
            "Statement",
            Map.of("SPEAKER", List.of(speaker), "VERB", List.of(new Phrase(tree, word, span))),
            Map.of(),
            new Evidence(span, tree.token(word).text()),
            Modality.ASSERTED,
            Optional.empty(),
            SURE,
            rule);
    return new Speech(claim, word, speaker, order, false);
  }

  /** Whoever is named right behind a word. */
  private Optional<Phrase> voice(int word) {
    return neighbours.behind(word).filter(this::speaks).map(this::phrase);
  }

  private boolean speaks(int head) {
    return Kinds.isActor(tree, head) || tree.token(head).tag().matches("PRP.?|CD");
  }

  private Phrase phrase(int head) {
    return tree.named(head)
        .filter(named -> named.category() == Named.Category.PERSON)
        .map(named -> Phrase.of(tree, named))
        .orElseGet(() -> new Phrase(tree, head));
  }

  /** The words that tie a whole quotation to a name, where no verb of speech does. */
  private Optional<Speech> tag(Span quote, List<Speech> spoken) {
    int first = tree.at(quote.end());
    boolean whole = first > 1 && Set.of(",", "?", "!").contains(tree.token(first - 2).text());
    boolean known = spoken.stream().anyMatch(s -> s.verb() >= first && s.verb() <= first + LONGEST);
    if (!whole || known) {
      return Optional.empty();
    }
    if (isPast(first)) {
      return voice(first)
          .map(speaker -> speech(first, speaker, Speech.Order.LAST, "quotation-tag"));
    }
    for (int verb = first + 1; verb < Math.min(tree.size(), first + LONGEST); verb++) {
      if (isPast(verb)) {
        int head = verb - 1;
        boolean subject = speaks(head) && !tree.finite(first, verb) && isClosed(verb + 1);
        return subject
            ? Optional.of(speech(verb, phrase(head), Speech.Order.LAST, "quotation-tag"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Trudeau was succinct: '...'": a quotation behind a colon, of whom the words before tell. */
  private Optional<Speech> introduced(Span quote, List<Speech> spoken) {
    int first = tree.at(quote.start());
    boolean colon =
        first > 1
            && tree.token(first).span().start() >= quote.start()
            && tree.token(first - 1).text().equals(":");
    if (!colon || spoken.stream().anyMatch(speech -> speech.verb() < first + LONGEST)) {
      return Optional.empty();
    }
    for (int verb = 1; verb < first; verb++) {
      if (isPast(verb)) {
        int at = verb;
        return neighbours
            .subject(verb)
            .flatMap(this::speaking)
            .map(head -> speech(at, phrase(head), Speech.Order.FIRST, "quotation-tag"));
      }
    }
    return Optional.empty();
  }

  /** Who speaks, or whose reaction, answer or message a noun tells of. */
  private Optional<Integer> speaking(int head) {
    if (speaks(head)) {
      return Optional.of(head);
    }
    return WORDS.contains(tree.lemma(head))
        ? tree.children(head, "nmod:poss").stream().filter(this::speaks).findFirst()
        : Optional.empty();
  }

  /** "Made it clear that", "let it be known that": who does. */
  private Optional<Speech> known(int word) {
    boolean made = KNOWN.contains(tree.word(word));
    if (!made || isQuoted(word)) {
      return Optional.empty();
    }
    for (int i = word - 1; i > Math.max(0, word - LONGEST); i--) {
      boolean makes =
          tree.lemma(i).equals("make") && (isPast(i) || tree.token(i).tag().equals("VBN"))
              || tree.word(i).equals("let") && isWord(i + 1, "it");
      if (makes) {
        int verb = i;
        return isWord(word + 1, "that") || isWord(word + 1, ",")
            ? relations.subjects(verb).stream()
                .findFirst()
                .or(() -> neighbours.subject(verb))
                .filter(this::speaks)
                .map(head -> speech(verb, phrase(head), Speech.Order.FIRST, "made-known"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPast(int i) {
    return i < tree.size()
        && (tree.token(i).tag().equals("VBD") || tree.token(i).tag().equals("VBZ"));
  }

  private boolean isClosed(int i) {
    return i >= tree.size()
        || neighbours.isEdge(i)
        || Set.of(".", "IN", "RB", "TO").contains(tree.token(i).tag());
  }
}
