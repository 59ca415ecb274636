package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the packages and the homes of the libraries, as README.md describes them. */
class ArchitectureTest {
  private static final List<String> ORDER =
      List.of("vocabulary", "article", "annotation", "claim", "entity", "rdf", "store", "server");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parley");

  @TestFactory
  Stream<DynamicTest> a_package_uses_only_those_above_it_in_the_flow() {
    return IntStream.range(0, ORDER.size())
        .mapToObj(
            i -> {
              String[] below =
                  Stream.concat(
                          ORDER.subList(i + 1, ORDER.size()).stream()
                              .map(name -> "org.parley." + name + ".."),
                          Stream.of("org.parley", "org.parley.cli.."))
                      .toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  ORDER.get(i),
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage("org.parley." + ORDER.get(i) + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(below)
                          .check(CLASSES));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "entity"})
  void what_reads_one_kind_of_claim_knows_nothing_of_what_reads_another(String stage) {
    String home = "org.parley." + stage;
    slices().matching(home + ".(*)..").should().notDependOnEachOther().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(home + ".*..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.jsoup.., article",
    "net.dankito.., article",
    "com.google.gson.., article",
    "opennlp.., annotation",
    "org.apache.jena.fuseki.., server",
    "org.eclipse.jetty.., server",
    "jakarta.servlet.., server",
    "org.apache.jena.tdb2.., store",
    "org.apache.jena.query.text.., store",
    "org.apache.jena.shacl.., store",
    "org.apache.lucene.., store",
    "picocli.., cli"
  })
  void a_library_has_one_home(String library, String home) {
    noClasses()
        .that(not(resideInAnyPackage("org.parley." + home + "..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void the_stages_of_language_know_nothing_of_rdf() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.parley.article..",
            "org.parley.annotation..",
            "org.parley.claim..",
            "org.parley.entity..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void the_version_is_the_one_of_the_build() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + org.parley.cli.Parley.VERSION + "</version>");
  }
}
