package dev.jpto.reduce;

import dev.jpto.command.FileError;
import dev.jpto.command.InputFile;
import dev.jpto.command.OutputFile;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import dev.jpto.opt.JptoToolbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code jpto-reduce}. Exit code 0, or 1 after any error. */
@Command(
    name = "jpto-reduce",
    mixinStandardHelpOptions = true,
    version = "jpto-reduce 0.1.0",
    exitCodeOnInvalidInput = 1,
    sortOptions = false,
    description = {
      "Makes a program smaller as long as a command fails for it.",
      "",
      "Erases operations, functions' bodies, regions, branches, arguments and attributes, and makes"
          + " numbers smaller. Every program tried is valid MLIR.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  jpto-reduce f.mlir --test='jpto-opt --canonicalize {}' --match='internal error' -o"
          + " small.mlir",
      "  jpto-reduce f.mlir --test='jpto-opt --tile-to-pto --validate {}'"
    })
public final class ReduceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The program, in generic MLIR")
  private Path file;

  @Option(
      names = "--test",
      required = true,
      paramLabel = "COMMAND",
      description = "What the shell runs; {} is the program's file, which else comes last")
  private String test;

  @Option(
      names = "--match",
      paramLabel = "REGEX",
      description = "The failing command prints something like this")
  private String match;

  @Option(
      names = "--exit-code",
      paramLabel = "N",
      description = "The failing command ends with this code; any but 0 if not given")
  private Integer exitCode;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "A command that takes longer has not failed (default: ${DEFAULT-VALUE})")
  private int timeout;

  @Option(
      names = "--allow-unregistered-dialect",
      description = "The program may hold operations of unregistered dialects")
  private boolean allowUnregistered;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Where the small program goes; standard output if not given")
  private Path output;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return reduce(InputFile.read(file.toString(), InputStream.nullInputStream()), err) ? 0 : 1;
    } catch (FileError e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("jpto-reduce: " + e.getMessage());
    }
    return 1;
  }

  private boolean reduce(SourceFile source, PrintWriter err)
      throws IOException, InterruptedException {
    FailingTest.Failure failure =
        new FailingTest.Failure(
            test, pattern(), Optional.ofNullable(exitCode), Duration.ofSeconds(timeout));
    Context context = new Context(new JptoToolbox().dialects());
    context.allowUnregisteredDialects(allowUnregistered);
    context.printOpOnDiagnostic(false);
    Optional<Program> program = read(context, source, err);
    if (program.isEmpty()) {
      return false;
    }
    try (FailingTest failing = new FailingTest(failure)) {
      if (!failing.failsFor(program.get().text())) {
        err.println("jpto-reduce: the command does not fail for " + file + " in the way asked for");
        return false;
      }
      Program small = new Reducer(context, failing).reduce(program.get());
      err.printf(
          "jpto-reduce: %d of %d operations are left after %d runs of the command%n",
          operations(small), operations(program.get()), failing.runs());
      write(small.text());
    }
    return true;
  }

  private static Optional<Program> read(Context context, SourceFile source, PrintWriter err) {
    TextSink messages = new TextSink();
    DiagnosticRenderer renderer = new DiagnosticRenderer(source, messages);
    Optional<Program> program = Program.read(context, source, renderer::render);
    err.print(messages);
    return program;
  }

  private Optional<Pattern> pattern() {
    try {
      return Optional.ofNullable(match).map(Pattern::compile);
    } catch (PatternSyntaxException e) {
      throw new ParameterException(
          spec.commandLine(), "--match: " + e.getDescription() + " in '" + match + "'");
    }
  }

  private static int operations(Program program) {
    int[] count = new int[1];
    Operation module = program.module();
    module.walk(op -> count[0] += op == module ? 0 : 1);
    return count[0];
  }

  private void write(String text) {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    try (OutputFile file = OutputFile.open(output.toString(), OutputStream.nullOutputStream())) {
      file.sink().append(text);
      file.commit();
    }
  }
}
