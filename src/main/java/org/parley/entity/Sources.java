package org.parley.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotation.Named;
import org.parley.annotation.Token;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Words the descriptions of unnamed sources: "senior Japanese official". */
final class Sources {
  private static final Set<String> ENDS = Set.of(",", "(", "-", "--", "—", ";", "who", "here");

  private static final Set<String> NEAR = Set.of("close", "aide", "adviser", "counsel", "party");
  private static final Set<String> INFORMED =
      Set.of("briefed", "involved", "familiar", "informed", "acquainted", "connected");

  private Sources() {}

  /** "People briefed on the talks": how they know. */
  private static boolean isInformed(Tree tree, int i) {
    return INFORMED.contains(tree.word(i));
  }

  /** Shorter ways in which a description can be put: without what follows its noun, or a number. */
  static Set<String> shorter(Phrase phrase, String label) {
    Tree tree = phrase.tree();
    Set<String> names = new TreeSet<>();
    String noun = tree.token(phrase.head()).text();
    int end = label.indexOf(noun);
    String head = end < 0 ? label : label.substring(0, end + noun.length());
    for (String name : List.of(label, head)) {
      names.add(name.replaceFirst("^(?i)(two|three|four|five|several|other|some|both) ", ""));
      names.add(name);
    }
    names.remove(label);
    return names;
  }

  /**
   * The phrase without its article, and without what is set off or said about them behind the noun;
   * common nouns in lower case.
   */
  static String label(Phrase phrase) {
    Tree tree = phrase.tree();
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      if (!phrase.span().contains(token.span())) {
        continue;
      }
      if (i > phrase.head() && ends(tree, i, phrase.head())) {
        break;
      }
      if (token.text().equals(",") && i < phrase.head() && tree.tag(0).equals("IN")) {
        text.setLength(0);
        end = -1;
        continue;
      }
      text.append(end >= 0 && token.span().start() > end ? " " : "");
      text.append(word(tree, i, phrase.head()));
      end = token.span().end();
    }
    return Names.withoutArticle(text.toString());
  }

  /** Whether what follows only tells more of them: a comma, "who ...", "speaking to ...". */
  private static boolean ends(Tree tree, int i, int head) {
    boolean clause =
        tree.token(i).head() == head && tree.token(i).relation().startsWith("acl")
            || tree.token(i).tag().equals("VBG")
            || tree.token(i).tag().equals("VBN");
    int object = tree.token(i).head();
    boolean time = tree.token(i).relation().equals("case") && tree.isTimed(object);
    boolean to = tree.token(i).tag().equals("TO") && !NEAR.contains(tree.word(i - 1));
    return ENDS.contains(tree.word(i)) || clause && !isInformed(tree, i) || time || to;
  }

  /** "Woolworths": a name that nothing else took, and no "Officials" that open a sentence. */
  private static boolean isProper(Tree tree, int i) {
    return tree.tag(i).startsWith("NNP") && !Kinds.ACTORS.contains(tree.smallLemma(i));
  }

  private static String word(Tree tree, int i, int head) {
    String word = tree.token(i).text();
    boolean name =
        tree.named(i)
            .filter(
                n -> n.category() != Named.Category.POST && n.category() != Named.Category.INDUSTRY)
            .isPresent();
    boolean plain =
        !name && !isProper(tree, i) && !word.equals(word.toUpperCase(Locale.ROOT)) && i == head;
    return plain ? word.toLowerCase(Locale.ROOT) : word;
  }
}
