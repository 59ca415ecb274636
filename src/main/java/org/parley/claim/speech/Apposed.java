package org.parley.claim.speech;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Kinds;
import org.parley.claim.Neighbours;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells the name or the whole description of a speaker of whom a part was found: "a farmer from
 * Millau, José Bové", "Jon Jenson, a spokesman for users, who", "an aide who advises companies",
 * "people close to the talks".
 */
final class Apposed {
  private static final int NEAR = 8;
  private static final int FAR = 14;
  private static final Set<String> KNOWING =
      Set.of("close", "familiar", "briefed", "involved", "informed", "acquainted");

  private final Tree tree;
  private final Neighbours neighbours;

  Apposed(Tree tree) {
    this.tree = tree;
    this.neighbours = new Neighbours(tree);
  }

  /** Whoever is meant by the words that were found around a verb of speech. */
  Phrase whole(Phrase near, int verb) {
    if (isPerson(near.head())) {
      return near;
    }
    Phrase found = outside(near);
    return holder(found, verb)
        .or(() -> found.head() > verb ? behind(found) : before(found, verb))
        .orElse(found);
  }

  /** "'It would be suicidal,' one of them said": without the words of the quotation. */
  private Phrase outside(Phrase found) {
    for (int i = found.head() - 1;
        i > 0 && tree.token(i).span().start() >= found.span().start();
        i--) {
      if (tree.token(i).tag().equals("''")) {
        Span rest = new Span(tree.token(i + 1).span().start(), found.span().end());
        return new Phrase(tree, found.head(), rest);
      }
    }
    return found;
  }

  /** "Foreign Ministry Under-Secretary Rita Gomez": the name that a title stands in front of. */
  private Optional<Phrase> holder(Phrase found, int verb) {
    int i = found.head() + 1;
    while (i < tree.size() && i != verb && !isPerson(i) && isOfTitle(i)) {
      i++;
    }
    boolean title = i > found.head() + 1 || isPost(found.head());
    return title && i < tree.size() && i != verb && isPerson(i) ? name(i) : Optional.empty();
  }

  private boolean isOfTitle(int i) {
    return isPost(i)
        || tree.token(i).text().equals("-")
        || Character.isUpperCase(tree.token(i).text().charAt(0))
            && tree.token(i).tag().matches("NN.*|JJ|IN");
  }

  /** "Said a sheep farmer from Millau, José Bové." */
  private Optional<Phrase> behind(Phrase found) {
    if (tree.named(found.head()).filter(n -> n.category() != Named.Category.POST).isPresent()) {
      return Optional.empty();
    }
    int comma = found.head() + 1;
    while (comma < Math.min(tree.size() - 1, found.head() + NEAR) && !isComma(comma)) {
      comma++;
    }
    boolean plain = comma + 1 < tree.size() && isComma(comma) && !tree.finite(found.head(), comma);
    if (!plain || !isPerson(comma + 1)) {
      return Optional.empty();
    }
    Phrase name = name(comma + 1).orElseThrow();
    int end = tree.at(name.span().end() - 1) + 1;
    boolean closed = end >= tree.size() || tree.token(end).tag().matches("[.,]|''|:");
    return closed ? Optional.of(name) : Optional.empty();
  }

  private Optional<Phrase> before(Phrase found, int verb) {
    int last = neighbours.before(verb);
    return setOff(last)
        .or(() -> named(found, verb))
        .or(() -> body(found, last))
        .or(() -> knowing(found, last))
        .or(() -> described(found, last));
  }

  /** "Whose vice chancellor, Philipp Roesler, called": the name between commas. */
  private Optional<Phrase> setOff(int last) {
    if (last < 3 || !isComma(last) || !isPerson(last - 1)) {
      return Optional.empty();
    }
    Phrase name = name(last - 1).orElseThrow();
    int first = tree.at(name.span().start());
    boolean title = first > 1 && isComma(first - 1) && tree.token(first - 2).tag().matches("NNP?");
    return title && !isPerson(first - 2) ? Optional.of(name) : Optional.empty();
  }

  /** "Jon Jenson, spokesman for a coalition, who warned", "Lilley, the secretary, who is here,". */
  private Optional<Phrase> named(Phrase found, int verb) {
    int head = found.head();
    int end = tree.at(found.span().end() - 1) + 1;
    boolean open =
        end < verb && isComma(end)
            || isComma(neighbours.before(verb))
            || tree.word(end - 1).equals("who");
    boolean common = tree.token(head).tag().startsWith("NN") && !isBody(head);
    for (int i = head - 1; open && common && i > 0 && i > head - FAR; i--) {
      if (tree.finite(i, i + 1) || tree.token(i).text().equals(";")) {
        return Optional.empty();
      }
      if (isComma(i)) {
        return isPerson(i - 1) && !isComma(first(i - 1) - 1) ? name(i - 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The farmers' union Confédération Paysanne promised". */
  private Optional<Phrase> body(Phrase found, int last) {
    boolean next =
        found.head() + 1 <= last
            && isBody(found.head() + 1)
            && isBody(last)
            && !isBody(found.head());
    return next
        ? tree.named(last)
            .filter(named -> tree.at(named.span().start()) == found.head() + 1)
            .map(named -> Phrase.of(tree, named))
        : Optional.empty();
  }

  /** "People close to the talks", of whom the parse takes a part. */
  private Optional<Phrase> knowing(Phrase found, int last) {
    for (int i = last; i > 0 && i > last - NEAR && !isComma(i); i--) {
      boolean actor = Kinds.isActor(tree, i - 1) && tree.token(i - 1).tag().startsWith("NN");
      if (KNOWING.contains(tree.word(i)) && actor) {
        Phrase who = new Phrase(tree, i - 1);
        boolean more = last > i && found.head() >= i - 1;
        return more
            ? Optional.of(
                new Phrase(
                    tree,
                    i - 1,
                    tree.token(i - 1).span().cover(who.span()).cover(tree.token(last).span())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A former official who advises companies predicted". */
  private Optional<Phrase> described(Phrase found, int last) {
    for (int i = found.head(); i > 1 && i > last - FAR && !isComma(i); i--) {
      boolean who = tree.word(i).equals("who") && tree.finite(i + 1, i + 3);
      if (who && found.head() > i && Kinds.isActor(tree, i - 1) && found.head() == last) {
        return Optional.of(new Phrase(tree, i - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> name(int i) {
    return tree.named(i).map(named -> Phrase.of(tree, named));
  }

  private int first(int person) {
    return tree.at(tree.named(person).orElseThrow().span().start());
  }

  private boolean isComma(int i) {
    return i >= 0 && i < tree.size() && tree.token(i).text().equals(",");
  }

  private boolean isPerson(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON);
  }

  private boolean isPost(int i) {
    return Kinds.isNamed(tree, i, Named.Category.POST);
  }

  private boolean isBody(int i) {
    return Kinds.isNamed(tree, i, Named.Category.ORGANIZATION);
  }
}
