package dev.jpto.opt;

import dev.jpto.command.Bug;
import dev.jpto.command.ClosedPipe;
import dev.jpto.command.FileError;
import dev.jpto.command.InputFile;
import dev.jpto.command.OutputFile;
import dev.jpto.command.UsageError;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A command like {@code mlir-opt} for any dialects and passes, apart from being a process: what it
 * reads and writes is given to it.
 */
public final class OptCommand {
  static final String NAME = "jpto-opt";

  private final Toolbox toolbox;
  private final InputStream stdin;
  private final OutputStream stdout;
  private final TextSink err;

  /** A command that reads {@code -} from {@code stdin}. */
  public OptCommand(Toolbox toolbox, InputStream stdin, OutputStream stdout, OutputStream stderr) {
    this.toolbox = toolbox;
    this.stdin = stdin;
    this.stdout = stdout;
    this.err = new TextSink(stderr);
  }

  /** Runs; returns the exit code, 0 or 1. */
  public int run(String... words) {
    try {
      return runChecked(words) ? 0 : 1;
    } catch (UsageError e) {
      fail(e.getMessage());
    } catch (FileError e) {
      err.append(e.getMessage()).append('\n');
    } catch (ClosedPipe e) {
      return 1; // whoever reads the output has had enough, and is not told so
    } catch (Pipelines.BadPipeline e) {
      new DiagnosticRenderer(SourceFile.of("", ""), err)
          .renderUnplaced(Severity.ERROR, e.getMessage());
    } catch (StackOverflowError e) {
      fail("internal error: the input is nested too deeply");
    } catch (OutOfMemoryError e) {
      long limit = Runtime.getRuntime().maxMemory() >> 20;
      fail("out of memory: the heap may grow to " + limit + " MiB, -Xmx sets more");
    } catch (RuntimeException | Error e) {
      fail(Bug.describe(e));
    }
    err.flush();
    return 1;
  }

  private void fail(String message) {
    err.append(NAME).append(": ").append(message).append('\n');
  }

  private boolean runChecked(String[] words) {
    Optional<String> completion = Completion.requested(toolbox, words);
    if (completion.isPresent()) {
      return print(completion.get());
    }
    Settings settings = CommandLineReader.read(toolbox, words);
    Optional<String> information = Information.requested(settings, toolbox);
    if (information.isPresent()) {
      return print(information.get());
    }
    if (Pipelines.anyAskedFor(settings)) {
      new Pipelines(settings, toolbox).build("builtin.module", Optional.empty());
    }
    SourceFile input = InputFile.read(settings.input(), stdin);
    try (OutputFile output = OutputFile.open(settings.text(Flag.OUTPUT), stdout)) {
      return process(settings, input, output);
    }
  }

  private boolean print(String text) {
    OutputFile output = OutputFile.open("-", stdout);
    try {
      output.sink().append(text);
      output.commit();
      return true;
    } catch (UncheckedIOException e) {
      throw output.failed(e.getCause());
    }
  }

  private boolean process(Settings settings, SourceFile input, OutputFile output) {
    try {
      boolean good = process(settings, input, output.sink());
      if (good || settings.text(Flag.OUTPUT).equals("-")) {
        output.commit();
      }
      return good;
    } catch (UncheckedIOException e) {
      throw output.failed(e.getCause());
    }
  }

  private boolean process(Settings settings, SourceFile input, TextSink out) {
    if (!settings.has(Flag.SPLIT_INPUT)) {
      return new PieceProcessor(settings, toolbox, input, out, err).process();
    }
    List<SourceFile> pieces = Splitter.split(input, settings.text(Flag.SPLIT_INPUT), err);
    boolean good = true;
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        out.append(settings.text(Flag.OUTPUT_SPLIT_MARKER)).append('\n');
      }
      good &= new PieceProcessor(settings, toolbox, pieces.get(i), out, err).process();
    }
    return good;
  }
}
