package dev.jpto.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs many command lines in one process, for the JVM to learn from. */
final class Training {
  private Training() {}

  /** Runs the command lines of a file, one on a line. */
  public static void main(String[] words) throws IOException {
    List<String> commandLines = Files.readAllLines(Path.of(words[0]));
    for (String commandLine : commandLines) {
      InputStream nothing = InputStream.nullInputStream();
      OutputStream nowhere = OutputStream.nullOutputStream();
      new RunCommand(nothing, nowhere, nowhere).run(commandLine.split(" +"));
    }
  }
}
