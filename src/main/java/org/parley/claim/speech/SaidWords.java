package org.parley.claim.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Circumstance;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells the words that are said from those that tell who says them. */
final class SaidWords {
  /** Characters between a quotation and the name of its speaker, at most. */
  private static final int NEAR = 60;

  private static final Set<String> OF_A_TITLE =
      Set.of("DT", "CD", "POS", "IN", "CC", "PRP$", "HYPH");

  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind");

  private static final Set<String> OPEN = Set.of("MD", "TO", "DT");

  private final String text;
  private final Tree tree;
  private final List<Span> quotes;
  private final Circumstance circumstance;

  SaidWords(String text, Tree tree, List<Span> quotes) {
    this.text = text;
    this.tree = tree;
    this.quotes = quotes;
    this.circumstance = new Circumstance(tree);
  }

  /** What is said, without the words that tell who says it. */
  Span of(Speech speech, Span extent) {
    int verb = tree.token(speech.verb()).span().end();
    Span speaker = speech.speaker().span();
    int start = extent.start();
    boolean fronted = isFronted(speech);
    int end = fronted ? title(speaker.start(), verb) : extent.end();
    if (speech.order() == Speech.Order.FIRST && verb < end) {
      start =
          Math.min(
              fronted || speaker.start() < verb ? behind(speech, verb) : speaker.end(), end - 1);
      start =
          that(speech.verb(), end)
              .or(() -> past(speech.verb(), extent))
              .orElse(told(speech, start, end));
      end = Math.min(closed(start, end), next(speech.verb(), start));
    } else if (speech.order() == Speech.Order.LAST) {
      int edge = edge(speech, start);
      int behind = Math.max(verb, speaker.end());
      end = edge > start && isTail(speech, edge, behind, end) ? edge : end;
    }
    return trimmed(new Span(start, end));
  }

  /** Behind a verb with its particle: "ruled out". */
  private int behind(Speech speech, int verb) {
    int next = speech.verb() + 1;
    boolean particle =
        next < tree.size()
            && tree.token(next).relation().equals("compound:prt")
            && tree.token(next).head() == speech.verb();
    return particle ? tree.token(next).span().end() : verb;
  }

  /** "Warning that it would retaliate, Brussels asked": what is said ends before the speaker. */
  private boolean isFronted(Speech speech) {
    return speech.order() == Speech.Order.FIRST
        && tree.token(speech.verb()).tag().equals("VBG")
        && !tree.word(speech.verb()).equals("according")
        && speech.speaker().head() > speech.verb();
  }

  /** Whether nothing behind the words that tell who speaks belongs to what is said. */
  private boolean isTail(Speech speech, int edge, int behind, int end) {
    boolean quoted = quotes.stream().anyMatch(quote -> quote.end() == edge);
    boolean more =
        quotes.stream()
            .filter(quote -> quote.start() >= behind && quote.start() < end)
            .anyMatch(quote -> tree.at(quote.start()) > 0 && isMark(tree.at(quote.start()) - 1));
    if (verbless(behind, end)) {
      return !more && (quoted || !isSplit(tree.at(edge) - 1, tree.at(behind)));
    }
    int first = tree.at(behind);
    boolean apart = speech.speaker().head() > speech.verb() || circumstance.opens(first);
    return !more
        && (quoted || apart && tree.finite(0, tree.at(edge)) && !circumstance.goesOn(first));
  }

  /** Whether words that end here go on behind a comma: "It was, said one diplomat, a bad day". */
  private boolean isSplit(int i, int behind) {
    int last = i > 0 && isComma(i) ? i - 1 : i;
    boolean open =
        last >= 0
            && (OPEN.contains(tree.token(last).tag())
                || tree.lemma(last).equals("be") && tree.finite(last, last + 1));
    return open && isComma(behind) && behind + 2 < tree.size();
  }

