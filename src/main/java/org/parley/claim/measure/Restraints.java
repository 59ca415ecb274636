package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Mention;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds limits that someone sets to what he himself sells abroad: "offered to hold down shipments
 * of steel", "agreed to limit their exports to the American market".
 */
record Restraints(Tree tree) {
  private static final int NEAR = 5;
  private static final int GOODS = 12;
  private static final Set<String> HOLDING =
      Words.of("hold keep limit restrict restrain curb cap cut reduce trim freeze moderate ration");
  private static final Set<String> SPURNING =
      Words.of("reject turn refuse spurn rebuff dismiss decline brush");
  private static final Set<String> BOUND = Set.of("hold", "keep");
  private static final Set<String> SELLING = Words.of("export shipment sale delivery");

  /** The restraints of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("VB") && HOLDING.contains(tree.lemma(i))) {
        int verb = i;
        status(i).flatMap(status -> deed(verb, status)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** How far it has got, by the verb of promising or offering above. */
  private Optional<String> status(int verb) {
    boolean to = tree.word(verb - 1).equals("to");
    int above = tree.token(verb).head();
    if (!to || above < 0 || new ModalityReader(tree).of(above) == Modality.DENIED) {
      return Optional.empty();
    }
    return switch (tree.lemma(above)) {
      case "agree", "pledge", "promise", "undertake", "consent", "commit" -> Optional.of("agreed");
      case "offer", "propose" -> Optional.of(isTurnedDown(verb) ? "rejected" : "proposed");
      default -> Optional.empty();
    };
  }

  /** "But the Administration turned the offer aside". */
  private boolean isTurnedDown(int verb) {
    return IntStream.range(verb, tree.size() - 1)
        .filter(i -> Set.of("offer", "proposal", "it", "idea").contains(tree.word(i)))
        .anyMatch(
            i ->
                IntStream.range(Math.max(verb, i - NEAR), Math.min(tree.size(), i + NEAR))
                    .anyMatch(k -> SPURNING.contains(tree.lemma(k))));
  }

  private Optional<MeasureDeed> deed(int verb, String status) {
    Optional<Integer> flow = flow(verb);
    List<Phrase> makers = flow.isEmpty() ? List.of() : makers(tree.token(verb).head());
    if (makers.isEmpty()) {
      return Optional.empty();
    }
    MeasureRoles roles = new MeasureRoles(tree);
    makers.forEach(maker -> roles.add("IMPOSER", maker));
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      boolean near = at > verb && at < flow.get() + GOODS;
      if (near && MeasurePart.of(mention) == MeasurePart.GOODS) {
        roles.add("GOODS", mention);
      } else if (near && MeasurePart.of(mention) == MeasurePart.PERCENT && isLevel(at)) {
        roles.add("RATE", mention);
      }
    }
    MeasureHead head = MeasureHead.of(tree, verb, DeedSort.RESTRAINT);
    return Optional.of(new MeasureDeed(head, roles, verb, status, Modality.ASSERTED));
  }

  /** The word for what is sold: "its shipments". */
  private Optional<Integer> flow(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + NEAR); i++) {
      if (SELLING.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("N")) {
        return Optional.of(i).filter(flow -> isBound(flow, verb));
      }
      if (tree.token(i).tag().matches("V.*|[,.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Hold down", "keep below", "hold to": one who only holds sales sets no limit. */
  private boolean isBound(int flow, int verb) {
    if (!BOUND.contains(tree.lemma(verb))) {
      return true;
    }
    for (int i = verb + 1; i < Math.min(tree.size(), flow + GOODS); i++) {
      if (Set.of("down", "back", "below", "within", "to", "check").contains(tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "To 12.5 percent", "below 20 percent". */
  private boolean isLevel(int percent) {
    return Set.of("to", "at", "below", "within", "under").contains(tree.word(percent - 1));
  }

  /** Whoever promises; of "Brazilian mills" those whose mills they are. */
  private List<Phrase> makers(int promise) {
    return new FrameReader(tree)
        .read(promise).arguments("subj").stream()
            .limit(2)
            .flatMap(
                subject ->
                    Kinds.isActor(tree, subject)
                        ? Stream.of(new Phrase(tree, subject))
                        : new Phrase(tree, subject)
                            .mentions().stream()
                                .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
                                .map(m -> Phrase.of(tree, m)))
            .toList();
  }
}
