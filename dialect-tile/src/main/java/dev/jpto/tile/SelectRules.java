package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;

/** Rules of comparisons and what chooses by them (tile-tensor.md section 2.3). */
final class SelectRules {
  private static final long MASK_ALIGNMENT = 32;
  private static final int BITS = 8;

  private SelectRules() {}

  static Type compare(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileRules.checkSameElements(lhs, rhs);
    TileRules.checkSameShape(lhs, rhs);
    return mask(lhs);
  }

  static Type compareWithScalar(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    ElementRules.checkScalar(Groups.operand(op, "scalar").type(), lhs.elementType());
    return mask(lhs);
  }

  /** One bit for each element of {@code tile}, the last axis in whole units of 32 bytes. */
  static TileType mask(TileType tile) {
    int last = tile.rank() - 1;
    long[] shape = tile.shape();
    long[] valid = tile.valid();
    shape[last] = roundUp(ceilDiv(tile.dim(last), BITS), MASK_ALIGNMENT);
    valid[last] =
        valid[last] == ShapedType.DYNAMIC ? ShapedType.DYNAMIC : ceilDiv(valid[last], BITS);
    Type element = IntegerType.get(tile.uniquer(), BITS, IntegerType.Signedness.UNSIGNED);
    return TileType.get(shape, element, TileSpace.VEC).withValid(valid);
  }

  private static long ceilDiv(long a, long b) {
    return (a + b - 1) / b;
  }

  private static long roundUp(long a, long b) {
    return ceilDiv(a, b) * b;
  }

  static Type select(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileRules.checkSameElements(lhs, rhs);
    TileRules.checkSameShape(lhs, rhs);
    checkMask(op, lhs);
    checkTmp(op);
    return ElementRules.inVec(lhs);
  }

  static Type selectWithScalar(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    checkMask(op, lhs);
    ElementRules.checkScalar(Groups.operand(op, "scalar").type(), lhs.elementType());
    return ElementRules.inVec(lhs);
  }

  private static void checkMask(Operation op, TileType tile) {
    TileType mask = Operands.tile(op, "mask");
    TileType expected = mask(tile);
    RuleViolation.unless(
        mask.elementType() == expected.elementType() && mask.sameShapeAs(expected),
        "expects a mask of %sxui8 for elements of %s, but got %sx%s",
        Operands.text(expected.shape()),
        Operands.text(tile.shape()),
        Operands.text(mask.shape()),
        mask.elementType());
  }

  private static void checkTmp(Operation op) {
    TileType tmp = Operands.tile(op, "tmp");
    long[] needed = {1, MASK_ALIGNMENT};
    boolean fits =
        tmp.elementType() instanceof IntegerType i
            && i.isUnsigned()
            && i.width() == BITS
            && Arrays.equals(tmp.shape(), needed);
    RuleViolation.unless(
        fits,
        "expects 'tmp' of 1x32xui8, but got %sx%s",
        Operands.text(tmp.shape()),
        tmp.elementType());
  }
}
