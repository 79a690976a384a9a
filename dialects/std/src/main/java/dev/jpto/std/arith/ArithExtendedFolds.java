package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.ElementwiseFold;
import dev.jpto.std.common.ScalarKind;
import java.math.BigInteger;

/** Folds of the integer operations with two results. */
final class ArithExtendedFolds {
  private ArithExtendedFolds() {}

  /** {@code x + 0 -> x, false}. */
  static Folded adduiExtended(Operation op, Constants operands) {
    Type bits = op.result(1).type();
    if (ConstantNumbers.isZero(operands.get(1))) {
      Attribute no = ElementwiseFold.zero(bits);
      return no == null ? Folded.NO : Folded.to(op.operand(0)).and(no);
    }
    Attribute sum = ArithIntegerFolds.compute(op, operands, (a, b, width) -> a.add(b));
    if (sum == null) {
      return Folded.NO;
    }
    int width = ArithIntegerFolds.widthOf(op);
    Attribute overflow =
        ElementwiseFold.zip(
            ScalarKind.INTEGER,
            operands.get(0),
            operands.get(1),
            ScalarKind.INTEGER,
            bits,
            (a, b) -> carry(a, b, width));
    return Folded.to(sum).and(overflow);
  }

  private static BigInteger carry(BigInteger a, BigInteger b, int width) {
    BigInteger sum = IntegerRules.unsigned(a, width).add(IntegerRules.unsigned(b, width));
    return sum.shiftRight(width);
  }

  /** {@code x * 0 -> 0, 0}. */
  static Folded mulsiExtended(Operation op, Constants operands) {
    return ConstantNumbers.isZero(operands.get(1))
        ? Folded.to(operands.get(1)).and(operands.get(1))
        : product(op, operands, IntegerRules::highSigned);
  }

  /** {@code x * 0 -> 0, 0}, {@code x * 1 -> x, 0}. */
  static Folded muluiExtended(Operation op, Constants operands) {
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(operands.get(1)).and(operands.get(1));
    }
    if (ConstantNumbers.isOne(operands.get(1))) {
      Attribute zero = ElementwiseFold.zero(op.result(1).type());
      return zero == null ? Folded.NO : Folded.to(op.operand(0)).and(zero);
    }
    return product(op, operands, IntegerRules::highUnsigned);
  }

  private static Folded product(Operation op, Constants operands, IntegerRules.Rule high) {
    Attribute low = ArithIntegerFolds.compute(op, operands, (a, b, width) -> a.multiply(b));
    return low == null
        ? Folded.NO
        : Folded.to(low).and(ArithIntegerFolds.compute(op, operands, high));
  }
}
