package dev.jpto.std.scf;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.Type;
import java.util.HashSet;
import java.util.Set;

/** The rules of conditions that MLIR checks before what stands in the regions. */
final class BranchVerifier {
  private BranchVerifier() {}

  static boolean verifyIf(Operation op) {
    return op.numResults() == 0
        || !op.region(1).isEmpty()
        || op.emitOpError("must have an else block if defining values");
  }

  static boolean verifyExecuteRegion(Operation op) {
    if (op.region(0).isEmpty()) {
      return op.emitOpError("region needs to have at least one block");
    }
    return op.region(0).entry().numArguments() == 0
        || op.emitOpError("region cannot have any arguments");
  }

  static boolean verifyIndexSwitch(Operation op) {
    if (!verifyCases(op) || !verifyYield(op, op.region(0), "default region")) {
      return false;
    }
    for (int i = 1; i < op.numRegions(); i++) {
      if (!verifyYield(op, op.region(i), "case region #" + (i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean verifyCases(Operation op) {
    DenseArrayAttr cases = op.attr("cases", DenseArrayAttr.class);
    int regions = op.numRegions() - 1;
    if (cases.size() != regions) {
      return op.emitOpError(
          "has " + regions + " case regions but " + cases.size() + " case values");
    }
    Set<Long> seen = new HashSet<>();
    for (long value : cases.values()) {
      if (!seen.add(value)) {
        return op.emitOpError("has duplicate case value: " + value);
      }
    }
    return true;
  }

  private static boolean verifyYield(Operation op, Region region, String name) {
    Operation end = region.entry().lastOp();
    if (!end.is(ScfBranches.YIELD)) {
      return op.emitOpError("expected region to end with scf.yield, but got " + end.name());
    }
    if (end.numOperands() != op.numResults()) {
      return op.opError(
              String.format(
                  "expected each region to return %d values, but %s returns %d",
                  op.numResults(), name, end.numOperands()))
          .note(end.location(), "see yield operation here")
          .emit();
    }
    for (int i = 0; i < op.numResults(); i++) {
      Type expected = op.result(i).type();
      Type found = end.operand(i).type();
      if (found != expected) {
        return op.opError("expected result #" + i + " of each region to be '" + expected + "'")
            .note(end.location(), name + " returns '" + found + "' here")
            .emit();
      }
    }
    return true;
  }
}
