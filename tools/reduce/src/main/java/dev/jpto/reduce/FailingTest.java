package dev.jpto.reduce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A command of the shell that fails for the programs of interest. */
final class FailingTest implements AutoCloseable {
  /** Stands for the program's file in a command. */
  static final String FILE = "{}";

  /**
   * What a failure is.
   *
   * @param command what the shell runs
   * @param output what the command must print, on either stream, if given
   * @param exitCode the exit code, if it matters; else any but 0
   * @param limit how long a command may take; one that takes longer has not failed
   */
  record Failure(
      String command, Optional<Pattern> output, Optional<Integer> exitCode, Duration limit) {}

  private final Failure failure;
  private final Path folder;
  private final Path program;
  private final Path log;
  private int runs;

  /** A test that keeps its files in a new folder until it is closed. */
  FailingTest(Failure failure) throws IOException {
    this.failure = failure;
    folder = Files.createTempDirectory("jpto-reduce");
    program = folder.resolve("program.mlir");
    log = folder.resolve("log");
  }

  /** How often the command ran. */
  int runs() {
    return runs;
  }

  /** Whether the command fails for the program {@code text} in the way it should. */
  boolean failsFor(String text) throws IOException, InterruptedException {
    Files.writeString(program, text);
    runs++;
    Process process =
        new ProcessBuilder("sh", "-c", command())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(failure.limit().toMillis(), TimeUnit.MILLISECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return false;
    }
    int code = process.exitValue();
    return failure.exitCode().map(wanted -> code == wanted).orElse(code != 0)
        && printsWhatItShould();
  }

  private boolean printsWhatItShould() throws IOException {
    if (failure.output().isEmpty()) {
      return true;
    }
    String printed = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    return failure.output().get().matcher(printed).find();
  }

  private String command() {
    String file = "'" + program + "'";
    return failure.command().contains(FILE)
        ? failure.command().replace(FILE, file)
        : failure.command() + " " + file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(program);
    Files.deleteIfExists(log);
    Files.deleteIfExists(folder);
  }
}
