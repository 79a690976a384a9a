package dev.jpto.testkit.filecheck;

/** Thrown for a command line that does not parse. */
final class ShellSyntaxException extends Exception {
  ShellSyntaxException(String message) {
    super(message, null, false, false);
  }
}
