package dev.jpto.run;

/** What the exit code of {@code jpto-run} says (simulation.md section 1.1). */
final class ExitCode {
  static final int GOOD = 0;

  /** The program, a file or the command line cannot be read. */
  static final int INVALID = 1;

  /** The program ran into an error. */
  static final int FAILED = 2;

  /** A comparison failed. */
  static final int DIFFERENT = 3;

  /** An operation cannot be run. */
  static final int UNSUPPORTED = 4;

  private ExitCode() {}
}
