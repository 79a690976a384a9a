package dev.jpto.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the command in this process. */
record Cli(int exitCode, String out, String err) {
  static Cli run(String... words) {
    return runOn("", words);
  }

  /** With {@code stdin} on standard input. */
  static Cli runOn(String stdin, String... words) {
    ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = new RunCommand(in, out, err).run(words);
    return new Cli(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
