package dev.jpto.ir.sample;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** IR written as text in tests. */
public final class Texts {
  private static final ParserOptions UNVERIFIED = new ParserOptions(false, true, true);

  private Texts() {}

  /** The module of {@code text}, not verified; values keep their names. */
  public static Operation parse(Context context, String text) {
    List<Operation> result = new ArrayList<>();
    List<Diagnostic> errors =
        context
            .diagnostics()
            .collecting(
                () ->
                    Parser.parse(context, SourceFile.of("t.mlir", text), UNVERIFIED)
                        .ifPresent(result::add));
    if (result.isEmpty()) {
      throw new IllegalArgumentException("no IR: " + lines(errors));
    }
    return result.getFirst();
  }

  /** What the verifier says about {@code text}: {@code 3:1: error: message}, notes after it. */
  public static List<String> verify(String text) {
    return verify(parse(SampleDialect.context(), text));
  }

  /** What the verifier says about {@code op}. */
  public static List<String> verify(Operation op) {
    List<Boolean> valid = new ArrayList<>();
    List<Diagnostic> said =
        op.context().diagnostics().collecting(() -> valid.add(Verifier.verify(op)));
    if (valid.getFirst() != said.isEmpty()) {
      throw new AssertionError("verify returned " + valid.getFirst() + " and said " + said);
    }
    return lines(said);
  }

  private static List<String> lines(List<Diagnostic> diagnostics) {
    List<String> all = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      all.add(line(diagnostic));
      diagnostic.notes().forEach(note -> all.add(line(note)));
    }
    return all;
  }

  private static String line(Diagnostic diagnostic) {
    Optional<Location.FileLineCol> place = diagnostic.location().leadingFile();
    String where = place.map(p -> p.line() + ":" + p.column()).orElse("unknown");
    return where + ": " + diagnostic.severity().label() + ": " + diagnostic.message();
  }

  /** The operation whose result or attribute is named {@code name} in the text. */
  public static Operation named(Operation root, String name) {
    List<Operation> found = new ArrayList<>();
    root.walk(
        op -> {
          boolean hinted =
              op.numResults() > 0 && op.result(0).nameHint().filter(name::equals).isPresent();
          if (hinted || op.hasAttr(name)) {
            found.add(op);
          }
        });
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " operations are named " + name);
    }
    return found.getFirst();
  }
}
