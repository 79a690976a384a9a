package dev.jpto.testkit.filecheck;

import java.util.List;

/** The {@code RUN} lines of a test file. */
public sealed interface RunScript {
  /** What to run, in this order; at least one pipeline. */
  record Commands(List<Pipeline> pipelines) implements RunScript {
    /** Copies the list. */
    public Commands {
      pipelines = List.copyOf(pipelines);
    }
  }

  /**
   * The test cannot run, so it must fail.
   *
   * @param line the line to blame, from one; zero if the file has no {@code RUN} line
   */
  record Invalid(int line, String message) implements RunScript {}
}
