package dev.jpto.command;

/** Thrown when the reader of standard output has gone, as in {@code jpto-opt f | head}. */
public final class ClosedPipe extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClosedPipe() {
    super("closed pipe", null, false, false);
  }
}
