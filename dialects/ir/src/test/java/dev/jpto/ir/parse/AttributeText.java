package dev.jpto.ir.parse;

import dev.jpto.ir.Context;
import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads single attributes in tests. */
final class AttributeText {
  private AttributeText() {}

  /** A context that keeps attributes and types of unknown dialects. */
  static Context context() {
    Context context = new Context();
    context.allowUnregisteredDialects(true);
    return context;
  }

  /** The attribute that is all of {@code text}. */
  static Attribute parse(Context context, String text) {
    List<Attribute> read = new ArrayList<>();
    List<Diagnostic> errors =
        context.diagnostics().collecting(() -> read.add(parseReporting(context, text)));
    if (!errors.isEmpty()) {
      throw new AssertionError(text + " is refused: " + lines(errors));
    }
    return read.getFirst();
  }

  /** How the attribute {@code text} is printed. */
  static String reprint(String text) {
    return parse(context(), text).toString();
  }

  /** What is said about {@code text}: {@code 1:7: message}, one line each. */
  static String errors(String text) {
    Context context = context();
    List<Diagnostic> errors =
        context
            .diagnostics()
            .collecting(
                () -> {
                  try {
                    Attribute attribute = parseReporting(context, text);
                    throw new AssertionError(text + " is read as " + attribute);
                  } catch (ParseFailure expected) {
                    // The diagnostics say it all.
                  }
                });
    return lines(errors);
  }

  private static Attribute parseReporting(Context context, String text) {
    Core core = new Core(context, SourceFile.of("t.mlir", text));
    core.lexer.advance();
    Attribute attribute = core.attributes.parse();
    if (!core.is(Kind.EOF)) {
      throw core.error("something follows the attribute");
    }
    return attribute;
  }

  static String lines(List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      lines.add(line(diagnostic));
      diagnostic.notes().forEach(note -> lines.add(line(note)));
    }
    return String.join("\n", lines);
  }

  private static String line(Diagnostic diagnostic) {
    Location.FileLineCol at = (Location.FileLineCol) diagnostic.location();
    return at.line() + ":" + at.column() + ": " + diagnostic.message();
  }
}
