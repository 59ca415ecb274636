package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads what a sentence says of its one measure apart from the measure's own phrase: the sum of
 * goods in "the tariffs that he announced in May, hitting $300 billion in goods", the day in "the
 * duties that he imposed June 1".
 */
record MeasureApart(Tree tree) {
  private static final int FAR = 6;
  private static final int NAME = 4;
  private static final int SINCE = 10;
  private static final Set<String> LAID = Set.of("Tariff", "Sanction", "Quota");
  private static final Set<String> COVERING =
      Words.of(
          """
          cover hit affect target apply extend penalize penalise punish tax involve reach shut bar
          exclude
          """);
  private static final Set<String> STARTING =
      Words.of(
          """
          impose levy slap reimpose collect charge introduce institute enact lay apply begin start
          kick take go come enter reinstate
          """);
  private static final Set<String> TO_THE_DAY =
      Words.of(
          """
          effect force to in into on from at starting beginning effective as of over against back
          up down again them it early late exactly just only a.m. p.m. midnight noon
          """);
  private static final Set<String> AROUND =
      Words.of("as much roughly about some an a estimated more than up to nearly almost another");
  private static final Set<String> TIES = Set.of("worth", "of", "in", "a", "year", "-");

  /**
   * Completes the roles of the measures of a sentence.
   *
   * @param heads the measures in text order
   * @param roles the roles of each
   */
  void complete(List<MeasureHead> heads, List<MeasureRoles> roles) {
    for (int i = 0; i < heads.size(); i++) {
      Optional<Integer> force =
          heads.get(i).isAgreement() ? inForce(heads.get(i)) : Optional.empty();
      MeasureRoles own = roles.get(i);
      force.flatMap(at -> mention(at + 1)).ifPresent(time -> own.add("WHEN", time));
    }
    List<Integer> laid =
        IntStream.range(0, heads.size())
            .filter(i -> !heads.get(i).known() && LAID.contains(heads.get(i).type()))
            .boxed()
            .toList();
    long named = laid.stream().filter(i -> heads.get(i).mention() instanceof Named).count();
    List<Integer> young = laid.stream().filter(i -> !isOlder(heads.get(i))).toList();
    if (named != 1 && young.size() != 1) {
      return;
    }
    if (laid.size() == 1 && roles.get(laid.get(0)).all().size() == 1) {
      MeasureRoles one = roles.get(laid.get(0));
      sum().filter(money -> !one.has("AMOUNT")).ifPresent(money -> one.add("AMOUNT", money));
      if (!one.has("GOODS") && !one.has("OWNER")) {
        hit(heads.get(laid.get(0)).last(), one);
      }
      if (!one.has("GOODS")) {
        new GoodsLists(tree).of(heads.get(laid.get(0)).last()).forEach(g -> one.add("GOODS", g));
      }
    }
    Set<Integer> rating =
        laid.stream()
            .flatMap(i -> MeasureRates.verb(tree, heads.get(i), heads).stream())
            .collect(Collectors.toSet());
    day(rating)
        .or(() -> since(heads.get(young.isEmpty() ? laid.get(0) : young.get(0)).last()))
        .ifPresent(
            day ->
                laid.stream()
                    .filter(i -> laid.size() == 1 || !isOlder(heads.get(i)))
                    .map(roles::get)
                    .filter(own -> !own.has("WHEN"))
                    .forEach(own -> own.addToAll("WHEN", day)));
  }

