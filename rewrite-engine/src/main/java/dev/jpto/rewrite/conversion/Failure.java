package dev.jpto.rewrite.conversion;

import dev.jpto.ir.DiagnosticBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why an operation could not be made legal.
 *
 * @param notes what a diagnostic says of it, the outermost first
 * @param isAfterChange whether a pattern has applied, so that the program is half converted
 */
record Failure(List<Note> notes, boolean isAfterChange) {
  /** One note. */
  record Note(Location where, String text) {}

  /** This failure of what a pattern made, with a note about the pattern before the others. */
  Failure after(Location where, String text) {
    List<Note> all = new ArrayList<>();
    all.add(new Note(where, text));
    all.addAll(notes);
    return new Failure(all, true);
  }

  void addTo(DiagnosticBuilder diagnostic) {
    notes.forEach(note -> diagnostic.note(note.where(), note.text()));
  }

  /** {@code 'toy.add' of type (i32, i32) -> i32}. */
  static String describe(Operation op) {
    String results = types(op.results());
    return "'%s' of type (%s) -> %s"
        .formatted(
            op.name(), types(op.operands()), op.numResults() == 1 ? results : "(" + results + ")");
  }

  private static String types(List<? extends Value> values) {
    return values.stream().map(v -> v.type().toString()).collect(Collectors.joining(", "));
  }
}
