package org.parley.claim.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Tree;

/** Finds the time at which something was said, and not the times of which it tells. */
final class SpeechTime {
  private static final int NEAR = 24;
  private static final int FAR = 90;
  private static final Set<String> BOUNDS =
      Set.of("from", "by", "until", "till", "since", "after", "before", "through", "for");

  private final Tree tree;

  SpeechTime(Tree tree) {
    this.tree = tree;
  }

  /**
   * The time that goes with the verb of speech: "On Tuesday, Hashimoto had said", "said yesterday
   * that".
   *
   * @param content what is said
   */
  Optional<Span> of(Speech speech, Span content) {
    Span verb = tree.token(speech.verb()).span();
    for (Timed time : times()) {
      Span span = time.span();
      boolean before =
          span.end() <= verb.start()
              && !isBound(span)
              && !content.contains(span)
              && isFree(span, verb);
      boolean behind =
          span.start() >= verb.end()
              && span.start() - verb.end() < (speech.order() == Speech.Order.LAST ? FAR : NEAR)
              && verbless(verb.end(), span.start());
      if (before && speech.order() == Speech.Order.FIRST || behind) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** "From June 5": a time at which something begins or ends is none of speaking. */
  private boolean isBound(Span time) {
    int first = tree.at(time.start());
    return first > 0 && BOUNDS.contains(tree.word(first - 1));
  }

  private List<Timed> times() {
    return tree.sentence().mentions().stream()
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .filter(time -> time.when().filter(when -> when.isDay()).isPresent())
        .toList();
  }

  /** Whether no other clause stands between a time and the verb. */
  private boolean isFree(Span time, Span verb) {
    int open = tree.sentence().span().start();
    return verbless(open, time.start()) && verbless(time.end(), verb.start())
        || verb.start() - time.end() < 2;
  }

  private boolean verbless(int from, int to) {
    for (int i = 0; i < tree.size(); i++) {
      Span word = tree.token(i).span();
      String tag = tree.token(i).tag();
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      boolean auxiliary = tree.token(i).relation().startsWith("aux");
      boolean mark = tree.word(i).equals("that") || tree.word(i).equals("who");
      if (word.start() >= from && word.end() <= to && !auxiliary && (finite || mark)) {
        return tree.word(i).equals("who")
            && from > 0
            && to - word.end() < NEAR
            && verbless(word.end(), to);
      }
    }
    return true;
  }
}