  /** The "since" of "the agreement between the two, in force since December 2015". */
  private Optional<Integer> inForce(MeasureHead head) {
    for (int i = head.last() + 1; i + 2 < Math.min(tree.size(), head.last() + SINCE); i++) {
      if (tree.word(i).equals("in") && Set.of("force", "effect").contains(tree.word(i + 1))) {
        return Optional.of(i + 2).filter(at -> tree.word(at).equals("since"));
      }
      if (tree.token(i).tag().startsWith("V") || tree.token(i).tag().matches("[.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> mention(int i) {
    return tree.mention(i).filter(m -> m instanceof Timed time && time.when().isPresent());
  }

  /** "On top of the existing 10 percent tariff": one that was there before. */
  private boolean isOlder(MeasureHead head) {
    boolean top = false;
    for (int i = head.first() - 1; i > Math.max(1, head.first() - FAR - NAME); i--) {
      top = top || tree.word(i).equals("of") && tree.word(i - 1).equals("top");
    }
    int next = head.last() + 1;
    boolean laid =
        next + 1 < tree.size()
            && tree.token(next).tag().equals("VBN")
            && tree.word(next + 1).matches("in|on|since|last");
    return top || laid || new MeasureAge(head).told().filter("old"::equals).isPresent();
  }

  /** "The levies that Ottawa imposed fall on ketchup": what stands behind a verb of hitting. */
  private void hit(int measure, MeasureRoles roles) {
    int verb = measure + 1;
    while (verb < tree.size() && !isHitting(verb)) {
      verb++;
    }
    int end = verb + 1;
    while (end < tree.size() && !endsGoods(end)) {
      end++;
    }
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (at > verb && at < end) {
        switch (MeasurePart.of(mention)) {
          case GOODS -> roles.add("GOODS", mention);
          case PARTY -> {
            if (Kinds.isOfWares(tree, mention)) {
              roles.add("OWNER", mention);
            }
          }
          case BODY, PERSON, PERCENT, MONEY, LAW, TIME, NONE -> {}
        }
      }
    }
    for (int i = verb + 1; i < Math.min(end, verb + 4); i++) {
      if (tree.token(i).tag().equals("PRP$") && roles.has("GOODS") && !roles.has("OWNER")) {
        roles.add("OWNER", new Phrase(tree, i, tree.token(i).span()));
      }
    }
  }

  private boolean isHitting(int i) {
    String tag = tree.token(i).tag();
    return tag.startsWith("V")
        && !tag.equals("VBN")
        && (COVERING.contains(tree.lemma(i))
            || Set.of("fall", "land", "descend").contains(tree.lemma(i))
            || tree.lemma(i).equals("kick")
                && i + 2 < tree.size()
                && tree.word(i + 2).equals("on"));
  }

  private boolean endsGoods(int i) {
    return tree.token(i).tag().matches("VB[DPZ]?|MD|WDT|WP|WRB|PRP|\\.|:")
        || Set.of("if", "unless", "because", "after", "before", "while", "until")
            .contains(tree.word(i));
  }

  /** A sum of goods that something is said to hit. */
  Optional<Mention> sum() {
    return tree.sentence().mentions().stream()
        .filter(mention -> MeasurePart.of(mention) == MeasurePart.MONEY)
        .filter(money -> isOfGoods(money) && isHit(tree.at(money.span().start())))
        .findFirst();
  }

  private boolean isHit(int first) {
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (COVERING.contains(tree.lemma(i))) {
        return true;
      }
      if (!AROUND.contains(tree.word(i))
          && !Kinds.WARES.contains(tree.lemma(i))
          && !TIES.contains(tree.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "$300 billion in goods", "imports worth $5 billion". */
  private boolean isOfGoods(Mention money) {
    int first = tree.at(money.span().start());
    int end = tree.at(money.span().end() - 1) + 1;
    boolean worth = first > 1 && tree.word(first - 1).equals("worth");
    for (int i = worth ? Math.max(0, first - 3) : end;
        i < (worth ? first : Math.min(tree.size(), end + FAR));
        i++) {
      boolean goods =
          Kinds.WARES.contains(tree.lemma(i)) || Kinds.isNamed(tree, i, Named.Category.INDUSTRY);
      if (goods) {
        return true;
      }
      boolean on =
          TIES.contains(tree.word(i))
              || tree.named(i).isPresent()
              || tree.token(i).tag().startsWith("J");
      if (!on && !worth) {
        return false;
      }
    }
    return false;
  }

  /** The day since which there is what stands at a word: "duties of 100% since Wednesday". */
  Optional<Mention> since(int word) {
    for (int i = word + 1; i < Math.min(tree.size(), word + SINCE); i++) {
      if (tree.word(i).equals("since")) {
        return day(i + 1).filter(day -> ((Timed) day).when().orElseThrow().isDay());
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|,|:|\\.")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The day on which something starts. */
  private Optional<Mention> day(Set<Integer> rating) {
    for (int i = 0; i < tree.size(); i++) {
      boolean verb = tree.token(i).tag().startsWith("V");
      boolean starts = STARTING.contains(tree.lemma(i)) && isOfMeasure(i);
      boolean rates = MeasureRates.RATING.contains(tree.lemma(i)) && isDoneByMeasure(i);
      if (verb && (starts || rates || rating.contains(i))) {
        Optional<Mention> day = day(i + 1);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what starts can be a measure: talks and firms that start something are not. */
  private boolean isOfMeasure(int verb) {
    Set<String> light = Set.of("take", "go", "come", "enter", "kick", "begin", "start");
    if (!light.contains(tree.lemma(verb))) {
      return true;
    }
    boolean effect =
        verb + 1 < tree.size()
            && (Set.of("in", "effect").contains(tree.word(verb + 1))
                || verb + 2 < tree.size()
                    && Set.of("effect", "force").contains(tree.word(verb + 2)));
    boolean bare = Set.of("begin", "start").contains(tree.lemma(verb));
    return effect || bare && isDoneByMeasure(verb);
  }

  private boolean isDoneByMeasure(int verb) {
    return tree.children(verb, "nsubj").stream()
        .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }

  private Optional<Mention> day(int from) {
    int rates = 0;
    for (int i = from; i < Math.min(tree.size(), from + FAR + rates); i++) {
      Optional<Mention> here = tree.mention(i);
      if (here.filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT).isPresent()) {
        rates++;
      }
      Optional<Timed> time =
          here.filter(Timed.class::isInstance)
              .map(Timed.class::cast)
              .filter(t -> t.when().isPresent());
      if (time.isPresent()) {
        return here;
      }
      boolean hour = here.isPresent() || tree.token(i).tag().equals("CD");
      if (!hour && !TO_THE_DAY.contains(tree.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
