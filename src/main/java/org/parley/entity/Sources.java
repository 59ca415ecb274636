package org.parley.entity;

import java.util.Locale;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.annotation.Token;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Words the descriptions of unnamed sources: "senior Japanese official". */
final class Sources {
  private static final Set<String> ENDS = Set.of(",", "(", "-", "--", "—", ";", "who", "here");

  private Sources() {}

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
    return ENDS.contains(tree.word(i)) || clause || time || tree.token(i).tag().equals("TO");
  }

  private static String word(Tree tree, int i, int head) {
    String word = tree.token(i).text();
    boolean name =
        tree.named(i)
            .filter(
                n -> n.category() != Named.Category.POST && n.category() != Named.Category.INDUSTRY)
            .isPresent();
    boolean plain = !name && !word.equals(word.toUpperCase(Locale.ROOT)) && i == head;
    return plain ? word.toLowerCase(Locale.ROOT) : word;
  }
}
