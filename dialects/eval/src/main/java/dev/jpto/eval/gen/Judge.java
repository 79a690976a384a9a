package dev.jpto.eval.gen;

import dev.jpto.ir.Operation;
import dev.jpto.ir.verify.Verifier;

/** Asks the verifier, quietly. */
final class Judge {
  private Judge() {}

  /** Whether {@code op} and all in it are valid. */
  static boolean accepts(Operation op) {
    boolean[] valid = {false};
    op.context().diagnostics().handling(d -> {}, () -> valid[0] = Verifier.verify(op));
    return valid[0];
  }

  /** Whether the outermost operation around {@code op} is valid. */
  static boolean acceptsAround(Operation op) {
    Operation root = op;
    while (root.parentOp() != null) {
      root = root.parentOp();
    }
    return accepts(root);
  }
}
