package dev.jpto.std.conversion;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.rewrite.conversion.ConversionTarget;
import dev.jpto.rewrite.conversion.DialectConversion;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.StdDialects;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a conversion.
 *
 * @param text the operations of the module after it, a line each, without indentation
 * @param said the errors as {@code line: message}, each followed by its notes
 */
record Converted(boolean succeeded, boolean changed, String text, List<String> said) {
  /** A conversion to be run. */
  record Setup(ConversionTarget target, TypeConverter converter, PatternSet patterns) {
    static Setup of(TypeConverter converter, Pattern... patterns) {
      return new Setup(
          new ConversionTarget().legalDialect("builtin", "arith"),
          converter,
          new PatternSet().add(patterns));
    }

    Converted partial(String text) {
      return run(text, false);
    }

    Converted full(String text) {
      return run(text, true);
    }

    private Converted run(String text, boolean full) {
      List<String> said = new ArrayList<>();
      Context context = context();
      context.diagnostics().setDefaultHandler(d -> add(d, said));
      Operation module = parse(context, text);
      DialectConversion.Result result = apply(module, full);
      if (result.succeeded() && !Verifier.verify(module)) {
        throw new AssertionError("invalid after the conversion: " + said + module);
      }
      return new Converted(result.succeeded(), result.changed(), body(module), said);
    }

    DialectConversion.Result apply(Operation module, boolean full) {
      return apply(module, full, PatternMonitor.NONE);
    }

    DialectConversion.Result apply(Operation module, boolean full, PatternMonitor monitor) {
      FrozenPatterns frozen = FrozenPatterns.of(module.context(), patterns);
      List<Operation> roots = List.of(module);
      return full
          ? DialectConversion.full(roots, target, frozen, converter, monitor)
          : DialectConversion.partial(roots, target, frozen, converter, monitor);
    }
  }

  /** The standard dialects, {@code toy} and {@code more}. */
  static Context context(Dialect... more) {
    List<Dialect> dialects = new ArrayList<>(StdDialects.all());
    dialects.addAll(List.of(more));
    dialects.add(new BuiltinDialect());
    dialects.add(new Toy());
    return new Context(dialects);
  }

  static Operation parse(Context context, String text) {
    return Parser.parse(context, SourceFile.of("t.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  private static void add(Diagnostic diagnostic, List<String> said) {
    int line = diagnostic.location().leadingFile().orElseThrow().line();
    said.add(line + ": " + diagnostic.message());
    diagnostic.notes().stream()
        .map(Diagnostic::message)
        .filter(note -> !note.startsWith("see current operation"))
        .forEach(said::add);
  }

  private static String body(Operation module) {
    List<String> lines =
        Printer.toString(module, PrintOptions.DEFAULT).lines().map(String::strip).toList();
    return String.join("\n", lines.subList(1, lines.size() - 1)) + "\n";
  }
}
