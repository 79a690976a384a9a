package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.iface.Speculatable;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.ElementwiseFold;
import java.math.BigInteger;

/**
 * Folds of integer divisions and remainders, {@code x / 1 -> x} and {@code x % 1 -> 0}. A division
 * by zero, in any element, and one whose quotient does not fit are not folded.
 */
final class ArithDivisionFolds {
  /** An unsigned division does no harm if the divisor is known not to be zero. */
  static final Speculatable UNSIGNED =
      op -> {
        Attribute divisor = Folding.constantOf(op.operand(1));
        return ConstantNumbers.integer(divisor) != null && !ConstantNumbers.isZero(divisor);
      };

  /** A signed division does no harm if the divisor is known to be neither zero nor -1. */
  static final Speculatable SIGNED =
      op ->
          UNSIGNED.isSpeculatable(op)
              && !ConstantNumbers.isAllOnes(Folding.constantOf(op.operand(1)));

  private ArithDivisionFolds() {}

  static Folded divui(Operation op, Constants operands) {
    return divide(op, operands, IntegerRules::divideUnsigned);
  }

  static Folded divsi(Operation op, Constants operands) {
    return divide(op, operands, IntegerRules::divideSigned);
  }

  static Folded ceildivui(Operation op, Constants operands) {
    return divide(op, operands, IntegerRules::ceilDivideUnsigned);
  }

  static Folded ceildivsi(Operation op, Constants operands) {
    return divide(op, operands, IntegerRules::ceilDivideSigned);
  }

  /**
   * MLIR 19 asks only of the last element whether its quotient is defined; where that of another
   * one is not, it takes the dividend.
   */
  static Folded floordivsi(Operation op, Constants operands) {
    BigInteger dividend = ArithIntegerFolds.lastInteger(operands.get(0));
    BigInteger divisor = ArithIntegerFolds.lastInteger(operands.get(1));
    int bits = ArithIntegerFolds.widthOf(op);
    boolean undefined =
        !ConstantNumbers.isOne(operands.get(1))
            && dividend != null
            && divisor != null
            && IntegerRules.floorDivideSigned(dividend, divisor, bits) == null;
    return undefined ? Folded.NO : divide(op, operands, ArithDivisionFolds::quotientOrDividend);
  }

  private static BigInteger quotientOrDividend(BigInteger a, BigInteger b, int width) {
    BigInteger quotient = IntegerRules.floorDivideSigned(a, b, width);
    return quotient == null ? a : quotient;
  }

  static Folded remui(Operation op, Constants operands) {
    return remainder(op, operands, IntegerRules::remainderUnsigned);
  }

  static Folded remsi(Operation op, Constants operands) {
    return remainder(op, operands, IntegerRules::remainderSigned);
  }

  private static Folded divide(Operation op, Constants operands, IntegerRules.Rule rule) {
    return ConstantNumbers.isOne(operands.get(1))
        ? Folded.to(op.operand(0))
        : ArithIntegerFolds.constants(op, operands, rule);
  }

  private static Folded remainder(Operation op, Constants operands, IntegerRules.Rule rule) {
    return ConstantNumbers.isOne(operands.get(1))
        ? ArithIntegerFolds.orNo(ElementwiseFold.zero(op.result().type()))
        : ArithIntegerFolds.constants(op, operands, rule);
  }
}
