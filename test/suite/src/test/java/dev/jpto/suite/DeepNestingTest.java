package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Depth is no danger: regions nest without bound, types and attributes up to a stated limit. */
class DeepNestingTest {
  private static final int DEPTH = 100_000;

  @Test
  void aHundredThousandNestedRegionsAreReadVerifiedAndPrinted() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < DEPTH; i++) {
      text.append("\"t.nest\"() ({\n");
    }
    text.append("\"t.leaf\"() : () -> ()\n");
    for (int i = 0; i < DEPTH; i++) {
      text.append("}) : () -> ()\n");
    }
    Context context = Dialects.context(true);
    SourceFile source = SourceFile.of("deep", text.toString());
    Operation module = Parser.parse(context, source, ParserOptions.DEFAULT).orElseThrow();
    // Indentation makes the printed text quadratic, so only its skeleton is printed here.
    String printed = Printer.toString(module, PrintOptions.DEFAULT.withSkipRegions(true));
    assertEquals("\"builtin.module\"() ({...}) : () -> ()\n", printed);
    int[] count = {0};
    module.walk(op -> count[0]++);
    assertEquals(DEPTH + 2, count[0]);
  }

  @Test
  void typesNestedTooDeepAreOneDiagnostic() {
    assertTooDeep("tuple<".repeat(5000));
  }

  @Test
  void typesOfDialectsNestedTooDeepAreOneDiagnostic() {
    assertTooDeep("!pto.ptr<".repeat(DEPTH) + "f32" + ">".repeat(DEPTH));
  }

  private static void assertTooDeep(String attribute) {
    String text = "\"t.x\"() {a = " + attribute + "} : () -> ()";
    Context context = Dialects.context(true);
    List<Diagnostic> diagnostics = new ArrayList<>();
    context.diagnostics().setDefaultHandler(diagnostics::add);
    Optional<Operation> module =
        Parser.parse(context, SourceFile.of("deep", text), ParserOptions.DEFAULT);
    assertTrue(module.isEmpty());
    assertEquals(1, diagnostics.size());
    assertEquals(
        "types and attributes may be nested 1000 deep at most", diagnostics.getFirst().message());
  }
}
