package dev.jpto.testkit.soundness;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.verify.Verifier;
import java.util.List;

/**
 * A module of one function, and what something made of it.
 *
 * @param before the module
 * @param after a copy that was changed
 */
record Instance(Operation before, Operation after) {
  /** The function of {@code module}. */
  static Operation function(Operation module) {
    return module.region(0).entry().firstOp();
  }

  /** What the verifier says about {@code module}. */
  static List<String> errors(Context context, Operation module) {
    List<Diagnostic> all = context.diagnostics().collecting(() -> Verifier.verify(module));
    return all.stream().map(Diagnostic::message).toList();
  }

  /** This instance, which must be valid; {@code what} made the second program. */
  Instance requireValid(Context context, Object what) {
    List<String> broken = errors(context, after);
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "'%s' breaks the program: %s\nbefore:\n%s\nafter:\n%s"
              .formatted(what, broken, before, after));
    }
    return this;
  }

  Verdict check(Refinement.Settings settings) {
    return Refinement.check(function(before), function(after), settings);
  }
}
