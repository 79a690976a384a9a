package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.common.TypeConstraints;
import java.util.List;

/** The rules of {@code scf.parallel} and its reductions. */
final class ParallelVerifier {
  // mlir-opt 19 compares the steps only.
  private static final List<String> BOUNDS_AND_STEP = List.of("lowerBound", "upperBound", "step");

  private ParallelVerifier() {}

  static boolean verifyParallel(Operation op) {
    List<Value> steps = Groups.operands(op, "step");
    if (steps.isEmpty()) {
      return op.emitOpError("needs at least one tuple element for lowerBound, upperBound and step");
    }
    for (Value step : steps) {
      if (isConstantBelowOne(step)) {
        return op.emitOpError("constant step operand must be positive");
      }
    }
    return verifyArguments(op)
        && LoopVerifier.endsWith(
            op, op.region(0), ScfParallel.REDUCE, "expects body to terminate with 'scf.reduce'")
        && verifyReduced(op, op.region(0).entry().lastOp());
  }

  private static boolean isConstantBelowOne(Value value) {
    Operation constant = value.definingOp();
    return constant != null
        && constant.is(ArithConstant.CONSTANT)
        && constant.attr("value") instanceof IntegerAttr number
        && number.value() < 1;
  }

  private static boolean verifyArguments(Operation op) {
    Block body = op.region(0).entry();
    for (String group : BOUNDS_AND_STEP) {
      int given = Groups.operands(op, group).size();
      if (body.numArguments() != given) {
        return op.emitOpError(
            "expects the same number of induction variables: "
                + body.numArguments()
                + " as bound and step values: "
                + given);
      }
    }
    for (int i = 0; i < body.numArguments(); i++) {
      if (!TypeConstraints.INDEX_TYPE.allows(body.argument(i).type())) {
        return op.emitOpError("expects arguments for the induction variable to be of index type");
      }
    }
    return true;
  }

  private static boolean verifyReduced(Operation op, Operation reduce) {
    int results = op.numResults();
    int reductions = reduce.numRegions();
    int inits = Groups.operands(op, "initVals").size();
    if (results != reductions) {
      return op.emitOpError(
          String.format(
              "expects number of results: %d to be the same as number of reductions: %d",
              results, reductions));
    }
    if (results != inits) {
      return op.emitOpError(
          String.format(
              "expects number of results: %d to be the same as number of initial values: %d",
              results, inits));
    }
    if (reduce.numOperands() != reductions) {
      // Not checked by mlir-opt 19.
      return reduce.emitOpError(
          String.format(
              "expects number of operands: %d to be the same as number of reductions: %d",
              reduce.numOperands(), reductions));
    }
    return verifyReducedTypes(op, reduce);
  }

  private static boolean verifyReducedTypes(Operation op, Operation reduce) {
    for (int i = 0; i < op.numResults(); i++) {
      Type reduced = reduce.operand(i).type();
      Type result = op.result(i).type();
      if (reduced != result) {
        return reduce.emitOpError(
            String.format(
                "expects type of %d-th reduction operand: '%s' to be the same as the %d-th result"
                    + " type: '%s'",
                i, reduced, i, result));
      }
    }
    return true;
  }

  static boolean verifyReductions(Operation op) {
    for (int i = 0; i < op.numRegions(); i++) {
      Type type = op.operand(i).type();
      Block body = op.region(i).entry();
      boolean two = body.numArguments() == 2;
      if (!two || body.argument(0).type() != type || body.argument(1).type() != type) {
        return op.emitOpError(
            "expected two block arguments with type '"
                + type
                + "' in the "
                + i
                + "-th reduction region");
      }
      if (!body.lastOp().is(ScfParallel.REDUCE_RETURN)) {
        return op.emitOpError("reduction bodies must be terminated with an 'scf.reduce.return' op");
      }
    }
    return true;
  }

  static boolean verifyReduceReturn(Operation op) {
    Block body = op.block();
    if (body.numArguments() == 0) {
      return true;
    }
    Type expected = body.argument(0).type();
    return op.operand(0).type() == expected
        || op.emitOpError("must have type '" + expected + "' (the type of the reduction inputs)");
  }
}
