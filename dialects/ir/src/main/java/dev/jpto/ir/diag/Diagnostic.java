package dev.jpto.ir.diag;

import dev.jpto.ir.attr.Location;
import java.util.List;

/**
 * Something to tell the user.
 *
 * @param location what it is about
 * @param message one sentence, lower case, without a full stop
 * @param notes more to it, each with severity {@link Severity#NOTE}
 */
public record Diagnostic(
    Severity severity, Location location, String message, List<Diagnostic> notes) {
  /** Copies the notes. */
  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** A diagnostic without notes. */
  public Diagnostic(Severity severity, Location location, String message) {
    this(severity, location, message, List.of());
  }
}
