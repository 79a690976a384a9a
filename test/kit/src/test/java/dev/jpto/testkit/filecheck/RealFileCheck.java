package dev.jpto.testkit.filecheck;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The FileCheck of LLVM 19.
 *
 * @param executable the path of the tool
 */
record RealFileCheck(Path executable) {
  private static final String VERSION = "version 19.";
  private static final List<String> NAMES = List.of("FileCheck-19", "FileCheck");
  private static final List<String> FOLDERS = List.of("/usr/lib/llvm-19/bin", "/usr/bin");

  /** The tool in one of the folders of {@code PATH} or in the usual ones. */
  static Optional<RealFileCheck> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), FOLDERS.stream())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(RealFileCheck::new)
        .filter(tool -> tool.run(List.of("--version")).output().contains(VERSION))
        .findFirst();
  }

  private record Outcome(int status, String output) {}

  /** The verdict of the tool; files go to {@code folder}. */
  Verdict verdict(CheckCase check, Path folder) {
    try {
      Path checks = Files.createTempFile(folder, "case", ".checks");
      Path input = Files.createTempFile(folder, "case", ".input");
      Files.writeString(checks, check.checks());
      Files.writeString(input, check.input());
      List<String> arguments = new ArrayList<>(check.arguments());
      arguments.addAll(List.of("--dump-input=never", "--input-file=" + input, checks.toString()));
      Verdict verdict = verdict(run(arguments));
      Files.delete(checks);
      Files.delete(input);
      return verdict;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tool ends with status 2 for an error, but for this one with 1. */
  private static Verdict verdict(Outcome outcome) {
    boolean malformed = outcome.output().contains("missing closing \"]\"");
    return switch (outcome.status()) {
      case 0 -> Verdict.PASS;
      case 1 -> malformed ? Verdict.ERROR : Verdict.FAIL;
      case 2 -> Verdict.ERROR;
      default -> throw new IllegalStateException("FileCheck ended with " + outcome);
    };
  }

  private Outcome run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("FILECHECK_OPTS");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      return new Outcome(process.waitFor(), new String(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
