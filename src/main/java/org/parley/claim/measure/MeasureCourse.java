package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads on the surface how far a measure has got from the verb that follows its phrase: "the duties
 * on wine are still in place", "quotas on cars imposed in 1981", "the pact that both signed last
 * year". The tree is no sure guide there, since it often hangs the verb at the last noun before.
 */
final class MeasureCourse {
  private static final int REACH = 18;
  private static final int NEAR = 4;
  private static final int FAR = 9;
  private static final String PART = "IN|TO|DT|PDT|JJ.?|NN.*|CD|\\$|POS|PRP\\$|HYPH|CC|RBR|RBS";
  private static final String SUBJECT = "DT|JJ.?|NN.*|POS|PRP|PRP\\$|CC|CD|IN";

  private static final Set<String> MAKING =
      Words.of("import make produce ship manufacture sell build assemble grow bring buy");
  private static final Set<String> STRETCHING =
      Words.of("range average total cover affect hit target start begin amount equal");
  private static final Set<String> WHEN =
      Words.of("by last this earlier since under after ago next in on at when early late");
  private static final Set<String> STOPPING =
      Words.of(
          """
          if unless until whether because although though while when after before as where why how
          """);
  private static final Set<String> LASTING = Set.of("remain", "stay", "keep");
  private static final Set<String> LYING =
      Words.of("be remain stay stand keep lie hang put place leave hold come sit");
  private static final Set<String> ENDING = Words.of("expire lapse");
  private static final Set<String> STARTING =
      Words.of(
          "become take go come enter kick begin start apply hit fall snap rise increase climb double triple");

  private final MeasureHead measure;
  private final Tree tree;
  private final MeasureDoubt doubt;

  MeasureCourse(MeasureHead measure) {
    this.measure = measure;
    this.tree = measure.tree();
    this.doubt = new MeasureDoubt(measure);
  }

  /** The local name of the status that the words behind the measure give. */
  Optional<String> status() {
    int at = behind(measure.last() + 1);
    if (at < 0 || at + 1 >= tree.size() || doubt.isDenied()) {
      return Optional.empty();
    }
    if (isApposedInForce(at)) {
      return Optional.of("inForce");
    }
    boolean which = tree.word(at).equals(",") && at + 1 < tree.size() && isRelative(at + 1);
    Optional<String> main = which ? behindRelative(at + 2) : Optional.empty();
    if (main.isPresent()) {
      return main;
    }
    if (which || isRelative(at)) {
      return relative(which ? at + 2 : at + 1);
    }
    boolean apposed = tree.word(at).equals(",") && tree.token(at + 1).tag().equals("VBN");
    if (apposed) {
      return participle(at + 1);
    }
    String tag = tree.token(at).tag();
    if (isLink(at) || tag.equals("MD")) {
      return doubt.isDoubted() ? Optional.empty() : clause(at);
    }
    if (!tag.matches("VB[DNPZ]")) {
      return Optional.empty();
    }
    Optional<String> plain = doubt.isDoubted() ? Optional.empty() : finite(at, at, false);
    return plain.or(() -> participle(at));
  }

