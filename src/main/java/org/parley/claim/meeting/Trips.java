package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Grain;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the journeys of those who negotiate, where the sentence tells of no meeting besides: "Abe
 * flies to Canberra in July", "Freeland is due in Washington on Tuesday".
 */
public record Trips(Tree tree) {
  private static final BigDecimal LIKELY = new BigDecimal("0.65");
  private static final int REACH = 8;
  private static final Set<String> TRAVELLING =
      Words.of(
          """
          fly travel go head journey return come jet rush arrive stop land visit due expect expected
          leave depart send dispatch summon fly_on head_back go_back fly_back invite
          """);
  private static final Set<String> TAKEN_FOR_NOUNS = Set.of("due", "heads", "jets");
  private static final Set<String> SENDING = Set.of("send", "dispatch", "summon", "invite");
  private static final Set<String> STANDING = Words.of("visit tour reach");
  private static final Set<String> TOWARDS = Set.of("to", "in", "for", "into", "at");
  private static final Set<String> RETURNING =
      Words.of("return come get come_home fly be come_back");
  private static final Set<String> LEADING = Words.of("lead head take bring");
  private static final Set<String> LIGHT =
      Set.of("on", "back", "home", "himself", "herself", "next", "out", "from", "a", "an", "the");
  private static final Set<String> TRAVELLERS =
      Words.of("delegation team mission envoy negotiator minister commissioner premier secretary");

