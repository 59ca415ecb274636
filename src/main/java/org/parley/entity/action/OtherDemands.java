package org.parley.entity.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** What the words of a demand tell where nobody demands anything of another. */
final class OtherDemands {
  private static final Set<String> GIVING = Set.of("give", "grant", "allow");
  private static final Set<String> FURTHER = Set.of("more", "extra", "additional", "another");
  private static final String BIDDING = "ask-to";

  /** The senses, each of which is enough. */
  static final List<Predicate<Claim>> SENSES =
      List.of(
          OtherActs.has("TARGET", OtherDemands::isCourt),
          OtherActs.has("TARGET", OtherDemands::isOurselves),
          OtherActs.has("VERB", OtherDemands::isMoreTime),
          OtherActs.has("VERB", OtherDemands::isWantedThing),
          OtherActs.has("VERB", OtherDemands::isPower),
          OtherDemands::isElsewhere);

  private OtherDemands() {}

  /** "Gave Seoul two more years": a favour, and no limit. */
  private static boolean isMoreTime(Phrase verb) {
    Tree tree = verb.tree();
    return GIVING.contains(tree.smallLemma(verb.head()))
        && tree.children(verb.head(), "obj").stream()
            .flatMap(time -> tree.children(time, "amod", "nummod", "advmod", "det").stream())
            .anyMatch(word -> FURTHER.contains(tree.word(word)));
  }

  /** "Told makers that they stood a better chance": no bidding without an infinitive. */
  private static boolean isElsewhere(Claim claim) {
    Optional<Phrase> deed = claim.first("DEED");
    Optional<Phrase> target = claim.first("TARGET");
    if (deed.isEmpty() || target.isEmpty() || !claim.rule().equals(BIDDING)) {
      return false;
    }
    int verb = deed.get().head();
    Tree tree = deed.get().tree();
    boolean to = tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("to"));
    return target.get().head() > verb || !to && tree.token(verb).tag().matches("VB[DZP]");
  }

  /** "Items that western nations want", "wants to settle": what one would have or do oneself. */
  private static boolean isWantedThing(Phrase verb) {
    Tree tree = verb.tree();
    boolean own = verb.head() + 1 < tree.size() && tree.word(verb.head() + 1).equals("to");
    return tree.smallLemma(verb.head()).equals("want")
        && (own
            || tree.children(verb.head(), "obj", "ccomp", "xcomp").stream()
                .noneMatch(i -> i > verb.head()));
  }

  /** "Had the power to end this": what one can do. */
  private static boolean isPower(Phrase verb) {
    Tree tree = verb.tree();
    return tree.smallLemma(verb.head()).equals("have")
        && tree.children(verb.head(), "obj").stream().anyMatch(i -> i > verb.head());
  }

  /** "We must be very careful": of nobody else. */
  private static boolean isOurselves(Phrase target) {
    return Set.of("we", "us", "ourselves", "i").contains(target.tree().word(target.head()));
  }

  /** "Appealed to the Court of International Trade": against a ruling. */
  private static boolean isCourt(Phrase target) {
    return Set.of("court", "tribunal").stream()
        .anyMatch(word -> target.text().toLowerCase(Locale.ROOT).contains(word));
  }
}
