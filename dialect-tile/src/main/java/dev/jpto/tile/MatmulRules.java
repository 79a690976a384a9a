package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Optional;

/** Rules of the cube's products (tile-tensor.md section 2.5). */
final class MatmulRules {
  private static final long MOST = 4095;

  private MatmulRules() {}

  static Type matmul(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileRules.checkRank2(lhs, "tiles");
    TileRules.checkRank2(rhs, "tiles");
    return product(lhs, rhs);
  }

  /** The product of what the last two axes are; {@code lhs} and {@code rhs} agree before them. */
  private static TileType product(TileType lhs, TileType rhs) {
    checkInner(lhs, rhs);
    int row = lhs.rank() - 2;
    long[] shape = lhs.shape();
    long[] valid = lhs.valid();
    shape[row + 1] = rhs.dim(row + 1);
    valid[row + 1] = rhs.validDim(row + 1);
    boolean compact = valid[row] != shape[row];
    return TileType.get(shape, accumulator(lhs.elementType()), TileSpace.ACC)
        .withValid(valid)
        .withCompact(compact);
  }

  private static void checkInner(TileType lhs, TileType rhs) {
    int row = lhs.rank() - 2;
    TileRules.checkSameElements(lhs, rhs);
    RuleViolation.unless(
        lhs.dim(row + 1) == rhs.dim(row),
        "expects as many columns of 'lhs' as rows of 'rhs', but got %s and %s",
        Operands.text(lhs.shape()),
        Operands.text(rhs.shape()));
    long inner = lhs.validDim(row + 1);
    long depth = rhs.validDim(row);
    RuleViolation.unless(
        inner == ShapedType.DYNAMIC || depth == ShapedType.DYNAMIC || inner <= depth,
        "expects valid columns of 'lhs' to be valid rows of 'rhs', but got %s and %s",
        Operands.text(lhs.valid()),
        Operands.text(rhs.valid()));
    checkCount("rows", lhs.validDim(row));
    checkCount("inner elements", inner);
    checkCount("columns", rhs.validDim(row + 1));
  }

  private static void checkCount(String what, long count) {
    RuleViolation.unless(
        count == ShapedType.DYNAMIC || count >= 1 && count <= MOST,
        "expects 1 to %d valid %s, but got %d",
        MOST,
        what,
        count);
  }

  /** What sums are kept in. */
  private static Type accumulator(Type element) {
    return switch (element) {
      case IntegerType i -> TileTypes.i32(i.uniquer());
      case FloatType f -> TileTypes.f32(f.uniquer());
      default -> TileTypes.f32(element.uniquer());
    };
  }

  /** Whether the product of the sides of {@code op} has the type that {@code op} has. */
  static boolean isPlainProduct(Operation op) {
    TileType product = (TileType) matmul(op);
    TileType actual = (TileType) op.result(0).type();
    return actual == product || actual == product.withSpace(Optional.empty());
  }

  static Type accumulate(Operation op) {
    TileType acc = Operands.tile(op, "acc");
    TileType sum = (TileType) matmul(op);
    return accumulated(acc, sum);
  }

  private static TileType accumulated(TileType acc, TileType sum) {
    RuleViolation.unless(
        acc.elementType() == sum.elementType(),
        "expects 'acc' of elements '%s', but got '%s'",
        sum.elementType(),
        acc.elementType());
    RuleViolation.unless(
        acc.sameShapeAs(sum),
        "expects 'acc' of %s, but got %s",
        Operands.text(sum.shape()),
        Operands.text(acc.shape()));
    return acc.isIn(TileSpace.ACC) ? acc : acc.withSpace(TileSpace.ACC);
  }

  static Type withBias(Operation op) {
    TileType sum = (TileType) matmul(op);
    checkBias(sum, Operands.tile(op, "bias"));
    return sum;
  }

  private static void checkBias(TileType sum, TileType bias) {
    TileRules.checkRank2(bias, "a bias");
    RuleViolation.unless(
        bias.elementType() == sum.elementType(),
        "expects 'bias' of elements '%s', but got '%s'",
        sum.elementType(),
        bias.elementType());
    RuleViolation.unless(
        bias.dim(0) == 1 && bias.dim(1) == sum.dim(1),
        "expects 'bias' of 1x%d, but got %s",
        sum.dim(1),
        Operands.text(bias.shape()));
  }

  static Type gemv(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileRules.checkRank2(lhs, "tiles");
    long rows = lhs.validDim(0);
    RuleViolation.unless(
        rows == 1 || rows == ShapedType.DYNAMIC,
        "expects one valid row of 'lhs', but got %d",
        rows);
    return matmul(op);
  }

  static Type gemvAccumulate(Operation op) {
    return accumulated(Operands.tile(op, "acc"), (TileType) gemv(op));
  }

  static Type gemvWithBias(Operation op) {
    TileType sum = (TileType) gemv(op);
    checkBias(sum, Operands.tile(op, "bias"));
    return sum;
  }

  static Type batch(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    RuleViolation.unless(
        lhs.rank() == rhs.rank() && lhs.rank() > 2,
        "expects tiles of one rank above 2, but got %d and %d",
        lhs.rank(),
        rhs.rank());
    for (int axis = 0; axis < lhs.rank() - 2; axis++) {
      RuleViolation.unless(
          lhs.dim(axis) == rhs.dim(axis),
          "expects as many matrices on axis %d, but got %d and %d",
          axis,
          lhs.dim(axis),
          rhs.dim(axis));
    }
    return product(lhs, rhs);
  }

  static Type batchAccumulate(Operation op) {
    return accumulated(Operands.tile(op, "acc"), (TileType) batch(op));
  }
}
