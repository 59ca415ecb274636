package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Sentence;
import org.parley.annotation.Token;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Term;
import org.parley.vocabulary.Vocabulary;

/** Clues from the people named with a present title, and from bodies that came and went. */
final class TermClues {
  private static final double WRONG = -5;
  private static final double DOUBTFUL = -2;
  private static final double EARLY = -1;
  private static final Set<String> STATES =
      Set.of(
          "former",
          "ex",
          "ex-",
          "then",
          "late",
          "outgoing",
          "onetime",
          "incoming",
          "nominee",
          "nominated",
          "choice",
          "pick",
          "candidate");
  private static final Set<String> NOT_YET = Set.of("designate", "elect");

  private final Vocabulary vocabulary;
  private final Map<String, List<Entry.Person>> bySurname = new HashMap<>();

  TermClues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Entry entry : vocabulary.entries()) {
      if (entry instanceof Entry.Person person) {
        bySurname.computeIfAbsent(surname(person.label()), key -> new ArrayList<>()).add(person);
      }
    }
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The clues of an article's sentences. */
  List<Clue> of(List<Sentence> sentences) {
    List<Clue> clues = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Set<String> things = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Named> names = names(sentence);
      for (int i = 0; i < names.size(); i++) {
        Named named = names.get(i);
        Optional<Clue> clue =
            named.category() == Named.Category.PERSON
                ? person(sentence, names, i)
                : entry(named).filter(c -> things.add(named.candidates().get(0)));
        clue.filter(c -> told.add(c.says())).ifPresent(clues::add);
      }
    }
    return clues;
  }

  private static List<Named> names(Sentence sentence) {
    List<Named> names = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Named named) {
        names.add(named);
      }
    }
    return names;
  }

  private Optional<Clue> person(Sentence sentence, List<Named> names, int i) {
    Named named = names.get(i);
    Optional<Named> post = post(sentence, names, i);
    if (post.filter(p -> former(sentence, p) || coming(sentence, p)).isPresent()) {
      return Optional.empty();
    }
    List<Entry.Person> people = people(named);
    Set<String> posts = post.map(p -> Set.copyOf(p.candidates())).orElse(Set.of());
    List<Entry.Tenure> held =
        people.stream()
            .flatMap(person -> person.tenures().stream())
            .filter(tenure -> posts.contains(tenure.post()))
            .toList();
    if (!held.isEmpty()) {
      return Optional.of(clue(named, post.get().text() + " " + named.text(), held, WRONG));
    }
    List<Entry.Tenure> any = people.stream().flatMap(p -> p.tenures().stream()).toList();
    return !named.candidates().isEmpty() && !any.isEmpty()
        ? Optional.of(clue(named, named.text(), any, DOUBTFUL))
        : Optional.empty();
  }

  private List<Entry.Person> people(Named named) {
    if (named.candidates().isEmpty()) {
      return named.text().contains(" ")
          ? List.of()
          : bySurname.getOrDefault(surname(named.text()), List.of());
    }
    return named.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri, Entry.Person.class).stream())
        .toList();
  }

  /** The post that stands directly before the person or, behind a comma, after. */
  private static Optional<Named> post(Sentence sentence, List<Named> names, int i) {
    Named person = names.get(i);
    if (i > 0 && names.get(i - 1).category() == Named.Category.POST) {
      int gap = person.span().start() - names.get(i - 1).span().end();
      if (gap >= 0 && gap <= 2) {
        return Optional.of(names.get(i - 1));
      }
    }
    for (int k = i + 1; k < Math.min(i + 3, names.size()); k++) {
      Named after = names.get(k);
      int gap = after.span().start() - person.span().end();
      boolean comma =
          sentence.tokens().stream()
              .anyMatch(
                  token -> token.span().start() == person.span().end() && token.text().equals(","));
      if (after.category() == Named.Category.POST && comma && gap < 24) {
        return Optional.of(after);
      }
    }
    return Optional.empty();
  }

  private static boolean former(Sentence sentence, Named post) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= post.span().start() && i > 0) {
        return states(tokens, i - 1) || i > 1 && states(tokens, i - 2);
      }
    }
    return false;
  }

  /** "The trade representative-designate". */
  private static boolean coming(Sentence sentence, Named post) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() >= post.span().end())
        .limit(2)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> NOT_YET.contains(word.substring(word.lastIndexOf('-') + 1)));
  }

  private static boolean states(List<Token> tokens, int i) {
    return STATES.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
  }

  private static Clue clue(Named named, String who, List<Entry.Tenure> tenures, double penalty) {
    List<Term> terms = tenures.stream().map(Entry.Tenure::term).toList();
    String when =
        terms.stream().map(TermClues::words).distinct().limit(4).collect(Collectors.joining(", "));
    return new Clue(named.span(), who + ": in office " + when, day -> weight(terms, day, penalty));
  }

  /** A body, agreement or country that is spoken of by name exists. */
  private Optional<Clue> entry(Named named) {
    if (named.candidates().size() != 1) {
      return Optional.empty();
    }
    Optional<Term> term = vocabulary.entry(named.candidates().get(0)).flatMap(TermClues::term);
    return term.filter(t -> !t.equals(Term.ALWAYS))
        .map(
            t ->
                new Clue(
                    named.span(),
                    named.text() + ": there " + words(t),
                    day -> weight(List.of(t), day, early(named, t, day) ? EARLY : DOUBTFUL)));
  }

  /** Whether a country is not yet a state on that day; its name may be older. */
  private boolean early(Named named, Term term, LocalDate day) {
    return named.category() == Named.Category.PARTY
        && term.from().filter(from -> day.isBefore(from)).isPresent();
  }

  private static Optional<Term> term(Entry entry) {
    if (entry instanceof Entry.Party party) {
      return Optional.of(party.term());
    }
    if (entry instanceof Entry.Organization body) {
      return Optional.of(body.term());
    }
    return entry instanceof Entry.Instrument instrument
        ? Optional.of(instrument.term())
        : Optional.empty();
  }

  private static double weight(List<Term> terms, LocalDate day, double penalty) {
    return terms.stream().anyMatch(term -> term.holds(day)) ? 0 : penalty;
  }

  private static String words(Term term) {
    return term.from().map(LocalDate::toString).orElse("?")
        + " to "
        + term.to().map(LocalDate::toString).orElse("now");
  }
}
