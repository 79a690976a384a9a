package dev.jpto.command.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the JVM's ahead-of-time cache (JEP 483, 514, 515): one process works through the training
 * runs and records which classes it loads and links and how its methods behave, another puts that
 * into a file.
 */
final class AotCache {
  private static final int MINUTES = 5;

  /** Profiles are kept too, for runs that lift the limit of the options. */
  private static final String ALL_COMPILERS = "-XX:TieredStopAtLevel=4";

  private final Program program;
  private final Path java;
  private final Path folder;
  private final Path workingFolder;

  /**
   * For the program in {@code folder}.
   *
   * @param java the JVM that will run it
   * @param workingFolder where the training runs take place
   */
  AotCache(Program program, Path java, Path folder, Path workingFolder) {
    this.program = program;
    this.java = java;
    this.folder = folder;
    this.workingFolder = workingFolder;
  }

  /** Makes the cache with the training runs that {@code commandLines} lists, one on a line. */
  void make(List<String> commandLines) throws IOException, InterruptedException {
    Path configuration = folder.resolve("training.aotconf");
    Path list = Files.write(folder.resolve("training.list"), commandLines);
    String recorded = "-XX:AOTConfiguration=" + configuration;
    run(
        configuration,
        "-XX:AOTMode=record",
        recorded,
        ALL_COMPILERS,
        program.trainingClass(),
        list.toString());
    Path cache = folder.resolve("training.aot");
    run(cache, "-XX:AOTMode=create", recorded, "-XX:AOTCache=" + cache);
    Files.move(cache, folder.resolve(program.cache()), StandardCopyOption.ATOMIC_MOVE);
    Files.delete(configuration);
    Files.delete(list);
  }

  /** Runs the JVM, which must make {@code product}; its exit code may be that of a training run. */
  private void run(Path product, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("@" + folder.resolve(Distribution.OPTIONS));
    command.add("-Xlog:all=error:stderr");
    command.add("-cp");
    command.add(folder.resolve(program.jar()).toString());
    command.addAll(List.of(words));
    File log = Files.createTempFile(program.name(), ".log").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    String output = Files.readString(log.toPath(), StandardCharsets.UTF_8);
    Files.delete(log.toPath());
    if (!ended || !Files.exists(product)) {
      String how = ended ? "exit code " + process.exitValue() : "no end in " + MINUTES + " minutes";
      throw new IOException(String.join(" ", command) + ": " + how + "\n" + output.strip());
    }
  }
}
