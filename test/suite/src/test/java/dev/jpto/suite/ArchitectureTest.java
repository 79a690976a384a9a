package dev.jpto.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between modules go one way, and packages form no cycles. */
class ArchitectureTest {
  /** A module's package and the packages it may use. */
  private record Layer(String name, List<String> mayUse) {}

  private static final List<Layer> LAYERS =
      List.of(
          new Layer("ir", List.of()),
          new Layer("eval", List.of("ir")),
          new Layer("rewrite", List.of("ir")),
          new Layer("pattern", List.of("ir", "rewrite")),
          new Layer("std", List.of("ir", "eval", "rewrite", "pattern")),
          new Layer("ptensor", List.of("ir", "eval", "rewrite", "pattern", "std")),
          new Layer("comm", List.of("ir", "eval", "rewrite", "pattern", "std")),
          new Layer("tile", List.of("ir", "eval", "rewrite", "pattern", "std", "ptensor")),
          new Layer("pto", List.of("ir", "eval", "rewrite", "pattern", "std")),
          new Layer(
              "lowering",
              List.of("ir", "eval", "rewrite", "pattern", "std", "ptensor", "comm", "tile", "pto")),
          new Layer("command", List.of("ir")),
          new Layer(
              "run",
              List.of(
                  "ir", "eval", "std", "ptensor", "comm", "tile", "pto", "lowering", "command")),
          new Layer(
              "opt",
              List.of(
                  "ir",
                  "eval",
                  "rewrite",
                  "pattern",
                  "std",
                  "ptensor",
                  "comm",
                  "tile",
                  "pto",
                  "lowering",
                  "command",
                  "run")),
          new Layer("reduce", List.of("ir", "std", "opt", "command")),
          new Layer(
              "bench",
              List.of(
                  "ir",
                  "eval",
                  "std",
                  "ptensor",
                  "comm",
                  "tile",
                  "pto",
                  "rewrite",
                  "lowering",
                  "opt")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.jpto");

  @TestFactory
  List<DynamicTest> arrowsGoUpOnly() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Layer layer : LAYERS) {
      String[] forbidden =
          LAYERS.stream()
              .map(Layer::name)
              .filter(other -> !other.equals(layer.name()) && !layer.mayUse().contains(other))
              .map(other -> "dev.jpto." + other + "..")
              .toArray(String[]::new);
      tests.add(
          DynamicTest.dynamicTest(
              layer.name(),
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage("dev.jpto." + layer.name() + "..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(forbidden)
                      .allowEmptyShould(true)
                      .check(CLASSES)));
    }
    return tests;
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.jpto.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
