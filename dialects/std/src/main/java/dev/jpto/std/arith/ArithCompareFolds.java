package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatArithmetic;
import dev.jpto.ir.num.FloatComparison;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.ElementwiseFold;
import dev.jpto.std.common.ScalarKind;
import dev.jpto.std.common.Shapes;
import java.math.BigInteger;

/** Folds of comparisons. */
final class ArithCompareFolds {
  private ArithCompareFolds() {}

  /** {@code x < x -> false}, {@code ext(bit) != 0 -> bit}, {@code c < x -> x > c}. */
  static Folded cmpi(Operation op, Constants operands) {
    CmpIPredicate predicate = CmpIPredicate.of(op);
    Value left = op.operand(0);
    if (left == op.operand(1)) {
      return ArithIntegerFolds.orNo(
          ElementwiseFold.integers(
              op.result().type(), holds(predicate, BigInteger.ZERO, BigInteger.ZERO, 1) ? -1 : 0));
    }
    Value bit = bitAsked(predicate, left, operands.get(1));
    if (bit != null) {
      return Folded.to(bit);
    }
    if (operands.get(0) == null) {
      return Folded.NO;
    }
    if (operands.get(1) == null) {
      swap(op, predicate);
      return Folded.IN_PLACE;
    }
    return compareConstants(op, operands, predicate);
  }

  /** The value of {@code i1} that a comparison of it, extended, with zero asks for, or null. */
  private static Value bitAsked(CmpIPredicate predicate, Value left, Attribute right) {
    Operation cast = left.definingOp();
    boolean extended = cast != null && (cast.is(ArithCasts.EXTSI) || cast.is(ArithCasts.EXTUI));
    return extended
            && predicate == CmpIPredicate.NE
            && ConstantNumbers.isZero(right)
            && isBitOrVectorOfBits(cast.operand(0).type())
        ? cast.operand(0)
        : null;
  }

  /** MLIR 19 does not look through the extension of a tensor. */
  private static boolean isBitOrVectorOfBits(Type type) {
    return (type instanceof IntegerType || type instanceof VectorType)
        && Shapes.elementType(type).isSignlessInteger(1);
  }

  private static void swap(Operation op, CmpIPredicate predicate) {
    op.setAttr(
        CmpIPredicate.KEY, CmpIPredicate.ATTRS.get(op.context(), predicate.withOperandsSwapped()));
    Value left = op.operand(0);
    op.setOperand(0, op.operand(1));
    op.setOperand(1, left);
  }

  private static Folded compareConstants(
      Operation op, Constants operands, CmpIPredicate predicate) {
    int width = ArithIntegerFolds.widthOf(op);
    return ArithIntegerFolds.orNo(
        ElementwiseFold.zip(
            ScalarKind.INTEGER,
            operands.get(0),
            operands.get(1),
            ScalarKind.INTEGER,
            op.result().type(),
            (a, b) -> holds(predicate, a, b, width) ? BigInteger.ONE : BigInteger.ZERO));
  }

  private static boolean holds(CmpIPredicate predicate, BigInteger a, BigInteger b, int width) {
    int signed = a.compareTo(b);
    int unsigned = IntegerRules.unsigned(a, width).compareTo(IntegerRules.unsigned(b, width));
    return switch (predicate) {
      case EQ -> signed == 0;
      case NE -> signed != 0;
      case SLT -> signed < 0;
      case SLE -> signed <= 0;
      case SGT -> signed > 0;
      case SGE -> signed >= 0;
      case ULT -> unsigned < 0;
      case ULE -> unsigned <= 0;
      case UGT -> unsigned > 0;
      case UGE -> unsigned >= 0;
    };
  }

  /** Scalar constants; if one is a NaN the other does not matter. */
  static Folded cmpf(Operation op, Constants operands) {
    FloatAttr left = operands.get(0, FloatAttr.class);
    FloatAttr right = operands.get(1, FloatAttr.class);
    if (left != null && left.value().isNaN()) {
      right = left;
    }
    if (right != null && right.value().isNaN()) {
      left = right;
    }
    if (left == null || right == null) {
      return Folded.NO;
    }
    boolean holds =
        holds(CmpFPredicate.of(op), FloatArithmetic.compare(left.value(), right.value()));
    return Folded.to(IntegerAttr.bool(op.context(), holds));
  }

  private static boolean holds(CmpFPredicate predicate, FloatComparison found) {
    boolean unordered = found == FloatComparison.UNORDERED;
    boolean less = found == FloatComparison.LESS;
    boolean equal = found == FloatComparison.EQUAL;
    boolean greater = found == FloatComparison.GREATER;
    return switch (predicate) {
      case ALWAYS_FALSE -> false;
      case OEQ -> equal;
      case OGT -> greater;
      case OGE -> greater || equal;
      case OLT -> less;
      case OLE -> less || equal;
      case ONE -> less || greater;
      case ORD -> !unordered;
      case UEQ -> unordered || equal;
      case UGT -> unordered || greater;
      case UGE -> unordered || greater || equal;
      case ULT -> unordered || less;
      case ULE -> unordered || less || equal;
      case UNE -> !equal;
      case UNO -> unordered;
      case ALWAYS_TRUE -> true;
    };
  }
}
