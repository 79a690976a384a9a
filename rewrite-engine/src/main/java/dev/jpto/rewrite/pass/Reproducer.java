package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;

/** A module with the pipeline to run on it, as {@code mlir-opt --run-reproducer} reads it. */
public final class Reproducer {
  /** The name of the resources that hold the pipeline. */
  public static final String RESOURCE = "mlir_reproducer";

  private Reproducer() {}

  /** Writes {@code op}, a top-level operation, and how it was processed. */
  public static void print(
      Operation op,
      String pipeline,
      boolean threadingDisabled,
      boolean verifyEach,
      PrintOptions options,
      TextSink out) {
    Printer.print(op, out, options.withLocalScope(false));
    out.append("\n{-#\n  external_resources: {\n    ").append(RESOURCE).append(": {\n");
    out.append("      pipeline: ");
    new AttrPrinter(out, PrintOptions.DEFAULT).printString(pipeline);
    out.append(",\n      disable_threading: ").append(Boolean.toString(threadingDisabled));
    out.append(",\n      verify_each: ").append(Boolean.toString(verifyEach));
    out.append("\n    }\n  }\n#-}\n").flush();
  }
}
