package dev.jpto.suite;

import dev.jpto.opt.JptoToolbox;
import dev.jpto.opt.OptCommand;
import dev.jpto.run.RunCommand;
import dev.jpto.testkit.filecheck.Command;
import dev.jpto.testkit.filecheck.FileCheck;
import dev.jpto.testkit.filecheck.Invocation;
import dev.jpto.testkit.filecheck.Pipeline;
import dev.jpto.testkit.filecheck.Redirect;
import dev.jpto.testkit.filecheck.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Runs a pipeline of {@code jpto-opt}, {@code jpto-run}, {@code FileCheck} and a few plain commands
 * in process.
 */
final class PipelineRunner {
  private final Path folder;

  /** Relative paths are from {@code folder}. */
  PipelineRunner(Path folder) {
    this.folder = folder;
  }

  /** Runs {@code pipeline}; returns what went wrong, or nothing. */
  String run(Pipeline pipeline) {
    StringBuilder failures = new StringBuilder();
    byte[] input = new byte[0];
    for (Command command : pipeline.commands()) {
      Streams streams = new Streams(command, input);
      String failure = runOne(command, streams);
      streams.writeFiles();
      if (command.expectFailure() == failure.isEmpty()) {
        String why = failure.isEmpty() ? "expected to fail, but did not" : failure;
        failures.append(command.name()).append(": ").append(why).append('\n');
        failures.append(streams.err.toString(StandardCharsets.UTF_8));
      }
      input = streams.piped();
    }
    return failures.toString();
  }

  private String runOne(Command command, Streams streams) {
    String[] arguments = command.arguments().toArray(new String[0]);
    return switch (command.name()) {
      case "jpto-opt" -> {
        OptCommand opt =
            new OptCommand(
                new JptoToolbox(), new ByteArrayInputStream(streams.in), streams.out, streams.err);
        yield opt.run(arguments) == 0 ? "" : "exit code 1";
      }
      case "jpto-run" -> {
        RunCommand run =
            new RunCommand(new ByteArrayInputStream(streams.in), streams.out, streams.err);
        int code = run.run(arguments);
        yield code == 0 ? "" : "exit code " + code;
      }
      case "FileCheck" -> check(command, streams);
      case "cat" -> {
        streams.out.writeBytes(read(arguments[0]));
        yield "";
      }
      case "test" -> test(arguments);
      default -> "unknown command";
    };
  }

  private String check(Command command, Streams streams) {
    Invocation invocation = Invocation.parse(command.arguments());
    String checks = new String(read(invocation.checkFile()), StandardCharsets.UTF_8);
    byte[] input = invocation.inputFile().equals("-") ? streams.in : read(invocation.inputFile());
    FileCheck program = FileCheck.parse(checks, invocation.checkFile(), invocation.options());
    Result result = program.check(new String(input, StandardCharsets.UTF_8));
    return result instanceof Result.Failure failure ? failure.message() : "";
  }

  private String test(String[] arguments) {
    boolean negated = arguments[0].equals("!");
    String flag = arguments[negated ? 1 : 0];
    if (!flag.equals("-e")) {
      return "only -e is known";
    }
    boolean exists = Files.exists(path(arguments[negated ? 2 : 1]));
    return exists != negated ? "" : "false";
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private byte[] read(String name) {
    return Repository.read(path(name));
  }

  /** What a command reads and writes. */
  private final class Streams {
    private final Command command;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err;
    private byte[] in;

    Streams(Command command, byte[] piped) {
      this.command = command;
      this.in = piped;
      boolean merged = false;
      for (Redirect redirect : command.redirects()) {
        if (redirect instanceof Redirect.Input(String file)) {
          in = read(file);
        }
        merged |= redirect instanceof Redirect.ErrorToOutput;
      }
      this.err = merged ? out : new ByteArrayOutputStream();
    }

    void writeFiles() {
      for (Redirect redirect : command.redirects()) {
        switch (redirect) {
          case Redirect.Output(String file, boolean append) -> write(file, append, out);
          case Redirect.ErrorOutput(String file, boolean append) -> write(file, append, err);
          default -> {}
        }
      }
    }

    private void write(String file, boolean append, ByteArrayOutputStream content) {
      OpenOption[] options =
          append
              ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
              : new OpenOption[0];
      try {
        Files.write(path(file), content.toByteArray(), options);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What the next command reads: the output unless it went to a file. */
    byte[] piped() {
      boolean toFile = command.redirects().stream().anyMatch(r -> r instanceof Redirect.Output);
      return toFile ? new byte[0] : out.toByteArray();
    }
  }
}
