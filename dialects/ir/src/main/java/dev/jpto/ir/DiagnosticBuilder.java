package dev.jpto.ir;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import java.util.ArrayList;
import java.util.List;

/** A diagnostic about an operation, with notes; {@link #emit} delivers it. */
public final class DiagnosticBuilder {
  private final Operation op;
  private final Severity severity;
  private final Location location;
  private final String message;
  private final List<Diagnostic> notes = new ArrayList<>();

  DiagnosticBuilder(Operation op, Severity severity, String message) {
    this.op = op;
    this.severity = severity;
    this.location = op.location();
    this.message = message;
  }

  /** Adds a note about {@code where}. */
  public DiagnosticBuilder note(Location where, String text) {
    notes.add(new Diagnostic(Severity.NOTE, where, text));
    return this;
  }

  /** Delivers the diagnostic; returns false, so a verifier can return it. */
  public boolean emit() {
    Context context = op.context();
    List<Diagnostic> all = new ArrayList<>();
    if (context.printOpOnDiagnostic()) {
      String text = "see current operation: " + OperationText.inMessage(op);
      all.add(new Diagnostic(Severity.NOTE, location, text));
    }
    all.addAll(notes);
    context.diagnostics().emit(new Diagnostic(severity, location, message, all));
    return false;
  }
}
