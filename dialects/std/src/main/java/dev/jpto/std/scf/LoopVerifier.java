package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.DiagnosticBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Type;

/** The rules of loops. */
final class LoopVerifier {
  private static final int FIRST_INIT = 3;

  private LoopVerifier() {}

  static boolean verifyFor(Operation op) {
    return op.numOperands() - FIRST_INIT == op.numResults()
        || op.emitOpError("mismatch in number of loop-carried values and defined values");
  }

  static boolean verifyForRegion(Operation op) {
    return verifyCarriedCounts(op)
        && verifyCarriedTypes(op)
        && EdgeVerifier.verify(op)
        && verifyInductionVariable(op);
  }

  private static boolean verifyCarriedCounts(Operation op) {
    Block body = op.region(0).entry();
    int inits = op.numOperands() - FIRST_INIT;
    int arguments = body.numArguments() - 1;
    if (arguments < 0) {
      // mlir-opt 19 takes the number of arguments after the induction variable for 2^64 - 1.
      return op.emitOpError(
          "expected body to have at least 1 argument(s) for the induction variable, but got 0");
    }
    if (inits != arguments) {
      return op.emitOpError(
          "different number of inits and region iter_args: " + inits + " != " + arguments);
    }
    int yielded = body.lastOp().numOperands();
    return yielded == 0
        || yielded == arguments
        || op.emitOpError(
            "different number of region iter_args and yielded values: "
                + arguments
                + " != "
                + yielded);
  }

  private static boolean verifyCarriedTypes(Operation op) {
    Block body = op.region(0).entry();
    Operation yield = body.lastOp();
    int count = op.numResults();
    for (int i = 0; i < count; i++) {
      Type argument = body.argument(i + 1).type();
      Type init = op.operand(FIRST_INIT + i).type();
      if (init != argument) {
        return emitDifferent(op, i, "init", init, "region iter_arg", argument);
      }
      if (yield.numOperands() > 0 && yield.operand(i).type() != argument) {
        Type yielded = yield.operand(i).type();
        return emitDifferent(op, i, "region iter_arg", argument, "yielded value", yielded);
      }
    }
    for (int i = 0; i < count; i++) {
      Type argument = body.argument(i + 1).type();
      Type result = op.result(i).type();
      if (argument != result) {
        return emitDifferent(op, i, "region iter_arg", argument, "loop result", result);
      }
    }
    return true;
  }

  private static boolean emitDifferent(
      Operation op, int i, String what, Type type, String otherWhat, Type otherType) {
    return op.emitOpError(
        String.format(
            "%d-th %s and %d-th %s have different type: '%s' != '%s'",
            i, what, i, otherWhat, type, otherType));
  }

  private static boolean verifyInductionVariable(Operation op) {
    return op.region(0).entry().argument(0).type() == op.operand(0).type()
        || op.emitOpError("expected induction variable to be same type as bounds and step");
  }

  static boolean verifyWhile(Operation op) {
    return endsWith(
            op,
            op.region(0),
            ScfBranches.CONDITION,
            "expects the 'before' region to terminate with 'scf.condition'")
        && endsWith(
            op,
            op.region(1),
            ScfBranches.YIELD,
            "expects the 'after' region to terminate with 'scf.yield'");
  }

  /** The only block of {@code region} ends with {@code terminator}. */
  static boolean endsWith(Operation op, Region region, OpDefinition terminator, String message) {
    Operation last = region.entry().lastOp();
    if (last.is(terminator)) {
      return true;
    }
    DiagnosticBuilder diagnostic = op.opError(message);
    return diagnostic.note(last.location(), "terminator here").emit();
  }
}
