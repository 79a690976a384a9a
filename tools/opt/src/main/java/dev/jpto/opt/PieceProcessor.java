package dev.jpto.opt;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.timing.Timing;
import dev.jpto.rewrite.timing.TimingReport;
import java.util.Optional;

/** Processes one input, or one piece of an input that was split, in a context of its own. */
final class PieceProcessor {
  private final Settings settings;
  private final Toolbox toolbox;
  private final SourceFile source;
  private final TextSink out;
  private final TextSink err;
  private final Context context;
  private final PrintOptions printOptions;
  private final Optional<Timing> timing;

  /** A processor that prints results to {@code out} and all else to {@code err}. */
  PieceProcessor(
      Settings settings, Toolbox toolbox, SourceFile source, TextSink out, TextSink err) {
    this.settings = settings;
    this.toolbox = toolbox;
    this.context = new Context(toolbox.dialects());
    this.source = source;
    this.out = out;
    this.err = err;
    this.printOptions = Printing.options(settings);
    this.timing = settings.isOn(Flag.TIMING) ? Optional.of(new Timing()) : Optional.empty();
    boolean verifying = settings.isOn(Flag.VERIFY_DIAGNOSTICS);
    context.messageOptions(printOptions);
    context.allowUnregisteredDialects(settings.isOn(Flag.ALLOW_UNREGISTERED));
    context.printOpOnDiagnostic(!verifying && settings.isOn(Flag.PRINT_OP_ON_DIAGNOSTIC));
  }

  /** Reads, runs and prints; returns whether all went as it should. */
  boolean process() {
    boolean good = settings.isOn(Flag.VERIFY_DIAGNOSTICS) ? processVerifying() : processReporting();
    timing.ifPresent(this::reportTimes);
    err.flush();
    return good;
  }

  private boolean processReporting() {
    DiagnosticRenderer renderer = new DiagnosticRenderer(source, err);
    context
        .diagnostics()
        .setDefaultHandler(
            diagnostic -> {
              renderer.render(diagnostic);
              err.flush();
            });
    try {
      return run();
    } catch (Pipelines.BadPipeline e) {
      renderer.renderUnplaced(Severity.ERROR, e.getMessage());
      return false;
    }
  }

  private boolean processVerifying() {
    DiagnosticVerifier verifier = new DiagnosticVerifier(source, err);
    context.diagnostics().setDefaultHandler(verifier::accept);
    run();
    return verifier.finish();
  }

  private boolean run() {
    if (!PatternFile.load(settings, toolbox, context)) {
      return false;
    }
    Optional<Operation> read = parse();
    if (read.isEmpty()) {
      return false;
    }
    Operation root = read.get();
    if (settings.isOn(Flag.VERIFY_ROUNDTRIP) && !RoundTrip.check(root, printOptions)) {
      return false;
    }
    PassRunner runner = new PassRunner(settings, toolbox, source, printOptions, timing, err);
    if (!runner.run(root)) {
      return false;
    }
    try (Timing.Scope _ = start("Output")) {
      Printer.print(root, out, printOptions);
      out.append('\n');
    }
    return true;
  }

  private Optional<Operation> parse() {
    boolean names = settings.isOn(Flag.NAME_HINTS);
    boolean implicitModule = !settings.isOn(Flag.NO_IMPLICIT_MODULE);
    try (Timing.Scope _ = start("Parser")) {
      return Parser.parse(context, source, new ParserOptions(true, names, implicitModule));
    }
  }

  private Timing.Scope start(String part) {
    return timing.isPresent() ? timing.get().start(part) : Timing.Scope.NONE;
  }

  private void reportTimes(Timing times) {
    if (settings.text(Flag.TIMING_DISPLAY).equals("list")) {
      TimingReport.printList(times.stop(), err);
    } else {
      TimingReport.printTree(times.stop(), err);
    }
  }
}
