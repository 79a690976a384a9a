package dev.jpto.testkit.filecheck;

/** Thrown for a regular expression that does not parse. */
final class RegexSyntaxException extends Exception {
  RegexSyntaxException(String message) {
    super(message, null, false, false);
  }
}
