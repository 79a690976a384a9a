package dev.jpto.testkit.filecheck;

/** Where a command of a {@code RUN} line reads or writes instead of the pipeline. */
public sealed interface Redirect {
  /** {@code < file}. */
  record Input(String file) implements Redirect {}

  /** {@code > file}, or {@code >> file} to append. */
  record Output(String file, boolean append) implements Redirect {}

  /** {@code 2> file}, or {@code 2>> file} to append. */
  record ErrorOutput(String file, boolean append) implements Redirect {}

  /** {@code 2>&1}: errors go where the output goes at this point. */
  record ErrorToOutput() implements Redirect {}
}
