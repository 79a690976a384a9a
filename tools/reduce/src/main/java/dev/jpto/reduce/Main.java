package dev.jpto.reduce;

import picocli.CommandLine;

/** Starts the {@code jpto-reduce} command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code, 0 or 1. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new ReduceCommand()).execute(words));
  }
}
