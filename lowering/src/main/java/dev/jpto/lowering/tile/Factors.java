package dev.jpto.lowering.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ValueDef;
import java.util.List;
import java.util.Set;

/** What the cube's products take: a factor on each side. */
final class Factors {
  private static final Set<String> PRODUCTS =
      Set.of(
          "tile.matmul",
          "tile.matmul_acc",
          "tile.matmul_bias",
          "tile.gemv",
          "tile.gemv_acc",
          "tile.gemv_bias");

  private Factors() {}

  /** Whether {@code op} is a product of two matrices. */
  static boolean isProduct(Operation op) {
    return PRODUCTS.contains(op.name().toString());
  }

  /** Whether {@code use} is a factor on the left. */
  static boolean isLeft(OpOperand use) {
    return isProduct(use.owner()) && isIn(use, "lhs");
  }

  /** Whether {@code use} is a factor on the right. */
  static boolean isRight(OpOperand use) {
    return isProduct(use.owner()) && isIn(use, "rhs");
  }

  /** Whether {@code use} belongs to the operand group {@code group}. */
  static boolean isIn(OpOperand use, String group) {
    List<ValueDef> groups = use.owner().definition().operands();
    for (int i = 0; i < groups.size(); i++) {
      Groups.Range range = Groups.operandRange(use.owner(), i);
      if (groups.get(i).name().equals(group)) {
        return use.index() >= range.start() && use.index() < range.start() + range.size();
      }
    }
    return false;
  }
}
