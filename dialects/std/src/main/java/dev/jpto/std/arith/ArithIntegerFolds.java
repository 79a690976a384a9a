package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.ElementwiseFold;
import dev.jpto.std.common.ScalarKind;
import dev.jpto.std.common.Shapes;
import java.math.BigInteger;

/** Folds of sums, products, bitwise operations, shifts, minima and maxima of integers. */
final class ArithIntegerFolds {
  private ArithIntegerFolds() {}

  /** {@code rule} of the operands, if both are constants. */
  static Folded constants(Operation op, Constants operands, IntegerRules.Rule rule) {
    return orNo(compute(op, operands, rule));
  }

  /** The constant that {@code rule} makes of the operands, or null. */
  static Attribute compute(Operation op, Constants operands, IntegerRules.Rule rule) {
    Attribute left = operands.get(0);
    Attribute right = left == null ? null : operands.get(1);
    if (right == null) {
      return null;
    }
    int width = widthOf(op);
    return ElementwiseFold.zip(ScalarKind.INTEGER, left, right, (a, b) -> rule.apply(a, b, width));
  }

  static Folded orNo(Attribute constant) {
    return constant == null ? Folded.NO : Folded.to(constant);
  }

  /** The width of the integers of the first operand. */
  static int widthOf(Operation op) {
    return ConstantNumbers.width(Shapes.elementType(op.operand(0).type()));
  }

  /** The operation that defines {@code value} if it is one of {@code definition}, or null. */
  static Operation definingOp(Value value, OpDefinition definition) {
    Operation op = value.definingOp();
    return op != null && op.is(definition) ? op : null;
  }

