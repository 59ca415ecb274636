package org.parley.cli;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.parley.rdf.VocabularyGraphs;
import org.parley.store.Check;
import org.parley.store.Finding;
import org.parley.store.Store;
import org.parley.vocabulary.BundledFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tests ontology and store. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tests ontology and store by the shapes, and every passage by its text.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;

  private final Surroundings surroundings;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new StoreOption(surroundings);
  }

  @Override
  public Integer call() {
    SortedMap<String, byte[]> files = new BundledFiles(".ttl").shipped("ontology");
    Check check = new Check(files.get("shapes.ttl"));
    SortedSet<Finding> findings = new TreeSet<>(check.of(new VocabularyGraphs(files).merged()));
    if (store.exists()) {
      try (Store opened = store.openExisting()) {
        findings.addAll(check.of(opened));
      }
    } else {
      surroundings
          .err()
          .println("There is no store in " + store.folder() + ": only the ontology is tested.");
    }
    findings.forEach(finding -> surroundings.out().println(finding));
    surroundings
        .out()
        .println(findings.isEmpty() ? "All is well." : findings.size() + " findings.");
    return findings.isEmpty() ? 0 : 1;
  }
}
