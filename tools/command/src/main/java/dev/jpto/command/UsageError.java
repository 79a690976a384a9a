package dev.jpto.command;

/** Thrown when the command line is wrong; the message is one line. */
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error described by one line. */
  public UsageError(String message) {
    super(message, null, false, false);
  }
}
