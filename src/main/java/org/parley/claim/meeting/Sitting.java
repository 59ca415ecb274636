package org.parley.claim.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells whether a noun such as "session", "call" or "lunch" means a meeting.
 *
 * @param word index of the noun
 * @param verb the head of the phrasing, which may be the same
 */
record Sitting(Tree tree, int word, int verb) {
  static final Set<String> PRIVATE =
      Set.of(
          "dinner",
          "lunch",
          "luncheon",
          "breakfast",
          "call",
          "conversation",
          "conference",
          "visit",
          "appointment",
          "supper",
          "banquet",
          "retreat",
          "marathon");
  private static final Set<String> MEDIA =
      Words.of("news press business trading training legislative closing public online");
  static final Set<String> MEALS =
      Set.of("dinner", "lunch", "luncheon", "breakfast", "banquet", "supper", "tea", "coffee");
  private static final Set<String> ASKING = Set.of("have", "invite", "ask", "treat", "take");
  private static final Set<String> OVER =
      Set.of("over", "at", "during", "after", "before", "following", "since");
  private static final Set<String> VISITS = Set.of("visit", "trip");
  private static final Set<String> GATHERINGS = Set.of("summit", "conference", "forum", "meeting");
  private static final Set<String> MEETING = Set.of("meet", "confer", "speak", "talk", "huddle");
  private static final Set<String> ROUNDS =
      Set.of(
          "uruguay",
          "tokyo",
          "doha",
          "kennedy",
          "dillon",
          "gatt",
          "wto",
          "millennium",
          "development");
  private static final Set<String> ASSISTANTS =
      Words.of("deputy assistant adviser advisor director head chief coordinator envoy secretary");
  private static final Set<String> WIRES =
      Set.of("phone", "telephone", "conference", "video", "private", "working");
  static final Set<String> SITTINGS =
      Words.of(
          "talk negotiation discussion consultation meeting bargaining haggling wrangling debate");

  /** "Led calls for action": what is asked for, and no telephone call. */
  private boolean isAppeal(Surroundings around) {
    boolean to = word + 2 < tree.size() && tree.word(word + 1).equals("to");
    return tree.lemma(word).equals("call")
        && !around.behind().containsKey("with")
        && (around.behind().containsKey("for") || to && tree.token(word + 2).tag().equals("VB"));
  }

  /** Whether the noun means a meeting, and not a press conference or years of talks. */
  boolean isMeant() {
    Surroundings around = new Surroundings(tree, word);
    Optional<Span> before = around.before();
    String lemma = tree.lemma(word);
    boolean other = lemma.equals("talk") && !tree.token(word).tag().equals("NNS");
    boolean fringe = new Venue(tree, word).fringe();
    boolean back =
        lemma.equals("retreat")
            && (tree.has(word, "nmod") || around.behind().containsKey("from"))
            && !around.behind().containsKey("with");
    boolean between =
        tree.token(word).tag().equals("NNS") && word > 0 && tree.word(word - 1).equals("between");
    int first = before.map(span -> tree.at(span.start())).orElse(word);
    boolean supposed =
        SITTINGS.contains(lemma)
            && first > 0
            && Set.of("unless", "if").contains(tree.word(first - 1));
    if (other
        || back
        || fringe
        || between
        || supposed
        || isAppeal(around)
        || isRound()
        || isBackdrop()
        || isTask()
        || before.filter(s -> around.holds(s, MEDIA)).isPresent()) {
      return false;
    }
    Set<String> behind = around.behind().keySet();
    boolean joined = behind.contains("with") || behind.contains("between");
    if (PRIVATE.contains(lemma)) {
      boolean phone = before.filter(s -> around.holds(s, WIRES)).isPresent();
      boolean meal =
          (MEALS.contains(lemma) || VISITS.contains(lemma) && isBetweenTwo()) && isOccasion();
      return joined || phone || word != verb || lemma.equals("conference") || meal;
    }
    boolean part = word + 1 < tree.size() && tree.token(word + 1).tag().startsWith("NN");
    if (part && tree.token(word).relation().equals("compound")) {
      return !Set.of("bargaining", "haggling", "marathon").contains(lemma);
    }
    if (lemma.equals("hour") || lemma.equals("minute")) {
      return behind.contains("with");
    }
    if (lemma.equals("round")) {
      Optional<Span> of = Optional.ofNullable(around.behind().get("of"));
      return of.isEmpty() || SITTINGS.contains(tree.lemma(tree.at(of.get().end() - 1)));
    }
    return true;
  }

  /** "Will meet at the G7 summit": where people meet of whom another word tells it. */
  private boolean isBackdrop() {
    return GATHERINGS.contains(tree.smallLemma(word))
        && new Venue(tree, word).purpose().filter("at"::equals).isPresent()
        && new Surroundings(tree, word).before().filter(this::isNamed).isPresent()
        && tree.above(word).stream().limit(1).anyMatch(i -> MEETING.contains(tree.smallLemma(i)));
  }

  private boolean isNamed(Span span) {
    return !new Surroundings(tree, word).powers(span).isEmpty();
  }

  /** "Was lectured by Li Peng during a visit": what one person does to another. */
  private boolean isBetweenTwo() {
    DeepRelations relations = new DeepRelations(tree);
    return tree.above(word).stream()
        .filter(i -> tree.token(i).tag().startsWith("V"))
        .findFirst()
        .filter(
            i ->
                relations.subjects(i).stream().anyMatch(this::isPerson)
                    && relations.objects(i).stream().anyMatch(this::isPerson))
        .isPresent();
  }

  private boolean isPerson(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON)
        || Set.of("he", "she", "him", "her").contains(tree.word(i));
  }

  /** "Are to take it up over dinner", "at a lunch in Paris", "had her to dinner". */
  private boolean isOccasion() {
    Optional<String> purpose = new Venue(tree, word).purpose();
    boolean asked =
        purpose.filter("to"::equals).isPresent()
            && tree.above(word).stream().anyMatch(i -> ASKING.contains(tree.smallLemma(i)));
    return asked || purpose.filter(OVER::contains).isPresent();
  }

  /** "His deputy for trade negotiations": what someone's post is about. */
  private boolean isTask() {
    int above = tree.token(word).head();
    return above >= 0
        && above < word
        && tree.token(word).relation().equals("nmod")
        && SITTINGS.contains(tree.lemma(word))
        && (Kinds.isNamed(tree, above, Named.Category.POST)
            || ASSISTANTS.contains(tree.lemma(above)))
        && new Venue(tree, word)
            .purpose()
            .filter(Set.of("for", "on", "of", "to")::contains)
            .isPresent();
  }

  /** "Uruguay Round", "the GATT round of talks": years of talks, and no session. */
  private boolean isRound() {
    int above = tree.token(word).head();
    int round = tree.lemma(word).equalsIgnoreCase("round") ? word : above;
    if (round < 0 || !tree.lemma(round).equalsIgnoreCase("round")) {
      return false;
    }
    Surroundings around = new Surroundings(tree, round);
    return tree.named(round).isPresent()
        || tree.token(round).tag().equals("NNP")
        || around.before().filter(s -> around.holds(s, ROUNDS)).isPresent();
  }
}
