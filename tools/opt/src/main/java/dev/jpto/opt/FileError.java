package dev.jpto.opt;

/** Thrown when a file cannot be read or written; the message is one line that names it. */
final class FileError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileError(String message) {
    super(message, null, false, false);
  }
}
