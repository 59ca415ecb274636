package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Subjects;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/**
 * Reads encounters that a set phrase tells and no word of meeting: "came face to face in Geneva",
 * "had been on the phone to Frost", "took the matter up by telephone".
 */
public record Rendezvous(Tree tree) {
  private static final BigDecimal LIKELY = new BigDecimal("0.75");
  private static final int REACH = 14;
  private static final int NEAR = 8;
  private static final Map<String, List<List<String>>> IDIOMS =
      Stream.of(
              """
              by telephone, by phone, by video, by video link, by videolink, by video-link,
              by videoconference, by video conference, by conference call, by satellite,
              via telephone, via video, via phone, over the telephone, over the phone,
              on the telephone, on the phone, on the line, on the hotline, face to face,
              face-to-face, head to head, one on one, one-on-one, tete a tete, tête à tête,
              tête-à-tête, eyeball to eyeball, across the table, in the same room,
              behind closed doors, over dinner, over lunch, over breakfast, over coffee, over tea,
              over drinks
              """
                  .split(","))
          .map(phrase -> List.of(phrase.strip().split("\\s+")))
          .collect(Collectors.groupingBy(words -> words.get(0)));
  private static final Set<String> JOINING = Set.of("with", "to", "from");
  private static final Set<String> SEVERAL = Set.of("they", "both", "two", "three", "pair", "trio");

  /** The encounters of two or more people, in text order. */
  public List<Claim> read(Reading reading) {
    List<Claim> found = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      int at = i;
      IDIOMS.getOrDefault(tree.word(i), List.of()).stream()
          .filter(words -> stands(words, at))
          .findFirst()
          .flatMap(words -> claim(reading, at, at + words.size()))
          .ifPresent(found::add);
    }
    return found;
  }

  private boolean stands(List<String> words, int i) {
    for (int at = 0; at < words.size(); at++) {
      if (i + at >= tree.size() || !tree.word(i + at).equals(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Claim> claim(Reading reading, int idiom, int behind) {
    Optional<Integer> verb = verb(idiom);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int at = verb.get();
    List<Phrase> who = people(new DeepRelations(tree).subjects(at));
    who = who.isEmpty() ? Subjects.before(tree, at).stream().filter(this::isPerson).toList() : who;
    List<Phrase> others = others(at, idiom, behind);
    Modality modality = new ModalityReader(tree).of(at);
    boolean told = modality == Modality.ASSERTED || modality == Modality.PLANNED;
    boolean two = !others.isEmpty() || who.size() > 1 || who.stream().anyMatch(this::isSeveral);
    if (who.isEmpty() || !two || !told) {
      return Optional.empty();
    }
    List<Phrase> when =
        new Occasion(tree).of(at, at).map(t -> Phrase.of(tree, t)).stream().toList();
    return new Gathered(tree, at, at, who, others, when, new Venue(tree, at).place(at))
        .claim(
            reading, new Arrangement(tree, at, at).of(modality, List.of()), LIKELY, "rendezvous");
  }

  /** The verb in front of a set phrase, in the same clause. */
  private Optional<Integer> verb(int idiom) {
    for (int i = idiom - 1; i >= 0 && idiom - i <= REACH; i--) {
      if (tree.token(i).tag().matches("VB.?") && tree.named(i).isEmpty()) {
        return Optional.of(i);
      }
      if (tree.token(i).tag().matches("W.*|:")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whom the verb has for its object, or who stands behind "with" or "to" further on. */
  private List<Phrase> others(int verb, int idiom, int behind) {
    List<Phrase> objects = people(new DeepRelations(tree).objects(verb));
    if (!objects.isEmpty()) {
      return objects;
    }
    boolean whom = tree.children(verb).stream().anyMatch(i -> tree.word(i).equals("whom"));
    if (whom && tree.token(verb).relation().equals("acl:relcl")) {
      return people(List.of(tree.token(verb).head()));
    }
    for (int i = verb + 1; i < tree.size() && i - behind < NEAR; i++) {
      boolean apart = i >= behind && tree.token(i).tag().matches("VB[DPZ]|MD|W.*|:");
      if (apart) {
        return List.of();
      }
      if (JOINING.contains(tree.word(i)) && (i < idiom || i >= behind)) {
        List<Phrase> found =
            new Surroundings(tree, i)
                .next().map(new Surroundings(tree, i)::powers).orElse(List.of()).stream()
                    .filter(this::isPerson)
                    .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Phrase> people(List<Integer> words) {
    return words.stream().map(i -> new Phrase(tree, i)).filter(this::isPerson).toList();
  }

  private boolean isPerson(Phrase phrase) {
    return Kinds.isNamed(tree, phrase.head(), Named.Category.PERSON)
        || Set.of("he", "she", "him", "her").contains(tree.word(phrase.head()))
        || isSeveral(phrase);
  }

  private boolean isSeveral(Phrase phrase) {
    return SEVERAL.contains(tree.word(phrase.head()))
        || tree.children(phrase.head(), "nummod").stream()
            .anyMatch(i -> Set.of("two", "three").contains(tree.word(i)));
  }
}