  /** Where what is said begins behind a circumstance: at "that", or at a quotation. */
  private Optional<Integer> past(int verb, Span extent) {
    int first = circumstance.behindAddressee(verb);
    Optional<Integer> quote =
        quotes.stream()
            .map(Span::start)
            .filter(at -> at > tree.token(verb).span().end() && at < extent.end())
            .filter(at -> tree.at(at) > 0 && isMark(tree.at(at) - 1))
            .findFirst();
    int last = quote.map(tree::at).orElse(tree.at(extent.end() - 1));
    boolean open = first < tree.size() && circumstance.opens(first) && !isInfinitive(first);
    for (int i = first + 1; open && i < last; i++) {
      if (tree.word(i).equals("that") && tree.token(i).tag().equals("IN")) {
        boolean second = tree.token(i - 1).tag().equals("CC");
        return Optional.of(tree.token(i).span().start()).filter(at -> !second);
      }
    }
    return quote.filter(at -> open || first == tree.at(at) - 1);
  }

  /** "Urged Johnson to deliver the deal that he had promised": what is said, from "to" on. */
  private boolean isInfinitive(int to) {
    return tree.token(to).tag().equals("TO")
        && IntStream.range(to + 1, Math.min(tree.size(), to + 3))
            .anyMatch(i -> tree.token(i).tag().equals("VB"));
  }

  private boolean isMark(int i) {
    return Set.of(",", ":").contains(tree.token(i).text());
  }

