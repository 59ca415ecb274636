package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads what stands behind the word for a measure, preposition by preposition, as far as no verb or
 * clause begins. The surface is surer than the tree here, which often hangs the second of two
 * prepositions at the verb.
 */
final class MeasureComplements {
  private static final int WINDOW = 36;
  private static final Set<String> FLOWS =
      Words.of(
          """
          import shipment sale export purchase range worth variety number amount value list billion million supply entry dumping most some all percent type kind ton tonne maker producer
          """);
  private static final Set<String> OUTWARD =
      Set.of("export", "sale", "shipment", "delivery", "transfer", "supply");
  private static final Set<String> ONTO = Set.of("on", "to", "upon", "against");
  private static final Set<String> MAKING =
      Set.of("make", "assemble", "build", "produce", "manufacture", "grow", "ship", "import");
  private static final Set<String> STARTING = Set.of("starting", "beginning", "effective");
  private static final Set<String> RATES = Set.of("", "of", "at", "to", "from", "and", "by");
  private static final Set<String> VAGUELY =
      Set.of("about", "around", "over", "under", "above", "below", "than", "between");
  private static final Set<String> APART = Set.of("by", "under", "with", "over", "as", "without");
  private static final Set<String> ABOUT = Set.of("against", "over", "into", "on", "about");
  private static final Set<String> EXAMPLES =
      Set.of("including", "such", "like", "among", "ranging");

  private final Tree tree;
  private final MeasureHead measure;
  private final MeasureBounds bounds;
  private final MeasureRoles roles;
  private String preposition = "";
  private String noun = "";
  private boolean examples;
  private boolean covering;
  private boolean resumed;
  private boolean outward;
  private MeasurePart last = MeasurePart.NONE;
  private int separator;

  MeasureComplements(MeasureHead measure, MeasureRoles roles) {
    this.tree = measure.tree();
    this.measure = measure;
    this.bounds = new MeasureBounds(measure);
    this.roles = roles;
    this.separator = measure.last();
  }

  void read() {
    boolean imports = tree.lemma(measure.last()).equals("import");
    if (imports && measure.last() > measure.first() && tree.word(measure.last() - 1).equals("on")) {
      noun = tree.lemma(measure.last());
      read("on");
      return;
    }
    read("");
  }

  /**
   * Reads what follows.
   *
   * @param first the preposition that the measure's word implies: "on" for "banned", none for "ban"
   */
  void read(String first) {
    preposition = first;
    boolean done = !first.isEmpty() && measure.kind().startsWith("export");
    outward = measure.stopsExports() && (done || OUTWARD.contains(tree.lemma(measure.last())));
    int i = measure.last() + 1;
    int end = Math.min(tree.size(), i + WINDOW);
    while (i < end) {
      Optional<Mention> start = measure.starting(i);
      if (start.isPresent()) {
        int next = measure.behind(start.get());
        boolean inquiry = measure.type().equals("Investigation") && ABOUT.contains(preposition);
        if (isOfNextMeasure(start.get(), next) && !inquiry) {
          return;
        }
        if (preposition.isEmpty() && new MeasureMakers(measure).isMaker(start.get())) {
          addImposer(Phrase.of(tree, start.get()));
          return;
        }
        begin(start.get(), i, next);
        if (!isOfRate(start.get(), i)) {
          place(start.get());
        }
        last = MeasurePart.of(start.get());
        noun = start.get() instanceof Amount ? "worth" : tree.lemma(next - 1);
        outward = outward || measure.stopsExports() && OUTWARD.contains(noun);
        i = Math.max(next, i + 1);
      } else if (bounds.endsAt(i)) {
        boolean open = !covering && !roles.has("GOODS") && !roles.has("OWNER");
        int verb = open ? new CoveringVerbs(measure).from(i) : -1;
        if (verb < 0) {
          MeasureMakers makers = new MeasureMakers(measure);
          makers.of(i).ifPresent(this::addImposer);
          Optional<Integer> laid = open && !resumed ? makers.verb(i) : Optional.empty();
          if (laid.isEmpty()) {
            return;
          }
          resumed = true;
          preposition = "";
          i = laid.get() + 1;
          continue;
        }
        covering = true;
        preposition = "on";
        i = verb + 1;
      } else {
        pass(i);
        i++;
      }
    }
  }

  /** "Countermeasures against the steel tariffs": the steel is the tariffs'. */
  private boolean isOfNextMeasure(Mention mention, int next) {
    return MeasurePart.of(mention) != MeasurePart.LAW
        && next < tree.size()
        && measure
            .starting(next)
            .filter(m -> m != mention && MeasurePart.of(m) == MeasurePart.LAW)
            .isPresent();
  }

  private void addImposer(Phrase maker) {
    if (!measure.isAgreement() && !measure.known() && !roles.has("IMPOSER")) {
      roles.addToAll("IMPOSER", maker);
    }
  }

  /** Begins another measure at a second rate: "25% on steel and 10% on aluminum". */
  private void begin(Mention mention, int at, int next) {
    boolean second =
        MeasurePart.of(mention) == MeasurePart.PERCENT
            && (roles.has("RATE") || measure.type().equals("Tariff"))
            && (roles.has("GOODS") || roles.has("OWNER"))
            && separator > measure.last()
            && at - separator <= 3
            && bounds.isFollowedByOn(next);
    if (second) {
      roles.next();
      preposition = "";
      examples = false;
    }
  }

