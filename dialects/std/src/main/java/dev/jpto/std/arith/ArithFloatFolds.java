package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.num.FloatArithmetic;
import dev.jpto.ir.num.FloatComparison;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.ElementwiseFold;
import dev.jpto.std.common.ScalarKind;
import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Folds of the float operations: of constants, whatever the fast-math flags, and where an operand
 * changes nothing whatever the other is.
 */
final class ArithFloatFolds {
  private ArithFloatFolds() {}

  /** {@code -(-x) -> x}. */
  static Folded negf(Operation op, Constants operands) {
    Operation inner = op.operand(0).definingOp();
    if (inner != null && inner.is(ArithFloat.NEGF)) {
      return Folded.to(inner.operand(0));
    }
    return ArithIntegerFolds.orNo(
        ElementwiseFold.map(
            ScalarKind.FLOAT,
            operands.get(0),
            ScalarKind.FLOAT,
            op.result().type(),
            FloatValue::negate));
  }

  /** {@code x + -0.0 -> x}; {@code -0.0 + 0.0} is {@code 0.0}. */
  static Folded addf(Operation op, Constants operands) {
    return neutral(op, operands, v -> v.isZero() && v.isNegative(), FloatArithmetic::add);
  }

  /** {@code x - 0.0 -> x}; {@code -0.0 - -0.0} is {@code 0.0}. */
  static Folded subf(Operation op, Constants operands) {
    return neutral(op, operands, v -> v.isZero() && !v.isNegative(), FloatArithmetic::subtract);
  }

  /** {@code x * 1.0 -> x}. */
  static Folded mulf(Operation op, Constants operands) {
    return neutral(op, operands, ArithFloatFolds::isOne, FloatArithmetic::multiply);
  }

  /** {@code x / 1.0 -> x}. */
  static Folded divf(Operation op, Constants operands) {
    return neutral(op, operands, ArithFloatFolds::isOne, FloatArithmetic::divide);
  }

  static Folded remf(Operation op, Constants operands) {
    return constants(operands, FloatArithmetic::remainder);
  }

  /** {@code max(x, x) -> x}, {@code max(x, -inf) -> x}. */
  static Folded maximumf(Operation op, Constants operands) {
    return extreme(
        op,
        operands,
        v -> v.isInf() && v.isNegative(),
        (a, b) -> a.isNaN() ? a : b.isNaN() ? b : greater(a, b));
  }

  /** {@code min(x, x) -> x}, {@code min(x, inf) -> x}. */
  static Folded minimumf(Operation op, Constants operands) {
    return extreme(
        op,
        operands,
        v -> v.isInf() && !v.isNegative(),
        (a, b) -> a.isNaN() ? a : b.isNaN() ? b : lesser(a, b));
  }

  /**
   * As {@link #maximumf}, also for an {@code x} that is a NaN, as MLIR 19 has it. Of two constants
   * the one that is no NaN is taken; MLIR 19 takes the NaN.
   */
  static Folded maxnumf(Operation op, Constants operands) {
    return extreme(
        op,
        operands,
        v -> v.isInf() && v.isNegative(),
        (a, b) -> a.isNaN() ? b : b.isNaN() ? a : greater(a, b));
  }

  /** As {@link #maxnumf}, the other way round. */
  static Folded minnumf(Operation op, Constants operands) {
    return extreme(
        op,
        operands,
        v -> v.isInf() && !v.isNegative(),
        (a, b) -> a.isNaN() ? b : b.isNaN() ? a : lesser(a, b));
  }

  private static FloatValue greater(FloatValue a, FloatValue b) {
    if (a.isZero() && b.isZero()) {
      return a.isNegative() ? b : a;
    }
    return FloatArithmetic.compare(a, b) == FloatComparison.LESS ? b : a;
  }

  private static FloatValue lesser(FloatValue a, FloatValue b) {
    if (a.isZero() && b.isZero()) {
      return a.isNegative() ? a : b;
    }
    return FloatArithmetic.compare(a, b) == FloatComparison.GREATER ? b : a;
  }

  private static Folded extreme(
      Operation op,
      Constants operands,
      Predicate<FloatValue> isNeutral,
      BinaryOperator<FloatValue> rule) {
    return op.operand(0) == op.operand(1)
        ? Folded.to(op.operand(1))
        : neutral(op, operands, isNeutral, rule);
  }

  /** The left operand if the right one changes nothing, else {@code rule} of two constants. */
  private static Folded neutral(
      Operation op,
      Constants operands,
      Predicate<FloatValue> isNeutral,
      BinaryOperator<FloatValue> rule) {
    FloatAttr right = ConstantNumbers.number(operands.get(1));
    return right != null && isNeutral.test(right.value())
        ? Folded.to(op.operand(0))
        : constants(operands, rule);
  }

  private static Folded constants(Constants operands, BinaryOperator<FloatValue> rule) {
    Attribute left = operands.get(0);
    return left == null
        ? Folded.NO
        : ArithIntegerFolds.orNo(
            ElementwiseFold.zip(ScalarKind.FLOAT, left, operands.get(1), rule));
  }

  private static boolean isOne(FloatValue value) {
    return value.equals(FloatArithmetic.ofInteger(value.semantics(), BigInteger.ONE));
  }
}
