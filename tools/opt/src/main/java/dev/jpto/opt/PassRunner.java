package dev.jpto.opt;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pass.IrPrinting;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.PassTiming;
import dev.jpto.rewrite.pass.StatisticsReport;
import dev.jpto.rewrite.timing.Timing;
import java.util.Optional;

/** Sets the pass manager up as the command line says, and runs it. */
final class PassRunner {
  private final Settings settings;
  private final Toolbox toolbox;
  private final SourceFile source;
  private final PrintOptions printOptions;
  private final Optional<Timing> timing;
  private final TextSink err;

  PassRunner(
      Settings settings,
      Toolbox toolbox,
      SourceFile source,
      PrintOptions printOptions,
      Optional<Timing> timing,
      TextSink err) {
    this.settings = settings;
    this.toolbox = toolbox;
    this.source = source;
    this.printOptions = printOptions;
    this.timing = timing;
    this.err = err;
  }

  /** Runs all passes on {@code root}; without any there is nothing to set up. */
  boolean run(Operation root) {
    PatternReports patterns = new PatternReports(settings, root, err);
    boolean dumpPipeline = settings.isOn(Flag.DUMP_PASS_PIPELINE);
    boolean reproduce = settings.isOn(Flag.RUN_REPRODUCER);
    if (!Pipelines.anyAskedFor(settings) && !dumpPipeline && !reproduce) {
      patterns.finish();
      return true;
    }
    StoredPipeline stored =
        reproduce ? StoredPipeline.of(root.context(), settings) : StoredPipeline.none(settings);
    OpPassManager pipeline =
        new Pipelines(settings, toolbox).build(root.name().text(), stored.pipeline());
    if (dumpPipeline) {
      err.append("Pass Manager with ").append(pipeline.entries().size()).append(" passes:\n");
      err.append(pipeline.toString()).append("\n\n").flush();
    }
    PassManager manager = manager(pipeline, stored, patterns);
    Optional<PassValidation> validation = validation(root);
    validation.ifPresent(manager::add);
    boolean good = manager.run(root);
    patterns.finish();
    if (validation.isPresent() && good) {
      good = validation.get().finish(root, err);
    }
    if (settings.isOn(Flag.STATISTICS)) {
      reportStatistics(manager);
    }
    return good;
  }

  private Optional<PassValidation> validation(Operation root) {
    if (!settings.has(Flag.VALIDATE)) {
      return Optional.empty();
    }
    int inputs = (int) settings.number(Flag.VALIDATE, 0);
    return Optional.of(
        new PassValidation(root, inputs, Long.parseLong(settings.text(Flag.VALIDATE_SEED))));
  }

  private PassManager manager(
      OpPassManager pipeline, StoredPipeline stored, PatternReports patterns) {
    boolean oneThread = stored.threadingDisabled() || patterns.needsOneThread();
    int processors = Runtime.getRuntime().availableProcessors();
    PassManager manager =
        new PassManager(pipeline)
            .verifyEach(stored.verifyEach())
            .output(err, printOptions)
            .patternMonitor(patterns.monitor())
            .threads(oneThread ? 1 : processors);
    manager.add(patterns.instrumentation());
    timing.ifPresent(times -> manager.add(new PassTiming(times)));
    if (Printing.dumpsAskedFor(settings)) {
      manager.add(new IrPrinting(Printing.dumps(settings, printOptions), err));
    }
    FailureReport report = new FailureReport(settings, toolbox, source, stored, manager);
    return manager.onFailure(
        failure -> {
          patterns.printLast(failure.op());
          report.write(failure);
        });
  }

  private void reportStatistics(PassManager manager) {
    if (settings.text(Flag.STATISTICS_DISPLAY).equals("list")) {
      StatisticsReport.printList(manager, err);
    } else {
      StatisticsReport.printPipeline(manager, err);
    }
  }
}
