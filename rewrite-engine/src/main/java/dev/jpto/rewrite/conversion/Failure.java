package dev.jpto.rewrite.conversion;

import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
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

  /** This failure of what a pattern made of {@code root}, with a note on how it came about. */
  Failure after(Subject root, Location where, String text) {
    List<Note> all = new ArrayList<>();
    all.add(new Note(root.location(), "the operation was " + root));
    all.add(new Note(where, text));
    all.addAll(notes);
    return new Failure(all, true);
  }

  /** The notes as parts of a diagnostic. */
  List<Diagnostic> diagnostics() {
    return notes.stream()
        .map(note -> new Diagnostic(Severity.NOTE, note.where(), note.text()))
        .toList();
  }

  /** An operation as it is called in messages, kept for when it is gone. */
  record Subject(OpName name, Location location, List<Type> operands, List<Type> results) {
    static Subject of(Operation op) {
      return new Subject(
          op.name(),
          op.location(),
          UnrealizedCasts.types(op.operands()),
          UnrealizedCasts.types(op.results()));
    }

    /** {@code 'toy.add' of type (i32, i32) -> i32}. */
    @Override
    public String toString() {
      return "'%s' of type (%s) -> %s"
          .formatted(
              name,
              text(operands),
              results.size() == 1 ? text(results) : "(" + text(results) + ")");
    }

    private static String text(List<Type> types) {
      return types.stream().map(Type::toString).collect(Collectors.joining(", "));
    }
  }
}
