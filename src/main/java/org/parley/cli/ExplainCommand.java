package org.parley.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.parley.store.Explain;
import org.parley.store.Explanation;
import org.parley.store.Labels;
import org.parley.store.Names;
import org.parley.store.Store;
import org.parley.store.StoredClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every claim about a thing with its evidence. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Prints each claim about a thing with its words, article, day, speaker, rule and"
            + " confidence.")
final class ExplainCommand implements Runnable {
  private static final int MOST = 1000;

  @Mixin private final StoreOption store;

  @Parameters(paramLabel = "IRI", description = "IRI of the thing, or its name.")
  private String thing;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "200",
      description = "Most claims in each direction (default: ${DEFAULT-VALUE}).")
  private int limit;

  private final Surroundings surroundings;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new StoreOption(surroundings);
  }

  @Override
  public void run() {
    try (Store opened = store.openExisting()) {
      List<Node> things = new Names(opened).find(thing);
      Explain explain = new Explain(opened, Math.max(1, Math.min(limit, MOST)));
      List<Explanation> found =
          things.stream().map(explain::of).filter(known -> !known.isEmpty()).toList();
      if (found.isEmpty()) {
        throw new Failure("the store knows nothing of " + thing);
      }
      opened.read(
          () -> {
            Labels labels = new Labels(opened.dataset().getUnionGraph());
            found.forEach(explanation -> print(explanation, labels));
            return true;
          });
    }
    surroundings.out().flush();
  }

  private void print(Explanation thing, Labels labels) {
    line(thing.label() + " (" + String.join(", ", thing.types()) + ")");
    line("<" + thing.thing() + ">");
    if (!thing.otherNames().isEmpty()) {
      line("Also called " + String.join(" · ", thing.otherNames()));
    }
    thing
        .known()
        .forEach(
            triple ->
                line(
                    "  vocabulary: "
                        + Labels.local(triple.getPredicate().getURI())
                        + " "
                        + labels.of(triple.getObject())));
    section("What articles say", thing.said(), labels);
    section("Where it plays a part", thing.pointing(), labels);
    if (thing.more()) {
      line("There are more claims; --limit sets how many are printed.");
    }
  }

  private void section(String title, List<StoredClaim> claims, Labels labels) {
    if (!claims.isEmpty()) {
      line("");
      line(title);
    }
    for (StoredClaim claim : claims) {
      line(
          "- "
              + labels.of(claim.triple().getSubject())
              + " | "
              + Labels.local(claim.triple().getPredicate().getURI())
              + " | "
              + labels.of(claim.triple().getObject())
              + (claim.modality().equals("asserted") ? "" : " (" + claim.modality() + ")"));
      String source = claim.source().map(node -> ", says " + labels.of(node)).orElse("");
      for (StoredClaim.Quote quote : claim.quotes()) {
        line("    “" + quote.text().replaceAll("\\s+", " ") + "”");
        line(
            "    "
                + labels.of(quote.article())
                + labels.published(quote.article()).map(day -> ", " + day).orElse("")
                + source
                + ", rule "
                + claim.ruleName()
                + ", confidence "
                + claim.confidence());
      }
    }
  }

  private void line(String text) {
    surroundings.out().println(text);
  }
}
