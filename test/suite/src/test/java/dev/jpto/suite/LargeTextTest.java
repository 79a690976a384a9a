package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;

/** Much of one kind is read in one pass: work that grew with the square would not end here. */
class LargeTextTest {
  private final Context context = Dialects.context(true);

  private Operation read(String text) {
    return Parser.parse(context, SourceFile.of("large", text), ParserOptions.DEFAULT).orElseThrow();
  }

  @Test
  void aShapeOfAMillionExtents() {
    String attribute = "{a = tensor<" + "2x?x".repeat(500_000) + "f32>}";
    Operation module = read("\"t.x\"() " + attribute + " : () -> ()");
    Operation op = module.region(0).entry().firstOp();
    assertEquals(attribute, op.attributes().toString());
  }

  @Test
  void aShapeOfZeros() {
    String attribute = "{a = tensor<" + "0x".repeat(300_000) + "f32>}";
    Operation module = read("\"t.x\"() " + attribute + " : () -> ()");
    Operation op = module.region(0).entry().firstOp();
    assertEquals(attribute, op.attributes().toString());
  }

  @Test
  void aHundredThousandErrors() {
    int count = 100_000;
    List<Diagnostic> errors = new ArrayList<>();
    context.diagnostics().setDefaultHandler(errors::add);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("\"t.x\"(%v").append(i).append(") : (i32) -> ()\n");
    }
    SourceFile source = SourceFile.of("large", text.toString());
    assertEquals(false, Parser.parse(context, source, ParserOptions.DEFAULT).isPresent());
    assertEquals(count, errors.size());
    assertEquals("loc(\"large\":100000:7)", errors.getLast().location().toString());
  }

  @Test
  void nulBytesAreBlanks() {
    Operation module = read("\0".repeat(10_000_000) + "\"t.x\"() : () -> ()");
    assertEquals(
        "\"builtin.module\"() ({\n  \"t.x\"() : () -> ()\n}) : () -> ()\n",
        Printer.toString(module, PrintOptions.DEFAULT));
  }
}
