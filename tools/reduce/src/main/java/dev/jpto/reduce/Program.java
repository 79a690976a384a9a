package dev.jpto.reduce;

import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.verify.Verifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A valid module and its text. */
record Program(Operation module, String text) {
  /** The program in {@code source}; what is wrong with it goes to {@code handler}. */
  static Optional<Program> read(Context context, SourceFile source, Consumer<Diagnostic> handler) {
    Operation[] read = new Operation[1];
    context
        .diagnostics()
        .handling(
            handler,
            () -> read[0] = Parser.parse(context, source, ParserOptions.DEFAULT).orElse(null));
    return Optional.ofNullable(read[0]).map(Program::of);
  }

  /** The program in {@code text}, or nothing if it is not valid. */
  static Optional<Program> read(Context context, String text) {
    return read(context, SourceFile.of("reduced.mlir", text), diagnostic -> {});
  }

  private static Program of(Operation module) {
    return new Program(module, Printer.toString(module, PrintOptions.DEFAULT));
  }

  /** The copy of this program after the edits of {@code reduction} at {@code places}, if valid. */
  Optional<Program> with(Reduction reduction, List<Integer> places) {
    Operation copy = Cloner.clone(module);
    List<Runnable> edits = reduction.edits(copy);
    places.forEach(place -> edits.get(place).run());
    boolean[] valid = new boolean[1];
    copy.context().diagnostics().handling(diagnostic -> {}, () -> valid[0] = Verifier.verify(copy));
    return valid[0] ? Optional.of(of(copy)) : Optional.empty();
  }
}