  /** "Called it absurd and refused to act": where another deed begins that is told beside it. */
  private int next(int verb, int start) {
    String tag = tree.token(verb).tag();
    return tree.children(verb, "conj").stream()
        .filter(other -> other > verb && isFinite(verb, other))
        .filter(
            other ->
                tree.has(other, "nsubj")
                    || tree.has(other, "nsubj:pass")
                    || tree.token(other).tag().equals(tag))
        .flatMap(other -> tree.children(other, "cc").stream())
        .filter(and -> and > verb + 1)
        .map(and -> tree.token(and).span().start())
        .filter(
            and -> and > start && quotes.stream().noneMatch(q -> q.start() < and && and < q.end()))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether a verb joined to one of saying tells something of its own, past a comma if helped. */
  private boolean isFinite(int verb, int other) {
    boolean apart =
        tree.children(verb, "ccomp").isEmpty()
            && tree.children(other, "cc").stream()
                .anyMatch(and -> and > verb + 1 && isComma(and - 1));
    return tree.finite(other, other + 1)
        || apart
            && tree.children(other, "aux", "aux:pass").stream()
                .anyMatch(i -> tree.finite(i, i + 1) && !tree.tag(i).equals("MD"));
  }

  /** Where a quotation ends behind which nothing but a circumstance stands. */
  private int closed(int start, int end) {
    int last =
        quotes.stream()
            .filter(quote -> quote.start() >= start && quote.end() < end)
            .mapToInt(Span::end)
            .max()
            .orElse(end);
    if (last < end && isFollowed(last)) {
      return last;
    }
    return last < end && circumstance.opensSurely(tree.at(last)) ? last : end;
  }

  /** "Which had vowed to 'fight on,' answered with duties": the main verb behind a comma. */
  private boolean isFollowed(int end) {
    int next = tree.at(end);
    return next > 1 && tree.token(next - 2).text().equals(",") && tree.tag(next).equals("VBD");
  }

  /** Where the words behind which the speaker is named end: at a quotation, or at his title. */
  private int edge(Speech speech, int start) {
    int first = tree.token(speech.verb()).span().start();
    int edge = Math.min(speech.speaker().span().start(), first);
    for (Span quote : quotes) {
      boolean right =
          quote.end() > start
              && quote.end() <= edge
              && edge - quote.end() < NEAR
              && (isHow(edge) || !tree.finite(tree.at(quote.end()), tree.at(edge)));
      edge = right ? quote.end() : edge;
    }
    return title(edge, start);
  }

  /** "'Absurd' is how one diplomat put it". */
  private boolean isHow(int edge) {
    int speaker = tree.at(edge);
    return speaker > 1 && tree.word(speaker - 1).equals("how");
  }

  /**
   * Where the title of a speaker begins behind a comma: "…, Foreign Minister Chrystia Freeland
   * said", "…, Japan's trade minister, Ryutaro Hashimoto, said".
   */
  private int title(int edge, int start) {
    int from = tree.at(edge);
    boolean apart = from > 1 && isComma(from - 1) && isPost(from - 2);
    int i = apart ? from - 1 : from;
    while (i > 0 && isOfTitle(i - 1)) {
      i--;
    }
    int quote = i > 1 && isComma(i - 2) && tree.token(i - 1).text().matches("[\"”’]|''") ? 1 : 0;
    boolean closed = i > 0 && i < from && isComma(i - 1 - quote);
    int comma = closed ? tree.token(i - 1 - quote).span().start() : 0;
    return comma > start ? comma + 2 * quote : edge;
  }

  private boolean isComma(int i) {
    return tree.token(i).text().equals(",");
  }

  private boolean isPost(int i) {
    return Kinds.isNamed(tree, i, Named.Category.POST);
  }

  private boolean isOfTitle(int i) {
    String tag = tree.token(i).tag();
    return tag.startsWith("N") || tag.startsWith("JJ") || OF_A_TITLE.contains(tag);
  }

  /** Where whoever is told ends, right behind the verb: "told Congress the talks had failed". */
  private int told(Speech speech, int start, int end) {
    if (!TELLING.contains(tree.lemma(speech.verb()))) {
      return start;
    }
    int behind =
        speech
            .claim()
            .first("ADDRESSEE")
            .map(Phrase::span)
            .filter(who -> who.start() - start <= 1)
            .map(this::listener)
            .orElse(start);
    return behind + 2 < end ? behind : start;
  }

  /** Where whoever listens ends: the first name where others follow, the whole of the last. */
  private int listener(Span who) {
    List<Span> names =
        tree.sentence().mentions().stream()
            .filter(Named.class::isInstance)
            .map(Mention::span)
            .filter(who::overlaps)
            .toList();
    boolean named = !names.isEmpty() && names.get(0).start() == who.start();
    return named
        ? names.get(0).end()
        : Math.max(who.end(), names.stream().mapToInt(Span::end).max().orElse(0));
  }

  /** Where the clause with "that" begins behind whom it is told. */
  private Optional<Integer> that(int verb, int end) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 9); i++) {
      boolean in = tree.token(i).span().end() < end;
      boolean mark = tree.token(i).relation().equals("mark") && !isOfNoun(i, verb);
      boolean telling = TELLING.contains(tree.lemma(verb)) && tree.token(i).tag().equals("IN");
      if (in && tree.word(i).equals("that") && (mark || telling)) {
        return Optional.of(tree.token(i).span().start());
      }
      if (tree.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Said the admission that goods would be checked was": what a noun tells, and not the verb. */
  private boolean isOfNoun(int that, int verb) {
    int clause = tree.token(that).head();
    return clause >= 0
        && tree.token(clause).relation().equals("acl")
        && tree.token(clause).head() > verb
        && tree.token(clause).head() < that
        && !tree.isTimed(tree.token(clause).head());
  }

  private boolean verbless(int from, int to) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.token(i).span().start() >= from && tree.token(i).span().end() <= to)
        .noneMatch(i -> tree.token(i).tag().startsWith("VB") || tree.token(i).tag().equals("MD"));
  }

  /** The span without white space, commas and colons at its edges. */
  Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1
        && (Character.isWhitespace(text.charAt(start)) || ",:;".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start + 1
        && (Character.isWhitespace(text.charAt(end - 1))
            || ",:;".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    for (String link : List.of(" but", " and", " while")) {
      if (text.substring(start, end).endsWith(link)) {
        return trimmed(new Span(start, end - link.length()));
      }
    }
    return new Span(start, end);
  }
}
