package dev.jpto.std.cf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.Type;

/** The rules of branches. */
final class BranchVerifier {
  private static final int CASE_OPERANDS = 2;

  private BranchVerifier() {}

  /** Each successor takes the operands it is given. */
  static boolean verify(Operation op) {
    for (int i = 0; i < op.numSuccessors(); i++) {
      if (!verifySuccessor(op, i, SuccessorOperands.of(op, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean verifySuccessor(Operation op, int i, Groups.Range given) {
    Block target = op.successor(i);
    if (given.size() != target.numArguments()) {
      return op.error(
              "branch has "
                  + given.size()
                  + " operands for successor #"
                  + i
                  + ", but target block has "
                  + target.numArguments())
          .emit();
    }
    for (int k = 0; k < given.size(); k++) {
      if (op.operand(given.start() + k).type() != target.argument(k).type()) {
        return op.error("type mismatch for bb argument #" + k + " of successor #" + i).emit();
      }
    }
    return true;
  }

  /** As {@link #verify}; besides, there is a value for each case. */
  static boolean verifySwitch(Operation op) {
    return verifyCaseSegments(op)
        && verifySegmentCount(op)
        && verifySuccessor(op, 0, SuccessorOperands.of(op, 0))
        && verifyCases(op)
        && verifyCaseValues(op);
  }

  private static boolean verifyCaseSegments(Operation op) {
    DenseArrayAttr sizes = op.attr("case_operand_segments", DenseArrayAttr.class);
    long total = 0;
    for (long size : sizes.values()) {
      if (size < 0) {
        return op.emitOpError("'case_operand_segments' attribute cannot have negative elements");
      }
      total += size;
    }
    int count = Groups.operandRange(op, CASE_OPERANDS).size();
    return total == count
        || op.emitOpError(
            "caseOperands count ("
                + count
                + ") does not match with the total size ("
                + total
                + ") specified in attribute 'case_operand_segments'");
  }

  private static boolean verifySegmentCount(Operation op) {
    int segments = op.attr("case_operand_segments", DenseArrayAttr.class).size();
    int cases = op.numSuccessors() - 1;
    return segments >= cases
        || op.emitOpError(
            "number of case operand segments ("
                + segments
                + ") should match number of case destinations ("
                + cases
                + ")");
  }

  private static boolean verifyCases(Operation op) {
    DenseArrayAttr sizes = op.attr("case_operand_segments", DenseArrayAttr.class);
    int start = Groups.operandRange(op, CASE_OPERANDS).start();
    for (int i = 1; i < op.numSuccessors(); i++) {
      int size = (int) sizes.get(i - 1);
      if (!verifySuccessor(op, i, new Groups.Range(start, size))) {
        return false;
      }
      start += size;
    }
    return true;
  }

  private static boolean verifyCaseValues(Operation op) {
    DenseElementsAttr values = op.attr("case_values", DenseElementsAttr.class);
    long cases = op.numSuccessors() - 1L;
    if (values == null) {
      return cases == 0 || emitCaseCount(op, 0, cases);
    }
    Type flag = op.operand(0).type();
    Type element = values.type().elementType();
    if (flag != element) {
      return op.emitOpError(
          "'flag' type ('" + flag + "') should match case value type ('" + element + "')");
    }
    long count = values.type().numElements();
    return count == cases || emitCaseCount(op, count, cases);
  }

  private static boolean emitCaseCount(Operation op, long values, long cases) {
    return op.emitOpError(
        "number of case values ("
            + values
            + ") should match number of case destinations ("
            + cases
            + ")");
  }
}
