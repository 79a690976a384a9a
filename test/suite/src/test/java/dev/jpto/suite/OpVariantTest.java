package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.gen.Coverage;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every registered operation is generated in every variant its definition has: optional parts there
 * and not, every value of an enum, every sample type. The report is written to {@code
 * target/op-variants.txt}.
 */
class OpVariantTest {
  private static final long SEED = 1;

  /** Variants that a definition has as far as its data says, but a rule written in Java refuses. */
  private static final String REFUSED = "test/suite/src/test/resources/refused-variants.txt";

  @Test
  void everyRegisteredOpAndVariantIsGeneratedAndKeepsTheLaws() throws IOException {
    Coverage coverage = new Coverage(Generated.PROGRAMS.definitions());
    for (OpDefinition definition : Generated.PROGRAMS.definitions()) {
      Operation module = Generated.PROGRAMS.module(definition, SEED);
      assertAll(
          definition.name() + ", seed " + SEED,
          () -> TextLaws.printThenParseIsIdentity(module, PrintOptions.DEFAULT),
          () -> TextLaws.printThenParseIsEquivalent(module),
          () -> TextLaws.cloneVerifies(module),
          () -> TextLaws.cloneIsStructurallyEqualAndHashesAlike(module));
      coverage.add(module);
    }
    Files.writeString(report(), coverage.report());
    assertEquals(refused(), withWholeOps(new TreeSet<>(coverage.missing())));
  }

  /** The variants, where those of an operation that was never made are one, {@code name: *}. */
  private static List<String> withWholeOps(TreeSet<String> variants) {
    List<String> never =
        variants.stream()
            .filter(variant -> variant.endsWith(": made"))
            .map(variant -> variant.substring(0, variant.length() - "made".length()))
            .toList();
    TreeSet<String> shorter = new TreeSet<>(variants);
    for (String op : never) {
      shorter.removeIf(variant -> variant.startsWith(op));
      shorter.add(op + "*");
    }
    return List.copyOf(shorter);
  }

  private static Path report() throws IOException {
    Path folder = Repository.path("test/suite/target");
    Files.createDirectories(folder);
    return folder.resolve("op-variants.txt");
  }

  private static List<String> refused() {
    String text = new String(Repository.read(Repository.path(REFUSED)), StandardCharsets.UTF_8);
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" {2,}")[0])
        .sorted()
        .toList();
  }
}
