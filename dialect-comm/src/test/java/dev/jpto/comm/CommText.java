package dev.jpto.comm;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.std.StdDialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads text with the dialect registered. */
final class CommText {
  private CommText() {}

  static Context context() {
    List<Dialect> dialects = new ArrayList<>(StdDialects.all());
    dialects.add(new BuiltinDialect());
    dialects.add(new CommDialect());
    Context context = new Context(dialects);
    context.printOpOnDiagnostic(false);
    return context;
  }

  /** The messages of reading {@code text} and, if it is good, of {@code more}. */
  static List<String> messages(String text, Consumer<Operation> more) {
    Context context = context();
    return context.diagnostics().collecting(() -> read(context, text).ifPresent(more)).stream()
        .map(Diagnostic::message)
        .toList();
  }

  private static Optional<Operation> read(Context context, String text) {
    return Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT);
  }

  /** A function of a signal and a value, with one operation in it. */
  static String function(String signal, String value, String op) {
    return """
    "func.func"() <{function_type = (%1$s, %2$s) -> (), sym_name = "f"}> ({
    ^bb0(%%s: %1$s, %%v: %2$s):
      %3$s
      "func.return"() : () -> ()
    }) : () -> ()
    """
        .formatted(signal, value, op);
  }
}