  /** "The duties, which he imposed in March, will be lifted": what the main verb says. */
  private Optional<String> behindRelative(int from) {
    for (int i = from; i + 1 < Math.min(tree.size(), from + REACH); i++) {
      if (tree.word(i).equals(",")) {
        boolean verb = isLink(i + 1) || tree.token(i + 1).tag().equals("MD");
        return verb && !doubt.isDoubted() ? clause(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The pact between the two, in force since 2015". */
  private boolean isApposedInForce(int comma) {
    return tree.word(comma).equals(",")
        && comma + 3 < tree.size()
        && tree.word(comma + 1).equals("in")
        && Set.of("force", "effect", "place").contains(tree.word(comma + 2))
        && Set.of("since", "for", ",").contains(tree.word(comma + 3));
  }

  private boolean isRelative(int i) {
    return tree.word(i).matches("that|which");
  }

  private boolean isLink(int i) {
    return Set.of("be", "have", "remain", "stay").contains(tree.lemma(i))
        && tree.token(i).tag().startsWith("V");
  }

  /** The first word that is no part of the measure's phrase; -1 where it lies too far off. */
  private int behind(int from) {
    for (int i = from; i < Math.min(tree.size(), from + REACH); i++) {
      String tag = tree.token(i).tag();
      if (STOPPING.contains(tree.word(i)) || isOfAnother(i)) {
        return -1;
      }
      boolean made = tag.equals("VBN") && MAKING.contains(tree.lemma(i));
      boolean stretched = tag.equals("VBG") && STRETCHING.contains(tree.lemma(i));
      boolean part = tag.matches(PART) && !isRelative(i) || made || stretched;
      if (!part && tree.mention(i).isEmpty() || tag.matches("MD|VB[DPZ]")) {
        return i;
      }
    }
    return -1;
  }

  /** "Tariffs under a deal reached in May": the deal was reached. */
  private boolean isOfAnother(int i) {
    return Kinds.isNamed(tree, i, Named.Category.MEASURE)
        && !tree.token(i - 1).tag().matches("CC|,");
  }

  /** "Imposed by Ottawa in 1986", "signed last year". */
  private Optional<String> participle(int verb) {
    int next = verb + 1;
    boolean told = next < tree.size() && (WHEN.contains(tree.word(next)) || tree.isTimed(next));
    boolean past = tree.token(verb).tag().matches("VB[DN]");
    return told && past
        ? Optional.ofNullable(CourseWords.BY_VERB.get(tree.lemma(verb)))
        : Optional.empty();
  }

  /** "That were imposed", "that Ottawa imposed". */
  private Optional<String> relative(int from) {
    if (from >= tree.size()) {
      return Optional.empty();
    }
    if (isLink(from) || tree.token(from).tag().matches("MD")) {
      return clause(from);
    }
    if (tree.token(from).tag().matches("VB[DPZ]")) {
      return finite(from, from, false);
    }
    for (int i = from; i < Math.min(tree.size(), from + FAR); i++) {
      String tag = tree.token(i).tag();
      boolean done = tag.equals("VBD") || tag.equals("VBN") && tree.lemma(i - 1).equals("have");
      if (done && !Set.of("have", "be").contains(tree.lemma(i))) {
        return tree.word(i - 1).equals("had")
            ? Optional.empty()
            : Optional.ofNullable(CourseWords.BY_VERB.get(tree.lemma(i)));
      }
      boolean light = tag.matches("RB|VBP|VBZ") && (tag.equals("RB") || isLink(i));
      if (!tag.matches(SUBJECT) && !light) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What the auxiliaries from a word on and the verb behind them say. */
  private Optional<String> clause(int from) {
    boolean linked = false;
    String modal = "";
    for (int i = from; i < Math.min(tree.size(), from + NEAR + 2); i++) {
      String tag = tree.token(i).tag();
      if (tree.word(i).matches("not|n't|n’t|never|no|had")) {
        return Optional.empty();
      }
      if (tag.equals("MD")) {
        modal = tree.word(i);
      } else if (tree.lemma(i).equals("be") && tag.startsWith("V")) {
        boolean asked = tag.equals("VB") && modal.isEmpty();
        if (asked) {
          return Optional.empty();
        }
        linked = true;
      } else if (LYING.contains(tree.lemma(i)) && tag.startsWith("V") && place(i).isPresent()) {
        return place(i).flatMap(status -> told(status, modalOf(from), true));
      } else if (linked && tag.equals("VBN")) {
        return told(CourseWords.BY_VERB.getOrDefault(tree.lemma(i), ""), modal, false);
      } else if (linked && tag.equals("TO")) {
        return due(i + 1, tree.word(i - 1).matches("is|are"));
      } else if (linked && tag.equals("IN")) {
        return at(i).flatMap(status -> told(status, modalOf(from), false));
      } else if (tag.startsWith("VB") && !tree.lemma(i).equals("have")) {
        return finite(i, from, !modal.isEmpty());
      } else if (!tag.matches("RB|VBP|VBZ|VBD|VB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Are to be lifted", "were to become automatic". */
  private Optional<String> due(int from, boolean sure) {
    boolean passive = from + 1 < tree.size() && tree.word(from).equals("be");
    int verb = passive ? from + 1 : from;
    if (verb >= tree.size() || !tree.token(verb).tag().matches("VBN?")) {
      return Optional.empty();
    }
    String done = passive ? CourseWords.BY_VERB.getOrDefault(tree.lemma(verb), "") : "";
    if (!done.isEmpty() && !done.equals("inForce")) {
      return sure ? told(done, "will", false) : Optional.empty();
    }
    boolean penal = Set.of("Tariff", "Sanction", "Quota").contains(measure.type());
    boolean starts = !done.isEmpty() || STARTING.contains(tree.lemma(verb));
    return penal && starts ? Optional.of(sure ? "announced" : "threatened") : Optional.empty();
  }

  private String modalOf(int i) {
    return tree.token(i).tag().equals("MD") ? tree.word(i) : "";
  }

  /** A verb that says of the measure itself what becomes of it: "expired", "took effect". */
  private Optional<String> finite(int verb, int from, boolean modal) {
    String lemma = tree.lemma(verb);
    String next = verb + 1 < tree.size() ? tree.word(verb + 1) : "";
    boolean ends = ENDING.contains(lemma) || lemma.equals("run") && next.equals("out");
    boolean into = next.matches("in|into") && verb + 2 < tree.size();
    boolean starts =
        lemma.equals("take") && next.equals("effect")
            || lemma.matches("go|come|enter") && into && tree.word(verb + 2).matches("effect|force")
            || lemma.equals("kick") && next.equals("in");
    boolean past = tree.token(verb).tag().matches("VBD|VBN") && !modal;
    if (ends) {
      return past ? Optional.of("expired") : Optional.empty();
    }
    if (starts) {
      return told("inForce", past ? "" : "will", false);
    }
    if (LASTING.contains(lemma)) {
      return place(verb).flatMap(status -> told(status, modalOf(from), true));
    }
    return Optional.empty();
  }

  /** A status in view of the modal verb with which it is told. */
  private Optional<String> told(String status, String modal, boolean lasting) {
    if (status.isEmpty() || modal.isEmpty()) {
      return Optional.of(status).filter(name -> !name.isEmpty());
    }
    if (modal.matches("will|'ll|’ll|shall")) {
      boolean starts = status.equals("inForce") && !lasting;
      String made = measure.isAgreement() ? "agreed" : "announced";
      return starts ? Optional.of(made) : Optional.of(status).filter(s -> !s.equals("agreed"));
    }
    return Optional.empty();
  }

  private Optional<String> place(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + NEAR); i++) {
      if (tree.token(i).tag().equals("IN")) {
        return at(i);
      }
      if (!tree.token(i).tag().matches("RB|VBN|VBG")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> at(int preposition) {
    int next = preposition + 1;
    int noun = next < tree.size() && tree.word(next).equals("the") ? next + 1 : next;
    return noun < tree.size()
        ? Optional.ofNullable(
            CourseWords.BY_PLACE.get(tree.word(preposition) + " " + tree.word(noun)))
        : Optional.empty();
  }
}
