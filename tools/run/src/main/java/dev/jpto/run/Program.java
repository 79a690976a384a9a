package dev.jpto.run;

import dev.jpto.command.InputFile;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.support.TextSink;
import dev.jpto.lowering.JptoDialects;
import java.io.InputStream;
import java.util.Optional;

/**
 * A program that was read.
 *
 * @param module it
 */
record Program(Operation module) {
  /** Reads a file; empty, with the errors written to {@code err}, if it is not valid. */
  static Optional<Program> read(
      String file, InputStream stdin, boolean allowUnregistered, TextSink err) {
    SourceFile source = InputFile.read(file, stdin);
    Context context = new Context(JptoDialects.all());
    context.allowUnregisteredDialects(allowUnregistered);
    context.printOpOnDiagnostic(false);
    DiagnosticRenderer renderer = new DiagnosticRenderer(source, err);
    context.diagnostics().setDefaultHandler(renderer::render);
    return Parser.parse(context, source, new ParserOptions(true, true, true)).map(Program::new);
  }

  /** Emits a diagnostic about the program. */
  void emit(Severity severity, Operation at, String message) {
    module.context().diagnostics().emit(new Diagnostic(severity, at.location(), message));
  }
}
