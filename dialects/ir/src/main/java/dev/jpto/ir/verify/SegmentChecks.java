package dev.jpto.ir.verify;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;

/** Whether the sizes in a segments attribute add up; an absent attribute counts as all zeros. */
final class SegmentChecks {
  private static final int WIDTH = 32;

  private SegmentChecks() {}

  static boolean operands(Operation op) {
    int groups = op.definition().operands().size();
    return verify(op, OpDefinition.OPERAND_SEGMENTS, "operand", groups, op.numOperands());
  }

  static boolean results(Operation op) {
    int groups = op.definition().results().size();
    return verify(op, OpDefinition.RESULT_SEGMENTS, "result", groups, op.numResults());
  }

  private static boolean verify(Operation op, String key, String what, int groups, int count) {
    Attribute attribute = op.properties().get(key);
    if (attribute == null) {
      return count == 0 || emitTotal(op, key, what, count, 0);
    }
    if (!(attribute instanceof DenseArrayAttr sizes)
        || !sizes.elementType().isSignlessInteger(WIDTH)) {
      return op.emitOpError("requires dense i32 array attribute '" + key + "'");
    }
    if (sizes.size() != groups) {
      return op.emitOpError(
          "'"
              + key
              + "' attribute for specifying "
              + what
              + " segments must have "
              + groups
              + " elements, but got "
              + sizes.size());
    }
    long total = 0;
    for (int i = 0; i < groups; i++) {
      if (sizes.get(i) < 0) {
        return op.emitOpError("'" + key + "' attribute cannot have negative elements");
      }
      total += sizes.get(i);
    }
    return total == count || emitTotal(op, key, what, count, total);
  }

  private static boolean emitTotal(Operation op, String key, String what, int count, long total) {
    return op.emitOpError(
        what
            + " count ("
            + count
            + ") does not match with the total size ("
            + total
            + ") specified in attribute '"
            + key
            + "'");
  }
}
