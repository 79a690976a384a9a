package dev.jpto.opt;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pass.PassFailure;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.Reproducer;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a reproducer when a pipeline has failed: where the command line says so, or, after an
 * error in jpto itself, to a file of its own. The input is read again for it, so that a run without
 * failures pays nothing.
 */
final class FailureReport {
  private final Settings settings;
  private final Toolbox toolbox;
  private final SourceFile source;
  private final StoredPipeline stored;
  private final PassManager manager;

  FailureReport(
      Settings settings,
      Toolbox toolbox,
      SourceFile source,
      StoredPipeline stored,
      PassManager manager) {
    this.settings = settings;
    this.toolbox = toolbox;
    this.source = source;
    this.stored = stored;
    this.manager = manager;
  }

  /** Writes the reproducer, if there is to be one, and says where it is. */
  void write(PassFailure failure) {
    boolean asked = settings.has(Flag.REPRODUCER);
    if (!asked && failure.cause().isEmpty()) {
      return;
    }
    String file = asked ? settings.text(Flag.REPRODUCER) : "jpto-opt-reproducer.mlir";
    String end;
    try (FileOutputStream stream = new FileOutputStream(file)) {
      print(new TextSink(stream));
      end = "reproducer generated at `" + file + "`";
    } catch (IOException e) {
      end = "reproducer not written: " + e.getMessage();
    }
    Location location = failure.op().location();
    String text = "Pipeline failed while executing [" + failure.describe() + "]: " + end;
    Diagnostic note = new Diagnostic(Severity.NOTE, location, text);
    failure
        .op()
        .context()
        .diagnostics()
        .emit(
            new Diagnostic(
                Severity.ERROR,
                location,
                "Failures have been detected while processing an MLIR pass pipeline",
                List.of(note)));
  }

  private void print(TextSink out) {
    Context context = new Context(toolbox.dialects());
    context.allowUnregisteredDialects(settings.isOn(Flag.ALLOW_UNREGISTERED));
    boolean implicitModule = !settings.isOn(Flag.NO_IMPLICIT_MODULE);
    Optional<Operation> input =
        Parser.parse(context, source, new ParserOptions(false, false, implicitModule));
    PrintOptions options = PrintOptions.DEFAULT.withDebugInfo(settings.isOn(Flag.DEBUG_INFO));
    if (input.isPresent()) {
      Reproducer.print(
          input.get(),
          manager.planText(),
          stored.threadingDisabled(),
          stored.verifyEach(),
          options,
          out);
    }
  }
}
