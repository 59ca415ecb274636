package org.parley.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.Pipeline;
import org.parley.annotation.Named;
import org.parley.annotation.Sentence;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Dating;
import org.parley.article.Metadata;
import org.parley.claim.Modality;
import org.parley.entity.Entity;
import org.parley.entity.Fact;
import org.parley.entity.Value;

/** Prints an article sentence by sentence, each with what was read out of it. */
final class ArticleView {
  private final PrintStream out;

  ArticleView(PrintStream out) {
    this.out = out;
  }

  void print(Pipeline.Workings workings) {
    Article article = workings.annotated().article();
    Map<String, Entity> entities =
        workings.facts().entities().stream()
            .collect(Collectors.toMap(Entity::iri, entity -> entity));
    Set<Sentence> missed = Set.copyOf(Sentences.missed(workings));
    out.println("== " + article.sourceFile());
    out.println(
        "   published "
            + published(article.metadata())
            + article.metadata().publisher().map(name -> ", " + name).orElse(""));
    article.metadata().inferred().ifPresent(dating -> grounds(dating, article.text()));
    for (Block block : article.blocks()) {
      if (!block.kind().read()) {
        out.printf("   (%s) %s%n", name(block), plain(block.span().of(article.text())));
      }
      for (Sentence sentence : workings.annotated().sentences()) {
        if (sentence.block().equals(block)) {
          sentence(workings, sentence, entities, missed.contains(sentence));
        }
      }
    }
    if (!missed.isEmpty()) {
      out.println();
      out.println("Sentences with a known actor and a trade term, but without a claim:");
      missed.stream()
          .sorted(java.util.Comparator.comparing(Sentence::index))
          .forEach(sentence -> out.println("   " + plain(sentence.span().of(article.text()))));
    }
  }

  private static String published(Metadata known) {
    return known
        .published()
        .map(LocalDate::toString)
        .or(() -> known.inferred().map(ArticleView::range))
        .orElse("on an unknown day");
  }

  private static String range(Dating dating) {
    return "between %s and %s, most likely on %s"
        .formatted(dating.earliest(), dating.latest(), dating.best());
  }

  private void grounds(Dating dating, String text) {
    for (Dating.Ground ground : dating.grounds()) {
      out.printf("      “%s” %s%n", plain(ground.span().of(text)), ground.says());
    }
  }

  private void sentence(
      Pipeline.Workings workings, Sentence sentence, Map<String, Entity> entities, boolean missed) {
    String text = workings.annotated().article().text();
    out.println();
    out.printf("[%d] %s%n", sentence.index() + 1, plain(sentence.span().of(text)));
    Map<String, List<Fact>> bySubject =
        Sentences.facts(workings, sentence).stream()
            .collect(Collectors.groupingBy(Fact::subject, LinkedHashMap::new, Collectors.toList()));
    bySubject.forEach(
        (subject, facts) -> {
          out.println("      " + described(subject, entities));
          facts.forEach(fact -> fact(fact, entities));
        });
    if (missed) {
      String names =
          sentence.mentions().stream()
              .filter(Named.class::isInstance)
              .map(mention -> mention.span().of(text))
              .collect(Collectors.joining(", "));
      out.println("      no claim, though it names " + plain(names));
    }
  }

  private void fact(Fact fact, Map<String, Entity> entities) {
    out.printf(
        Locale.ROOT,
        "         %s %s%s%s  [%s, %s]%n",
        local(fact.property()),
        value(fact.object(), entities),
        fact.modality() == Modality.ASSERTED
            ? ""
            : " (" + fact.modality().name().toLowerCase(Locale.ROOT) + ")",
        fact.attributedTo().map(iri -> ", says " + label(iri, entities)).orElse(""),
        local(fact.rule()),
        fact.confidence());
  }

  private static String described(String iri, Map<String, Entity> entities) {
    Entity entity = entities.get(iri);
    return entity == null ? local(iri) : entity.type() + ": " + plain(entity.label());
  }

  private static String value(Value value, Map<String, Entity> entities) {
    return value instanceof Value.Resource resource
        ? label(resource.iri(), entities)
        : plain(((Value.Literal) value).text());
  }

  private static String label(String iri, Map<String, Entity> entities) {
    Entity entity = entities.get(iri);
    return entity == null ? local(iri) : plain(entity.label());
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static String name(Block block) {
    return block.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
