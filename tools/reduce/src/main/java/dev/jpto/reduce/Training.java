package dev.jpto.reduce;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Runs many command lines in one process, for the JVM to learn from. */
final class Training {
  private Training() {}

  /** Runs the command lines of a file, one on a line. */
  public static void main(String[] words) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    for (String commandLine : Files.readAllLines(Path.of(words[0]))) {
      new CommandLine(new ReduceCommand())
          .setOut(nowhere)
          .setErr(nowhere)
          .execute(commandLine.split(" +"));
    }
  }
}
