package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.OperationEquivalence;
import dev.jpto.ir.analysis.OperationEquivalence.Locations;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds for every valid module. */
final class TextLaws {
  /** What a text of these tests is called. */
  static final String NAME = "IN";

  /** What reading a text gives: a module, or the diagnostics. */
  record Reading(Optional<Operation> module, List<Diagnostic> diagnostics) {}

  private TextLaws() {}

  /** Reads a text, value names included. */
  static Reading read(Context context, SourceFile source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    context.diagnostics().setDefaultHandler(diagnostics::add);
    ParserOptions options = new ParserOptions(true, true, true);
    return new Reading(Parser.parse(context, source, options), diagnostics);
  }

  private static Operation readValid(Context context, String text) {
    Reading reading = read(context, SourceFile.of(NAME, text));
    return reading
        .module()
        .orElseThrow(() -> new AssertionError(reading.diagnostics() + " for\n" + text));
  }

  /** The module reads as it prints, in a context that has never seen it. */
  static void printThenParseIsIdentity(Operation module, PrintOptions options) {
    String text = Printer.toString(module, options);
    Operation again = readValid(Dialects.context(true), text);
    assertEquals(text, Printer.toString(again, options));
  }

  /** What is read from the text of the module does the same as the module. */
  static void printThenParseIsEquivalent(Operation module) {
    String text = Printer.toString(module, PrintOptions.DEFAULT.withDebugInfo(true));
    assertSame(module, readValid(module.context(), text));
  }

  /** A copy of the module is valid. */
  static void cloneVerifies(Operation module) {
    Reading verdict = verify(Cloner.clone(module));
    assertTrue(verdict.module().isPresent(), () -> verdict.diagnostics().toString());
  }

  private static Reading verify(Operation module) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean[] valid = {false};
    module
        .context()
        .diagnostics()
        .handling(diagnostics::add, () -> valid[0] = Verifier.verify(module));
    return new Reading(valid[0] ? Optional.of(module) : Optional.empty(), diagnostics);
  }

  /** A copy of the module is equivalent to it, has the same hash and prints the same. */
  static void cloneIsStructurallyEqualAndHashesAlike(Operation module) {
    Operation clone = Cloner.clone(module);
    assertSame(module, clone);
    PrintOptions options = PrintOptions.DEFAULT.withDebugInfo(true).withNameHints(true);
    assertEquals(Printer.toString(module, options), Printer.toString(clone, options));
  }

  private static void assertSame(Operation a, Operation b) {
    assertTrue(
        OperationEquivalence.equivalent(a, b, Locations.COMPARE, OperationEquivalence.SAME_VALUE));
    for (Locations locations : Locations.values()) {
      assertEquals(
          OperationEquivalence.hash(a, locations, true),
          OperationEquivalence.hash(b, locations, true));
    }
  }
}
