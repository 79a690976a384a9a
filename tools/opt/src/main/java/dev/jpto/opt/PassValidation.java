package dev.jpto.opt;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pass.PassInstrumentation;
import dev.jpto.rewrite.pass.Step;
import dev.jpto.run.Tolerance;
import dev.jpto.run.validate.Finding;
import dev.jpto.run.validate.ModuleValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the functions of a module before and after each pass on the same random inputs, names the
 * first pass that changed what a function computes, and lists what could not be checked. That
 * nothing at all could be checked is an error.
 */
final class PassValidation implements PassInstrumentation {
  private final ModuleValidator validator;
  private final int inputs;
  private final Map<String, Record> records = new LinkedHashMap<>();
  private int passes;
  private boolean good = true;

  /** What is known of a function. */
  private static final class Record {
    final Location location;
    final Map<String, List<String>> skipped = new LinkedHashMap<>();
    final Set<String> notComparedYet = new LinkedHashSet<>();
    int checks;
    boolean isWrong;

    Record(Location location) {
      this.location = location;
    }
  }

  /** Runs the functions of {@code root} as they are now, on {@code inputs} inputs each. */
  PassValidation(Operation root, int inputs, long seed) {
    this.validator = new ModuleValidator(inputs, seed);
    this.inputs = inputs;
    note(root, "", Tolerance.EXACT);
  }

  @Override
  public void after(Step step, Operation op, Outcome outcome) {
    if (step instanceof Step.OfPass(int _, int _, var pass) && outcome != Outcome.FAILED) {
      passes++;
      note(outermost(op), pass.info().argument(), Tolerance.EXACT);
    }
  }

  private static Operation outermost(Operation op) {
    Operation root = op;
    while (root.parentOp() != null) {
      root = root.parentOp();
    }
    return root;
  }

  private void note(Operation root, String pass, Tolerance tolerance) {
    Map<String, Location> locations = ModuleValidator.locations(root);
    for (Finding finding : validator.next(root, tolerance)) {
      Record record =
          records.computeIfAbsent(
              finding.function(),
              name -> new Record(locations.getOrDefault(name, root.location())));
      if (!record.isWrong) {
        note(root, pass, finding, record);
      }
    }
  }

  private void note(Operation root, String pass, Finding finding, Record record) {
    switch (finding) {
      case Finding.Same same -> {
        record.checks += pass.isEmpty() ? 0 : 1;
        record.notComparedYet.clear();
        for (int result : same.uncompared()) {
          skip(record, pass, "its result #" + result + " is not returned any more");
        }
      }
      case Finding.Skipped(String _, String reason) -> {
        if (!pass.isEmpty()) {
          record.notComparedYet.add(pass);
        }
        skip(record, pass, reason);
      }
      case Finding.Changed changed -> {
        good = false;
        record.isWrong = true;
        report(root, pass, changed, record);
      }
    }
  }

  private static void skip(Record record, String pass, String reason) {
    List<String> at = record.skipped.computeIfAbsent(reason, _ -> new ArrayList<>());
    at.add(pass.isEmpty() ? "in the input" : "after '" + pass + "'");
  }

  private static void report(Operation root, String pass, Finding.Changed changed, Record record) {
    String culprit =
        record.notComparedYet.isEmpty()
            ? "pass '" + pass + "'"
            : "one of the passes '"
                + String.join("', '", record.notComparedYet)
                + "', '"
                + pass
                + "'";
    String message =
        culprit + " changed what '@" + changed.function() + "' computes: " + changed.difference();
    Diagnostic inputs =
        new Diagnostic(Severity.NOTE, record.location, "on the inputs " + changed.inputs());
    root.context()
        .diagnostics()
        .emit(new Diagnostic(Severity.ERROR, record.location, message, List.of(inputs)));
  }

  /** Says what was checked and what was not; returns whether all is well and anything was. */
  boolean finish(Operation root, TextSink err) {
    int checked = 0;
    for (Map.Entry<String, Record> entry : records.entrySet()) {
      Record record = entry.getValue();
      checked += record.checks > 0 ? 1 : 0;
      record.skipped.forEach(
          (reason, at) ->
              emit(
                  root,
                  Severity.WARNING,
                  record.location,
                  "'@%s' was not validated %s: %s"
                      .formatted(entry.getKey(), String.join(", ", at), reason)));
    }
    if (checked == 0 && good) {
      Location at =
          records.isEmpty() ? root.location() : records.values().iterator().next().location;
      emit(root, Severity.ERROR, at, "nothing could be validated");
      return false;
    }
    err.append(
            "validated %d of %d functions over %d passes, on %d inputs each\n"
                .formatted(checked, records.size(), passes, inputs))
        .flush();
    return good;
  }

  private static void emit(Operation root, Severity severity, Location at, String message) {
    root.context().diagnostics().emit(new Diagnostic(severity, at, message));
  }
}
