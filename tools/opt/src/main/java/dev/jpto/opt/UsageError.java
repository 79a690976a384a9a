package dev.jpto.opt;

/** Thrown when the command line is wrong; the message is one line. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message, null, false, false);
  }
}
