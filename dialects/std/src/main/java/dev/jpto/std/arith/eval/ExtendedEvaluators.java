package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.std.arith.ArithExtended;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;

/** Operations with two results. */
final class ExtendedEvaluators {
  private ExtendedEvaluators() {}

  /** One result, of two integers. */
  @FunctionalInterface
  private interface Part {
    IntegerScalar of(IntegerScalar a, IntegerScalar b);
  }

  static void addTo(Evaluators evaluators) {
    evaluators
        .add(
            ArithExtended.ADDUI_EXTENDED,
            it -> both(it, (a, b) -> low(a, sum(a, b)), ExtendedEvaluators::overflows))
        .add(
            ArithExtended.MULSI_EXTENDED,
            it ->
                both(
                    it,
                    (a, b) -> low(a, a.signed().multiply(b.signed())),
                    (a, b) -> high(a, a.signed().multiply(b.signed()))))
        .add(
            ArithExtended.MULUI_EXTENDED,
            it ->
                both(
                    it,
                    (a, b) -> low(a, a.unsigned().multiply(b.unsigned())),
                    (a, b) -> high(a, a.unsigned().multiply(b.unsigned()))));
  }

  private static BigInteger sum(IntegerScalar a, IntegerScalar b) {
    return a.unsigned().add(b.unsigned());
  }

  private static IntegerScalar overflows(IntegerScalar a, IntegerScalar b) {
    return IntegerScalar.bool(!IntegerScalar.fitsUnsigned(a.width(), sum(a, b)));
  }

  private static IntegerScalar low(IntegerScalar like, BigInteger value) {
    return IntegerScalar.wrap(like.width(), value);
  }

  private static IntegerScalar high(IntegerScalar like, BigInteger value) {
    return IntegerScalar.wrap(like.width(), value.shiftRight(like.width()));
  }

  private static Step both(Invocation it, Part first, Part second) {
    return Step.results(List.of(map(it, first), map(it, second)));
  }

  private static RuntimeValue map(Invocation it, Part part) {
    BinaryOperator<Scalar> scalar = (x, y) -> part.of((IntegerScalar) x, (IntegerScalar) y);
    return Elementwise.map(it.operand(0), it.operand(1), scalar);
  }
}