  /**
   * The journeys that have a traveller, a place and a day, week or month, in text order; what a
   * headline tells of one, the text tells again.
   */
  public List<Claim> read(Reading reading) {
    List<Claim> found = new ArrayList<>();
    if (tree.sentence().block().kind() == Block.Kind.HEADLINE) {
      return found;
    }
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && (Venue.isPlace(named) || isCountry(named))) {
        int first = tree.at(named.span().start());
        if (!isOwner(named)) {
          trip(reading, Phrase.of(tree, named), first).ifPresent(found::add);
        }
      }
    }
    for (int i = 1; i < tree.size() && found.isEmpty(); i++) {
      if (tree.word(i).equals("here")) {
        trip(reading, new Phrase(tree, i, tree.token(i).span()), i).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? new Visits(tree).read(reading) : found;
  }

  private Optional<Claim> trip(Reading reading, Phrase place, int first) {
    Optional<Integer> verb = verb(first);
    Optional<Timed> when = verb.flatMap(v -> new Occasion(tree).of(v, v)).filter(Trips::isFine);
    List<Phrase> who = verb.map(this::travellers).orElse(List.of());
    if (who.isEmpty() || when.isEmpty()) {
      return Optional.empty();
    }
    int at = verb.orElseThrow();
    Modality told = new ModalityReader(tree).of(at);
    boolean due = tree.word(at).matches("due|expected|invited");
    Modality put = due && told != Modality.DENIED ? Modality.PLANNED : told;
    List<Phrase> times = List.of(Phrase.of(tree, when.get()));
    return new Gathered(tree, at, at, who, List.of(), times, List.of(place))
        .claim(reading, put, LIKELY, "trip");
  }

  /** A country by its own name, as in "flew to Japan", and not its people. */
  private boolean isCountry(Named named) {
    int last = tree.at(named.span().end() - 1);
    return named.category() == Named.Category.PARTY
        && tree.token(last).tag().equals("NNP")
        && (last + 1 == tree.size() || !tree.token(last + 1).tag().startsWith("NN"));
  }

  /** The verb of going that has the place behind it. */
  private Optional<Integer> verb(int place) {
    int before = place - 1;
    boolean here = tree.word(place).equals("here");
    boolean from = before > 0 && tree.word(before).equals("from");
    boolean towards = here || from || before > 0 && TOWARDS.contains(tree.word(before));
    if (before >= 0 && isTravel(before) && STANDING.contains(tree.smallLemma(before))) {
      return Optional.of(before);
    }
    for (int i = here ? before : before - 1; towards && i >= 0 && before - i <= REACH; i--) {
      if (isLed(i, before)) {
        return Optional.of(i);
      }
      if (isTravel(i) && isHomeward(i, before)) {
        return Optional.empty();
      }
      if (isTravel(i)) {
        boolean back = !from || RETURNING.contains(tree.smallLemma(i));
        boolean goes = back && !isLeft(i) && !STANDING.contains(tree.smallLemma(i));
        return goes ? Optional.of(i) : Optional.empty();
      }
      boolean light =
          tree.isTimed(i)
              || LIGHT.contains(tree.word(i))
              || tree.token(i).tag().startsWith("RB")
              || Kinds.isNamed(tree, i, Named.Category.PERSON)
              || Kinds.isNamed(tree, i, Named.Category.POST)
              || Kinds.isNamed(tree, i, Named.Category.PARTY)
              || Set.of("trade", "week", "day", "high-level", "business").contains(tree.word(i))
              || TRAVELLERS.contains(tree.smallLemma(i))
              || tree.smallLemma(i).equals("mission");
      if (!light) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Arrived back in Tokyo", "ready to return to Rabat": nobody is met there, or not yet. */
  private boolean isHomeward(int verb, int place) {
    boolean from = IntStream.rangeClosed(verb, place).anyMatch(i -> tree.word(i).equals("from"));
    boolean back = !from && tree.word(verb + 1).matches("back|home");
    boolean ready =
        verb > 1
            && tree.word(verb - 1).equals("to")
            && tree.word(verb - 2).matches("ready|willing|prepared|free|able");
    return ready || back && tree.token(verb).tag().equals("VBD");
  }

  /** "Leaving an empty chair for Canada": what is left for someone, and no journey. */
  private boolean isLeft(int verb) {
    List<Integer> objects = tree.children(verb, "obj");
    return tree.smallLemma(verb).equals("leave")
        && !objects.isEmpty()
        && objects.stream()
            .noneMatch(
                i ->
                    Kinds.isNamed(tree, i, Named.Category.PLACE)
                        || Kinds.isNamed(tree, i, Named.Category.PARTY));
  }

  /** "Led a trade mission to": whether who does so travels with others. */
  private boolean isLed(int i, int before) {
    return LEADING.contains(tree.smallLemma(i))
        && tree.token(i).tag().startsWith("V")
        && before > i
        && Set.of("delegation", "mission", "team").contains(tree.smallLemma(before - 1));
  }

  private boolean isTravel(int i) {
    return TRAVELLING.contains(tree.smallLemma(i))
            && (tree.token(i).tag().startsWith("V") || TAKEN_FOR_NOUNS.contains(tree.word(i)))
        || tree.word(i).equals("be") && i > 0 && tree.word(i - 1).equals("will");
  }

  private List<Phrase> travellers(int verb) {
    DeepRelations relations = new DeepRelations(tree);
    boolean sent = SENDING.contains(tree.smallLemma(verb));
    List<Integer> subjects =
        sent
            ? relations.objects(verb).stream().flatMap(i -> tree.coordinated(i).stream()).toList()
            : new Comers(tree, verb).joined(relations.subjects(verb));
    List<Phrase> found =
        new ArrayList<>(
            subjects.stream()
                .filter(i -> travels(i) || sent && Kinds.isNamed(tree, i, Named.Category.PARTY))
                .map(i -> new Phrase(tree, i))
                .toList());
    if (found.isEmpty() && !sent) {
      Subjects.before(tree, verb).stream().filter(p -> travels(p.head())).forEach(found::add);
    }
    return found;
  }

  private boolean travels(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON)
        || Set.of("he", "she").contains(tree.word(i))
        || TRAVELLERS.contains(tree.smallLemma(i)) && isCommon(i);
  }

  /** Whether a word is no part of a name but at most a title. */
  private boolean isCommon(int i) {
    return tree.mention(i).isEmpty() || Kinds.isNamed(tree, i, Named.Category.POST);
  }

  /** "Goes to Japan's parliament": whose something else is. */
  private boolean isOwner(Named place) {
    int next = tree.at(place.span().end() - 1) + 1;
    return next < tree.size()
        && (tree.token(next).tag().equals("POS")
            || tree.token(next).tag().startsWith("NN") && tree.mention(next).isEmpty());
  }

  private static boolean isFine(Timed time) {
    return time.when().map(TimeSpan::grain).filter(g -> g.compareTo(Grain.MONTH) <= 0).isPresent();
  }
}
