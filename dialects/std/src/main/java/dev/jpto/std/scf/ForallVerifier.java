package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.common.TypeConstraints;
import java.util.List;

/** The rules of {@code scf.forall}. */
final class ForallVerifier {
  private static final String INSERT = "tensor.parallel_insert_slice";
  private static final int OUTPUTS = 3;

  private ForallVerifier() {}

  private static int rankOf(Operation op) {
    return op.attr("staticLowerBound", DenseArrayAttr.class).size();
  }

  static boolean verify(Operation op) {
    int rank = rankOf(op);
    return verifyArguments(op, rank)
        && verifyMapping(op, rank)
        && verifyBounds(op, rank, "staticLowerBound", "dynamicLowerBound", "lower bound")
        && verifyBounds(op, rank, "staticUpperBound", "dynamicUpperBound", "upper bound")
        && verifyBounds(op, rank, "staticStep", "dynamicStep", "step");
  }

  private static boolean verifyArguments(Operation op, int rank) {
    List<Value> outputs = Groups.operands(op, "outputs");
    if (op.numResults() != outputs.size()) {
      return op.emitOpError(
          "produces " + op.numResults() + " results, but has only " + outputs.size() + " outputs");
    }
    Block body = op.region(0).entry();
    if (body.numArguments() != rank + outputs.size()) {
      return op.emitOpError("region expects " + rank + " arguments");
    }
    for (int i = 0; i < rank; i++) {
      if (!TypeConstraints.INDEX_TYPE.allows(body.argument(i).type())) {
        return op.emitOpError("expects " + i + "-th block argument to be an index");
      }
    }
    for (int i = 0; i < outputs.size(); i++) {
      if (body.argument(rank + i).type() != outputs.get(i).type()) {
        return op.emitOpError(
            "type mismatch between " + i + "-th output and corresponding block argument");
      }
    }
    return true;
  }

  private static boolean verifyMapping(Operation op, int rank) {
    ArrayAttr mapping = op.attr("mapping", ArrayAttr.class);
    return mapping == null
        || mapping.size() == 0
        || mapping.size() == rank
        || op.emitOpError("mapping attribute size must match op rank");
  }

  private static boolean verifyBounds(
      Operation op, int rank, String staticKey, String dynamicGroup, String what) {
    DenseArrayAttr known = op.attr(staticKey, DenseArrayAttr.class);
    if (known.size() != rank) {
      return op.error("expected " + rank + " " + what + " values, got " + known.size()).emit();
    }
    int dynamic = 0;
    for (long value : known.values()) {
      dynamic += value == ShapedType.DYNAMIC ? 1 : 0;
    }
    return Groups.operands(op, dynamicGroup).size() == dynamic
        || op.error("expected " + dynamic + " dynamic " + what + " values").emit();
  }

  /** Checked after what stands in the region. */
  static boolean verifyResults(Operation op) {
    int first = Groups.operandRange(op, OUTPUTS).start();
    for (int i = 0; i < op.numResults(); i++) {
      Type output = op.operand(first + i).type();
      Type result = op.result(i).type();
      if (output != result) {
        return op.emitOpError(
            String.format(
                "expected type of operand #%d ('%s') to match type of corresponding result ('%s')",
                first + i, output, result));
      }
    }
    return true;
  }

  static boolean verifyInParallel(Operation op) {
    for (Operation insert : op.region(0).entry()) {
      if (!insert.name().text().equals(INSERT)) {
        return op.emitOpError("expected only " + INSERT + " ops");
      }
      if (!insertsIntoOutput(insert, op.parentOp())) {
        return insert.emitOpError("may only insert into an output block argument");
      }
    }
    return true;
  }

  private static boolean insertsIntoOutput(Operation insert, Operation forall) {
    return insert.numOperands() > 1
        && insert.operand(1) instanceof BlockArgument argument
        && argument.parentBlock() == forall.region(0).entry()
        && argument.index() >= rankOf(forall);
  }
}
