package dev.jpto.opt;

import dev.jpto.ir.diag.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** A diagnostic that the input announces. */
final class Expectation {
  /** The line of a diagnostic that has no place in a file. */
  static final int NOWHERE = -1;

  private final Severity severity;
  private final int offset;
  private final String text;
  private final Optional<Pattern> pattern;
  private int line;
  private boolean met;

  /**
   * Expects a message.
   *
   * @param offset where the annotation starts in the file
   * @param text what the message contains, or, with a pattern, how the annotation spells that
   */
  Expectation(Severity severity, int line, int offset, String text, Optional<Pattern> pattern) {
    this.severity = severity;
    this.line = line;
    this.offset = offset;
    this.text = text;
    this.pattern = pattern;
  }

  Severity severity() {
    return severity;
  }

  int offset() {
    return offset;
  }

  String text() {
    return text;
  }

  int line() {
    return line;
  }

  void setLine(int newLine) {
    line = newLine;
  }

  boolean matches(String message) {
    return pattern.isPresent() ? pattern.get().matcher(message).find() : message.contains(text);
  }

  boolean isMet() {
    return met;
  }

  void meet() {
    met = true;
  }
}
