package org.parley.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotation.Named;
import org.parley.annotation.Token;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Name;

/** Tells from the words of a title how many hold it, whether still, and for whom. */
public final class Titles {
  private static final Set<String> FORMER = Set.of("former", "ex", "then", "late", "onetime");
  private static final String PLURAL =
      "official|minister|leader|negotiator|legislator|mp|member|senator|analyst|economist|diplomat"
          + "|representative|lawmaker|executive|aide|trader|dealer|spokesman|expert|envoy|deputy"
          + "|ambassador|adviser|advisor|commissioner|chairman|president|professor|lawyer|secretary"
          + "|governor|delegate|director|congressman|broker|grower|farmer|dean|rapporteur";
  private static final Set<String> PRIVATE =
      Set.of(
          "analyst",
          "economist",
          "trader",
          "dealer",
          "professor",
          "lawyer",
          "attorney",
          "farmer",
          "strategist",
          "lobbyist",
          "consultant",
          "fellow",
          "scholar",
          "expert",
          "researcher",
          "executive",
          "manager",
          "businessman",
          "columnist",
          "correspondent",
          "rancher",
          "grower",
          "broker",
          "banker");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "ministry", "department", "office", "u.s.", "agency");
  private static final Map<String, String> LEADING =
      Map.of("chair", "chairman", "head", "head", "lead", "leader", "direct", "director");
  private static final Set<String> EMPLOYERS =
      Set.of(
          "company",
          "union",
          "group",
          "industry",
          "association",
          "ministry",
          "department",
          "government",
          "agency",
          "own",
          "party",
          "committee",
          "commission");
  private static final Set<String> LINKS = Set.of("of", "the", "and", "for");

  private Titles() {}

  /** "Officials" is no single person's title. */
  public static boolean isMany(Phrase post) {
    int last = post.tree().at(post.span().end() - 1);
    Token token = post.tree().token(last);
    return !token.lemma().equalsIgnoreCase(token.text())
        && token.lemma().toLowerCase(Locale.ROOT).matches(PLURAL);
  }

  /** The title of each of those who share it: "envoys Olmer and Sigur" are an envoy each. */
  public static Named singular(Named title, Optional<Phrase> post) {
    Optional<Phrase> many = post.filter(Titles::isMany);
    if (many.isEmpty()) {
      return title;
    }
    int last = many.get().tree().at(title.span().end() - 1);
    String lemma = many.get().tree().token(last).lemma();
    int start = title.text().lastIndexOf(' ') + 1;
    String word =
        Character.isUpperCase(title.text().charAt(start))
            ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
            : lemma;
    return new Named(
        title.span(),
        title.text().substring(0, start) + word,
        title.category(),
        title.candidates());
  }

  /** "Chief textile negotiator", whose rank stands apart: "chief U.S. textile negotiator". */
  public static Named ranked(Phrase rank, Named title) {
    String text = rank.text().toLowerCase(Locale.ROOT) + " " + title.text();
    return new Named(title.span(), text, title.category(), List.of());
  }

  /** "Former Treasury official", "then-president": held no more. */
  public static boolean isFormer(Phrase post) {
    int first = post.tree().at(post.span().start());
    for (int i = Math.max(0, first - 2); i < first; i++) {
      if (FORMER.contains(post.tree().word(i))) {
        return true;
      }
    }
    return FORMER.contains(post.tree().word(first).split("-")[0]);
  }

  /** "The president's adviser": a title of whose holder something is told. */
  public static boolean isOwner(Phrase post) {
    int next = post.tree().at(post.span().end() - 1) + 1;
    return next < post.tree().size() && post.tree().token(next).tag().equals("POS");
  }

  /** Whether a place stands before a title: "Saskatchewan Trade Minister" is not Canada's. */
  public static boolean isLocal(Phrase post) {
    Tree tree = post.tree();
    int first = tree.at(post.span().start());
    int before = first > 0 && tree.token(first - 1).tag().equals("POS") ? first - 2 : first - 1;
    return before >= 0
        && tree.named(before).filter(n -> n.category() == Named.Category.PLACE).isPresent();
  }

  /** The title of one who "chairs", "heads", "leads" or "directs" a body. */
  public static Optional<Named> ofLeading(Phrase verb) {
    return Optional.ofNullable(LEADING.get(verb.tree().lemma(verb.head())))
        .map(title -> new Named(verb.span(), title, Named.Category.POST, List.of()));
  }

  /** "Chairman" for "chairman of Motorola" and for "company chairman": titles in fewer words. */
  static Set<String> shorter(String title) {
    Set<String> names = new TreeSet<>();
    String bare = title.replaceFirst(" (of|at|for|in|to) .*", "");
    names.add(bare);
    int space = bare.indexOf(' ');
    if (space > 0 && EMPLOYERS.contains(bare.substring(0, space).toLowerCase(Locale.ROOT))) {
      names.add(bare.substring(space + 1));
    }
    names.remove(title);
    return names;
  }

  /** Whether who bears the title acts for nobody but a firm, or himself. */
  public static boolean isPrivate(Named title) {
    String last = title.text().substring(title.text().lastIndexOf(' ') + 1);
    return PRIVATE.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Whether a body's name stands in a title: "commerce ministry spokesperson". */
  public static boolean names(Named title, Entry.Organization body) {
    String small = title.text().replace('’', '\'').toLowerCase(Locale.ROOT);
    List<String> words = List.of(small.split(" "));
    return body.names().stream().map(Name::text).anyMatch(name -> holds(words, name))
        || shares(words, body.label());
  }

  private static boolean holds(List<String> title, String name) {
    List<String> words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
            .filter(word -> !LINKS.contains(word))
            .toList();
    boolean telling = words.size() > 1 || name.equals(name.toUpperCase(Locale.ROOT));
    return telling && words.size() < title.size() && title.containsAll(words);
  }

  private static boolean shares(List<String> title, String body) {
    List<String> wanted =
        Arrays.stream(body.toLowerCase(Locale.ROOT).split(" "))
            .filter(word -> !SMALL.contains(word))
            .toList();
    List<String> field =
        title.stream()
            .filter(word -> !SMALL.contains(word) && !word.matches("minister|secretary"))
            .toList();
    boolean all = wanted.size() > 1 && title.containsAll(wanted);
    boolean part = field.size() > 1 && wanted.containsAll(field);
    boolean house = body.endsWith("Commission") && title.contains("commission");
    return (all || part || house) && !body.startsWith("Office of");
  }
}
