package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluator;
import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.Scalar;
import dev.jpto.std.arith.ArithInteger;
import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Sums, products, quotients, bits and extremes of integers. */
final class IntegerEvaluators {
  /** How an integer is read. */
  private static final Function<IntegerScalar, BigInteger> SIGNED = IntegerScalar::signed;

  private static final Function<IntegerScalar, BigInteger> UNSIGNED = IntegerScalar::unsigned;

  private IntegerEvaluators() {}

  static void addTo(Evaluators evaluators) {
    evaluators
        .add(ArithInteger.ADDI, overflowing(BigInteger::add))
        .add(ArithInteger.SUBI, overflowing(BigInteger::subtract))
        .add(ArithInteger.MULI, overflowing(BigInteger::multiply))
        .add(ArithInteger.DIVUI, quotient(UNSIGNED, BigInteger::divide))
        .add(ArithInteger.DIVSI, quotient(SIGNED, BigInteger::divide))
        .add(ArithInteger.CEILDIVUI, quotient(UNSIGNED, IntegerEvaluators::ceilDivide))
        .add(ArithInteger.CEILDIVSI, quotient(SIGNED, IntegerEvaluators::ceilDivide))
        .add(ArithInteger.FLOORDIVSI, quotient(SIGNED, IntegerEvaluators::floorDivide))
        .add(ArithInteger.REMUI, quotient(UNSIGNED, BigInteger::remainder))
        .add(ArithInteger.REMSI, quotient(SIGNED, BigInteger::remainder))
        .add(ArithInteger.ANDI, binary(SIGNED, BigInteger::and))
        .add(ArithInteger.ORI, binary(SIGNED, BigInteger::or))
        .add(ArithInteger.XORI, binary(SIGNED, BigInteger::xor))
        .add(ArithInteger.MAXSI, binary(SIGNED, BigInteger::max))
        .add(ArithInteger.MAXUI, binary(UNSIGNED, BigInteger::max))
        .add(ArithInteger.MINSI, binary(SIGNED, BigInteger::min))
        .add(ArithInteger.MINUI, binary(UNSIGNED, BigInteger::min));
  }

  /** An operation whose result always fits. */
  private static Evaluator binary(
      Function<IntegerScalar, BigInteger> read, BinaryOperator<BigInteger> exact) {
    BinaryOperator<Scalar> scalar =
        (x, y) -> {
          IntegerScalar a = (IntegerScalar) x;
          IntegerScalar b = (IntegerScalar) y;
          return IntegerScalar.wrap(a.width(), exact.apply(read.apply(a), read.apply(b)));
        };
    return it -> Step.result(Elementwise.map(it.operand(0), it.operand(1), scalar));
  }

  /** An operation that wraps, or is poison where it would if a flag promises that it does not. */
  private static Evaluator overflowing(BinaryOperator<BigInteger> exact) {
    return it -> {
      Overflow flags = Overflow.of(it.op());
      BinaryOperator<Scalar> scalar =
          (x, y) -> {
            IntegerScalar a = (IntegerScalar) x;
            IntegerScalar b = (IntegerScalar) y;
            BigInteger signed = exact.apply(a.signed(), b.signed());
            boolean fits =
                flags.allow(a.width(), signed, () -> exact.apply(a.unsigned(), b.unsigned()));
            return fits ? IntegerScalar.wrap(a.width(), signed) : Poison.POISON;
          };
      return Step.result(Elementwise.map(it.operand(0), it.operand(1), scalar));
    };
  }

  /**
   * A division, undefined for a divisor that is zero or might be, and where the quotient does not
   * fit. That can only be the least number by -1, whose remainder is zero.
   */
  private static Evaluator quotient(
      Function<IntegerScalar, BigInteger> read, BinaryOperator<BigInteger> exact) {
    BinaryOperator<Scalar> scalar =
        (x, y) -> {
          if (!(y instanceof IntegerScalar divisor)) {
            throw Stop.undefined("divides by poison");
          }
          if (divisor.signed().signum() == 0) {
            throw Stop.undefined("divides by zero");
          }
          if (!(x instanceof IntegerScalar dividend)) {
            return Poison.POISON;
          }
          BigInteger result = exact.apply(read.apply(dividend), read.apply(divisor));
          if (read == SIGNED && !IntegerScalar.fitsSigned(divisor.width(), result)) {
            throw Stop.undefined("has a quotient that does not fit");
          }
          return IntegerScalar.wrap(divisor.width(), result);
        };
    return it -> Step.result(Elementwise.zip(it.operand(0), it.operand(1), scalar));
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger ceilDivide(BigInteger a, BigInteger b) {
    return floorDivide(a.negate(), b).negate();
  }
}
