package dev.jpto.opt;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;
import java.util.Arrays;
import java.util.Optional;

/** Checks that what is printed is read back as the same. */
final class RoundTrip {
  private RoundTrip() {}

  /** Prints and reads {@code root}; a difference is an error at it. */
  static boolean check(Operation root, PrintOptions options) {
    boolean implicitModule = root.name().text().equals("builtin.module");
    byte[] before = print(root, options);
    Optional<Operation> again =
        Parser.parse(
            root.context(),
            new SourceFile("<round trip>", before),
            new ParserOptions(true, options.nameHints(), implicitModule));
    if (again.isEmpty()) {
      return root.emitOpError("does not round-trip: what is printed cannot be read");
    }
    byte[] after = print(again.get(), options);
    int difference = Arrays.mismatch(before, after);
    if (difference < 0) {
      return true;
    }
    int line = new SourceFile("", before).position(Math.min(difference, before.length)).line();
    return root.emitOpError(
        "does not round-trip: line " + line + " of the text is printed differently after reading");
  }

  private static byte[] print(Operation op, PrintOptions options) {
    TextSink text = new TextSink();
    Printer.print(op, text, options);
    return text.toByteArray();
  }
}
