package dev.jpto.std;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.attr.Location.FileLineCol;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text after reading and verifying it. Operations of no dialect are allowed: {@code "t.def"()}
 * gives values of any type.
 *
 * @param printed the module as printed; empty if the text is not valid
 * @param diagnostics what was said, each as {@code line:column: message}
 */
public record Checked(Optional<String> printed, List<String> diagnostics) {
  /** Reads and verifies {@code text}, one operation or more. */
  public static Checked read(String text) {
    Context context = context();
    List<String> said = new ArrayList<>();
    context.diagnostics().setDefaultHandler(diagnostic -> collect(diagnostic, said));
    SourceFile source = SourceFile.of("test.mlir", text);
    Optional<Operation> module = Parser.parse(context, source, ParserOptions.DEFAULT);
    return new Checked(module.map(m -> Printer.toString(m, PrintOptions.DEFAULT)), said);
  }

  /** The valid module {@code text}. */
  public static Operation module(String text) {
    SourceFile source = SourceFile.of("test.mlir", text);
    return Parser.parse(context(), source, ParserOptions.DEFAULT).orElseThrow();
  }

  /** The first operation called {@code name} in the valid module {@code text}. */
  public static Operation first(String name, String text) {
    Operation[] found = new Operation[1];
    module(text)
        .walkPreOrder(
            op -> {
              found[0] = op.name().text().equals(name) ? op : null;
              return found[0] == null ? WalkResult.ADVANCE : WalkResult.INTERRUPT;
            });
    return found[0];
  }

  /** A context with the dialects of this module. */
  public static Context context() {
    List<Dialect> dialects = new ArrayList<>(StdDialects.all());
    dialects.add(new BuiltinDialect());
    Context context = new Context(dialects);
    context.allowUnregisteredDialects(true);
    context.printOpOnDiagnostic(false);
    return context;
  }

  private static void collect(Diagnostic diagnostic, List<String> said) {
    FileLineCol where = diagnostic.location().leadingFile().orElseThrow();
    said.add(where.line() + ":" + where.column() + ": " + diagnostic.message());
    diagnostic.notes().forEach(note -> collect(note, said));
  }
}
