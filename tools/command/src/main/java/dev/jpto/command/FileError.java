package dev.jpto.command;

import java.io.FileNotFoundException;
import java.io.IOException;

/** Thrown when a file cannot be read or written; the message is one line that names it. */
public final class FileError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error described by one line. */
  public FileError(String message) {
    super(message, null, false, false);
  }

  /** The operating system's words, which stand in brackets after the name when a file is opened. */
  public static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    int bracket = message.lastIndexOf(" (");
    return e instanceof FileNotFoundException && bracket >= 0 && message.endsWith(")")
        ? message.substring(bracket + 2, message.length() - 1)
        : message;
  }
}
