package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Kinds;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** Tells which of the names in a stretch of words are of those who meet. */
record Guests(Tree tree) {
  private static final Set<String> GATHERINGS =
      Set.of("summit", "conference", "forum", "gathering", "ministerial", "assembly", "meeting");

  /** "Meet at the G7 summit": a name of what they meet at. */
  boolean isOfGathering(Phrase name) {
    int next = tree.at(name.span().end() - 1) + 1;
    return next < tree.size() && GATHERINGS.contains(tree.smallLemma(next));
  }

  /** "Broke up with Paris still asking for more": a clause of its own, and nobody met. */
  boolean isAbsolute(Span names) {
    int next = tree.at(names.end() - 1) + 1;
    boolean still = next < tree.size() && tree.token(next).tag().startsWith("RB");
    int verb = still ? next + 1 : next;
    return verb < tree.size()
        && (tree.token(verb).tag().equals("VBG") && still
            || tree.word(verb).matches("refusing|insisting|demanding|asking|unwilling|unable"));
  }

  /** The names in a stretch; whose counterparts are met, tell only which ones those are. */
  List<Phrase> powers(Surroundings names, Span span) {
    List<Phrase> found = new ArrayList<>(names.powers(span));
    found.removeIf(phrase -> found.get(0) != phrase && isTeller(phrase));
    for (int i = tree.at(span.start());
        i < tree.size() && tree.token(i).span().end() <= span.end();
        i++) {
      if (isPeer(i)) {
        int peer = i;
        found.removeIf(
            p -> p.head() < peer && !Kinds.isNamed(tree, p.head(), Named.Category.PERSON));
        found.add(new Phrase(tree, i));
      }
    }
    return found;
  }

  /**
   * "Before Modi, the prime minister, meets": the person described right in front of a verb, where
   * the parse gives the verb to another.
   */
  Optional<Phrase> described(int verb) {
    if (verb > 4 && tree.word(verb - 1).equals("who") && tree.word(verb - 2).equals(",")) {
      return titled(verb - 3);
    }
    if (verb < 4 || !tree.word(verb - 1).equals(",") || !tree.tag(verb).matches("VB[DPZ]")) {
      return Optional.empty();
    }
    for (int i = verb - 2; i > 0 && tree.tag(i).matches("[JN].*|DT|POS|IN|PRP\\$"); i--) {
      int head = tree.token(i).head();
      boolean set = tree.token(i).relation().equals("appos") && head >= 0 && head < i;
      if (set && Kinds.isNamed(tree, head, Named.Category.PERSON)) {
        return tree.token(head).relation().startsWith("nsubj")
            ? Optional.empty()
            : tree.mention(head).map(person -> Phrase.of(tree, person));
      }
    }
    return Optional.empty();
  }

  /** "Ruggiero, the WTO chief, who saw him": the person whose title ends at a word. */
  private Optional<Phrase> titled(int last) {
    int i = last;
    while (i > 1 && !tree.word(i).equals(",") && tree.tag(i).matches("[JN].*|DT|POS|HYPH")) {
      i--;
    }
    boolean title = i < last && tree.word(i).equals(",");
    return title && Kinds.isNamed(tree, i - 1, Named.Category.PERSON)
        ? tree.mention(i - 1).map(person -> Phrase.of(tree, person))
        : Optional.empty();
  }

  /** "Counterparts", "opposite numbers". */
  private boolean isPeer(int i) {
    return tree.smallLemma(i).equals("counterpart")
        || tree.smallLemma(i).equals("number") && i > 0 && tree.word(i - 1).equals("opposite");
  }

  /** The names in a stretch, or the official whom it describes. */
  List<Phrase> named(Surroundings names, Span span) {
    List<Phrase> found = powers(names, span);
    int last = tree.at(span.end() - 1);
    boolean people = Kinds.isActor(tree, last) || Subjects.isCounted(tree, last);
    return found.isEmpty() && people ? List.of(new Phrase(tree, last)) : found;
  }

  /** "At a meeting with Nakasone, Secretary Gotoda said": who only tells of it. */
  private boolean isTeller(Phrase phrase) {
    int before = tree.at(phrase.span().start()) - 1;
    int next = tree.at(phrase.span().end() - 1) + 1;
    while (before > 0 && Kinds.isNamed(tree, before, Named.Category.POST)) {
      before--;
    }
    return before > 0
        && tree.word(before).equals(",")
        && next < tree.size()
        && Occasion.SAYING.contains(tree.smallLemma(next));
  }
}