  /** {@code x + 0 -> x}, {@code (a - b) + b -> a}. */
  static Folded addi(Operation op, Constants operands) {
    Value left = op.operand(0);
    Value right = op.operand(1);
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(left);
    }
    Operation difference = definingOp(left, ArithInteger.SUBI);
    if (difference != null && difference.operand(1) == right) {
      return Folded.to(difference.operand(0));
    }
    difference = definingOp(right, ArithInteger.SUBI);
    if (difference != null && difference.operand(1) == left) {
      return Folded.to(difference.operand(0));
    }
    return constants(op, operands, (a, b, width) -> a.add(b));
  }

  /** {@code x - x -> 0}, {@code x - 0 -> x}, {@code (a + b) - b -> a}, {@code (a + b) - a -> b}. */
  static Folded subi(Operation op, Constants operands) {
    Value left = op.operand(0);
    Value right = op.operand(1);
    Attribute zero = left == right ? ElementwiseFold.zero(left.type()) : null;
    if (zero != null) {
      return Folded.to(zero);
    }
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(left);
    }
    Operation sum = definingOp(left, ArithInteger.ADDI);
    if (sum != null && sum.operand(1) == right) {
      return Folded.to(sum.operand(0));
    }
    if (sum != null && sum.operand(0) == right) {
      return Folded.to(sum.operand(1));
    }
    return constants(op, operands, (a, b, width) -> a.subtract(b));
  }

  /** {@code x * 0 -> 0}, {@code x * 1 -> x}. */
  static Folded muli(Operation op, Constants operands) {
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(op.operand(1));
    }
    if (ConstantNumbers.isOne(operands.get(1))) {
      return Folded.to(op.operand(0));
    }
    return constants(op, operands, (a, b, width) -> a.multiply(b));
  }

  /** {@code x & 0 -> 0}, {@code x & -1 -> x}, {@code x & ~x -> 0}, {@code a & (a & b) -> a & b}. */
  static Folded andi(Operation op, Constants operands) {
    Value left = op.operand(0);
    Value right = op.operand(1);
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(right);
    }
    if (ConstantNumbers.isAllOnes(operands.get(1))) {
      return Folded.to(left);
    }
    if (isNot(right, left) || isNot(left, right)) {
      Attribute zero = ElementwiseFold.zero(left.type());
      return zero == null ? Folded.NO : Folded.to(zero);
    }
    if (isOperandOfAnd(left, right)) {
      return Folded.to(left);
    }
    if (isOperandOfAnd(right, left)) {
      return Folded.to(right);
    }
    return constants(op, operands, (a, b, width) -> a.and(b));
  }

  /** Whether {@code value} is {@code ~inner}, written {@code inner ^ -1}. */
  private static boolean isNot(Value value, Value inner) {
    Operation xor = definingOp(value, ArithInteger.XORI);
    return xor != null
        && xor.operand(0) == inner
        && ConstantNumbers.isAllOnes(Folding.constantOf(xor.operand(1)));
  }

  private static boolean isOperandOfAnd(Value value, Value operand) {
    Operation and = definingOp(value, ArithInteger.ANDI);
    return and != null && (and.operand(0) == operand || and.operand(1) == operand);
  }

  /** {@code x | 0 -> x}, {@code x | -1 -> -1}, {@code x | ~x -> -1}. */
  static Folded ori(Operation op, Constants operands) {
    Value left = op.operand(0);
    Value right = op.operand(1);
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(left);
    }
    if (ConstantNumbers.isAllOnes(operands.get(1))) {
      return Folded.to(operands.get(1));
    }
    if (isNot(right, left)) {
      return Folded.to(right.definingOp().operand(1));
    }
    if (isNot(left, right)) {
      return Folded.to(left.definingOp().operand(1));
    }
    return constants(op, operands, (a, b, width) -> a.or(b));
  }

  /** {@code x ^ 0 -> x}, {@code x ^ x -> 0}, {@code (x ^ a) ^ a -> x} in any order. */
  static Folded xori(Operation op, Constants operands) {
    Value left = op.operand(0);
    Value right = op.operand(1);
    if (ConstantNumbers.isZero(operands.get(1))) {
      return Folded.to(left);
    }
    Attribute zero = left == right ? ElementwiseFold.zero(left.type()) : null;
    if (zero != null) {
      return Folded.to(zero);
    }
    Value rest = withoutXor(left, right);
    if (rest == null) {
      rest = withoutXor(right, left);
    }
    return rest != null ? Folded.to(rest) : constants(op, operands, (a, b, width) -> a.xor(b));
  }

  /** The {@code x} of {@code value = x ^ taken}, or null. */
  private static Value withoutXor(Value value, Value taken) {
    Operation xor = definingOp(value, ArithInteger.XORI);
    if (xor == null) {
      return null;
    }
    return xor.operand(1) == taken
        ? xor.operand(0)
        : xor.operand(0) == taken ? xor.operand(1) : null;
  }

  /** {@code x << 0 -> x}. */
  static Folded shli(Operation op, Constants operands) {
    return shift(op, operands, IntegerRules::shiftLeft);
  }

  /** {@code x >> 0 -> x}. */
  static Folded shrui(Operation op, Constants operands) {
    return shift(op, operands, IntegerRules::shiftRightUnsigned);
  }

  /** {@code x >> 0 -> x}. */
  static Folded shrsi(Operation op, Constants operands) {
    return shift(op, operands, IntegerRules::shiftRightSigned);
  }

  /** MLIR 19 asks only of the last element whether the shift by it is defined. */
  private static Folded shift(Operation op, Constants operands, IntegerRules.Rule rule) {
    Attribute amount = operands.get(1);
    if (ConstantNumbers.isZero(amount)) {
      return Folded.to(op.operand(0));
    }
    BigInteger last = lastInteger(amount);
    return last != null && IntegerRules.isShift(last, widthOf(op))
        ? constants(op, operands, rule)
        : Folded.NO;
  }

  /** The integer that a constant is or that is its last element, or null. */
  static BigInteger lastInteger(Attribute constant) {
    Attribute last = constant;
    if (constant instanceof DenseElementsAttr dense) {
      int count = dense.isSplat() ? 1 : (int) dense.type().numElements();
      last = count == 0 ? null : dense.element(count - 1);
    }
    return last instanceof IntegerAttr integer ? integer.bigValue() : null;
  }

  /** {@code max(x, x) -> x}, {@code max(x, greatest) -> greatest}, {@code max(x, least) -> x}. */
  static Folded maxsi(Operation op, Constants operands) {
    return extreme(
        op, operands, IntegerRules::isGreatest, IntegerRules::isLeast, (a, b, width) -> a.max(b));
  }

  /** {@code min(x, x) -> x}, {@code min(x, least) -> least}, {@code min(x, greatest) -> x}. */
  static Folded minsi(Operation op, Constants operands) {
    return extreme(
        op, operands, IntegerRules::isLeast, IntegerRules::isGreatest, (a, b, width) -> a.min(b));
  }

  /** As {@link #maxsi}, read as unsigned. */
  static Folded maxui(Operation op, Constants operands) {
    return extreme(
        op,
        operands,
        (value, width) -> value.equals(BigInteger.ONE.negate()),
        (value, width) -> value.signum() == 0,
        IntegerRules::maxUnsigned);
  }

  /** As {@link #minsi}, read as unsigned. */
  static Folded minui(Operation op, Constants operands) {
    return extreme(
        op,
        operands,
        (value, width) -> value.signum() == 0,
        (value, width) -> value.equals(BigInteger.ONE.negate()),
        IntegerRules::minUnsigned);
  }

  @FunctionalInterface
  private interface Test {
    boolean holds(BigInteger value, int width);
  }

  private static Folded extreme(
      Operation op, Constants operands, Test absorbs, Test isNeutral, IntegerRules.Rule rule) {
    Value left = op.operand(0);
    Value right = op.operand(1);
    if (left == right) {
      return Folded.to(right);
    }
    IntegerAttr constant = ConstantNumbers.integer(operands.get(1));
    if (constant != null && absorbs.holds(constant.bigValue(), widthOf(op))) {
      return Folded.to(right);
    }
    if (constant != null && isNeutral.holds(constant.bigValue(), widthOf(op))) {
      return Folded.to(left);
    }
    return constants(op, operands, rule);
  }
}