  private void pass(int i) {
    String word = tree.word(i);
    String tag = tree.token(i).tag();
    examples = examples || EXAMPLES.contains(word) && !measure.isRateAhead(i + 1);
    if (tag.equals("CC") || word.equals(",")) {
      separator = i;
    }
    boolean own = i + 1 < tree.size() && tree.word(i + 1).equals("own");
    if (tag.equals("PRP$") && !own && preposition.equals("on") && !roles.has("OWNER")) {
      roles.add("OWNER", new Phrase(tree, i, tree.token(i).span()));
    }
    if (tag.equals("IN") || tag.equals("TO") || tag.equals("CC")) {
      boolean through =
          word.equals("of") && FLOWS.contains(noun)
              || word.equals("in") && noun.equals("worth") && last == MeasurePart.MONEY
              || word.equals("as") && isOfComparison(i)
              || covering && ONTO.contains(word)
              || VAGUELY.contains(word) && (measure.isRateAhead(i + 1) || isSumAhead(i + 1))
              || bounds.opensRange(i);
      examples = examples || bounds.opensRange(i);
      boolean list = tag.equals("CC") && !measure.isRateAhead(i + 1);
      preposition = through || list ? preposition : word;
    } else if (word.equals("worth")) {
      noun = "worth";
    } else if (tag.startsWith("N")) {
      noun = tree.lemma(i);
      outward = outward || measure.stopsExports() && OUTWARD.contains(noun);
    } else if (tag.equals("VBN") && MAKING.contains(tree.lemma(i))) {
      noun = "make";
    }
  }

  /** "Such as", "as well as", "as much as". */
  private boolean isOfComparison(int i) {
    Set<String> compared = Set.of("such", "well", "much", "many", "high", "low", "little", "far");
    return i > 0 && compared.contains(tree.word(i - 1))
        || i + 1 < tree.size() && compared.contains(tree.word(i + 1));
  }

  /** "About $156 billion". */
  private boolean isSumAhead(int i) {
    return i < tree.size() && tree.isAmount(i);
  }

  private void place(Mention mention) {
    switch (MeasurePart.of(mention)) {
      case PARTY, BODY -> {
        MeasureParties parties = new MeasureParties(measure);
        boolean source = outward && Kinds.isOfWares(tree, mention);
        boolean market = preposition.equals("from") && parties.isMarket(mention, roles);
        String role =
            source || market ? "" : parties.isOfComplaint(mention) ? "IMPOSER" : partyRole();
        boolean maker =
            MeasurePart.of(mention) == MeasurePart.BODY && isNoun(measure.behind(mention));
        boolean inside = MeasurePart.of(mention) == MeasurePart.BODY && preposition.equals("in");
        if (!role.isEmpty() && !maker && !inside && !(examples && role.equals("OWNER"))) {
          roles.add(role, mention);
        }
      }
      case PERSON -> {
        if (preposition.equals("by") && !measure.isAgreement()) {
          roles.add("IMPOSER", mention);
        }
      }
      case GOODS -> {
        boolean reason = preposition.equals("for") && measure.type().equals("Sanction");
        boolean source = preposition.equals("from") && roles.has("GOODS");
        boolean next =
            preposition.isEmpty() && isNextPhrase(mention)
                || preposition.equals("into") && !measure.type().equals("Investigation")
                || new Compounds(tree).isPart(mention);
        if (!reason && !source && !next && !APART.contains(preposition)) {
          roles.add("GOODS", mention);
        }
      }
      case PERCENT -> {
        boolean former = !preposition.equals("to") && roles.has("RATE");
        boolean change = preposition.equals("by") && measure.type().equals("Quota");
        if (!change
            && !MeasureRates.isOther(measure, mention)
            && !measure.known()
            && !former
            && RATES.contains(preposition)) {
          roles.add("RATE", mention);
        }
      }
      case MONEY -> roles.add("AMOUNT", mention);
      case LAW -> {
        if (preposition.equals("under")) {
          roles.add("LAW", mention);
        }
      }
      case TIME -> {
        int before = Math.max(0, tree.at(mention.span().start()) - 1);
        if (preposition.equals("from") || STARTING.contains(tree.word(before))) {
          roles.add("WHEN", mention);
        } else if (preposition.equals("on") || preposition.isEmpty()) {
          roles.add("DAY", mention);
        }
      }
      case NONE -> {
        boolean place = mention instanceof Named named && named.category() == Named.Category.PLACE;
        if (place && partyRole().equals("OWNER") && !examples && !roles.has("OWNER")) {
          roles.add("OWNER", mention);
        }
      }
    }
  }

  /** "Duties of 48% and cars 10%": what follows a rate in a list is at a rate of its own. */
  private boolean isOfRate(Mention mention, int at) {
    return MeasurePart.of(mention) == MeasurePart.GOODS
        && at > 0
        && tree.token(at - 1).tag().equals("CC")
        && (last == MeasurePart.PERCENT || preposition.isEmpty() && !examples);
  }

  /** "Without a deal its beef would": the goods are a phrase of their own. */
  private boolean isNextPhrase(Mention goods) {
    int before = tree.at(goods.span().start()) - 1;
    return before > measure.last() && tree.token(before).tag().matches("DT|PRP\\$");
  }

  private boolean isNoun(int i) {
    return i < tree.size() && tree.token(i).tag().startsWith("N");
  }

  private String partyRole() {
    return new MeasureParties(measure).role(preposition, noun, last, outward);
  }
}
