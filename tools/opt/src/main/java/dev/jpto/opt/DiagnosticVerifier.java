package dev.jpto.opt;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Location.FileLineCol;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import java.util.List;
import java.util.Optional;

/** Compares the diagnostics of a run with the annotations in the input. */
final class DiagnosticVerifier {
  private final SourceFile file;
  private final DiagnosticRenderer renderer;
  private final List<Expectation> expectations;
  private boolean good;

  /** Reads the annotations of {@code file}. */
  DiagnosticVerifier(SourceFile file, TextSink err) {
    this.file = file;
    this.renderer = new DiagnosticRenderer(file, err);
    ExpectationReader reader = new ExpectationReader(file, renderer);
    this.good = reader.read();
    this.expectations = reader.expectations();
  }

  /** Takes a diagnostic; one that no annotation announces is an error. */
  void accept(Diagnostic diagnostic) {
    accept(diagnostic.severity(), diagnostic.location(), diagnostic.message());
    diagnostic.notes().forEach(n -> accept(n.severity(), n.location(), n.message()));
  }

  private void accept(Severity severity, Location location, String message) {
    Optional<FileLineCol> place = location.leadingFile();
    Expectation other = null;
    for (Expectation expectation : expectations) {
      if (!isAt(expectation, place) || !expectation.matches(message)) {
        continue;
      }
      if (expectation.severity() == severity) {
        expectation.meet();
        return;
      }
      other = expectation;
    }
    good = false;
    String label = severity.label();
    if (other == null) {
      renderer.renderOne(Severity.ERROR, location, "unexpected " + label + ": " + message, true);
    } else {
      String expected = other.severity().label();
      renderer.renderAt(
          Severity.ERROR,
          other.offset(),
          0,
          "'" + label + "' diagnostic emitted when expecting a '" + expected + "'");
    }
  }

  private boolean isAt(Expectation expectation, Optional<FileLineCol> place) {
    if (place.isEmpty()) {
      return expectation.line() == Expectation.NOWHERE;
    }
    return expectation.line() == place.get().line()
        && place.get().file().value().equals(file.name());
  }

  /** Reports what did not come; returns whether all was as announced. */
  boolean finish() {
    for (Expectation expectation : expectations) {
      if (!expectation.isMet()) {
        good = false;
        String message =
            "expected %s \"%s\" was not produced"
                .formatted(expectation.severity().label(), expectation.text());
        renderer.renderAt(
            Severity.ERROR, expectation.offset(), expectation.text().length(), message);
      }
    }
    return good;
  }
}
