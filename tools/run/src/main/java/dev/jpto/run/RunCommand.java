package dev.jpto.run;

import dev.jpto.command.Bug;
import dev.jpto.command.ClosedPipe;
import dev.jpto.command.FileError;
import dev.jpto.command.OutputFile;
import dev.jpto.command.UsageError;
import dev.jpto.ir.support.TextSink;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * The command {@code jpto-run}, apart from being a process: what it reads and writes is given to
 * it.
 */
public final class RunCommand {
  static final String NAME = "jpto-run";

  private final InputStream stdin;
  private final OutputStream stdout;
  private final TextSink err;

  /** A command that reads {@code -} from {@code stdin}. */
  public RunCommand(InputStream stdin, OutputStream stdout, OutputStream stderr) {
    this.stdin = stdin;
    this.stdout = stdout;
    this.err = new TextSink(stderr);
  }

  /** Runs; returns the exit code, 0 to 4 (simulation.md section 1.1). */
  public int run(String... words) {
    int code = ExitCode.INVALID;
    try {
      code = runChecked(words);
    } catch (UsageError e) {
      fail(e.getMessage());
    } catch (FileError e) {
      err.append(e.getMessage()).append('\n');
    } catch (ClosedPipe e) {
      return code; // whoever reads the output has had enough, and is not told so
    } catch (StackOverflowError e) {
      fail("internal error: the input is nested too deeply");
    } catch (OutOfMemoryError e) {
      long limit = Runtime.getRuntime().maxMemory() >> 20;
      fail("out of memory: the heap may grow to " + limit + " MiB, -Xmx sets more");
    } catch (RuntimeException | Error e) {
      fail(Bug.describe(e));
    }
    err.flush();
    return code;
  }

  private void fail(String message) {
    err.append(NAME).append(": ").append(message).append('\n');
  }

  private int runChecked(String[] words) {
    RunSettings settings = RunSettings.read(words);
    if (settings.has(RunFlag.HELP)) {
      return print(RunHelp.text());
    }
    if (settings.has(RunFlag.VERSION)) {
      String version = RunCommand.class.getPackage().getImplementationVersion();
      return print(NAME + (version == null ? " (not packaged)" : " " + version) + "\n");
    }
    OutputFile output = OutputFile.open("-", stdout);
    Session session = new Session(settings, stdin, output.sink(), err);
    return committed(output, session::run);
  }

  private int print(String text) {
    OutputFile output = OutputFile.open("-", stdout);
    return committed(
        output,
        () -> {
          output.sink().append(text);
          return ExitCode.GOOD;
        });
  }

  private static int committed(OutputFile output, IntSupplier work) {
    try {
      int code = work.getAsInt();
      output.commit();
      return code;
    } catch (UncheckedIOException e) {
      throw output.failed(e.getCause());
    }
  }

  /** Writes a file whole, or after an error not at all. */
  static void write(String file, Consumer<TextSink> content) {
    try (OutputFile output = OutputFile.open(file, OutputStream.nullOutputStream())) {
      try {
        content.accept(output.sink());
        output.commit();
      } catch (UncheckedIOException e) {
        throw output.failed(e.getCause());
      }
    }
  }
}
