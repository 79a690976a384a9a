package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.Scalar;
import dev.jpto.std.arith.ArithInteger;
import java.math.BigInteger;

/** Shifts. By the width or more they are poison. */
final class ShiftEvaluators {
  private ShiftEvaluators() {}

  /** One shift by less than the width. */
  @FunctionalInterface
  private interface Shift {
    Scalar by(IntegerScalar value, int places);
  }

  static void addTo(Evaluators evaluators) {
    evaluators
        .add(ArithInteger.SHLI, ShiftEvaluators::left)
        .add(ArithInteger.SHRUI, it -> shift(it, (a, n) -> wrap(a, a.unsigned().shiftRight(n))))
        .add(ArithInteger.SHRSI, it -> shift(it, (a, n) -> wrap(a, a.signed().shiftRight(n))));
  }

  private static Step left(Invocation it) {
    Overflow flags = Overflow.of(it.op());
    return shift(
        it,
        (a, n) -> {
          BigInteger signed = a.signed().shiftLeft(n);
          boolean fits = flags.allow(a.width(), signed, () -> a.unsigned().shiftLeft(n));
          return fits ? wrap(a, signed) : Poison.POISON;
        });
  }

  private static Step shift(Invocation it, Shift shift) {
    return Step.result(
        Elementwise.map(
            it.operand(0),
            it.operand(1),
            (x, y) -> {
              IntegerScalar value = (IntegerScalar) x;
              BigInteger places = ((IntegerScalar) y).unsigned();
              return places.compareTo(BigInteger.valueOf(value.width())) < 0
                  ? shift.by(value, places.intValue())
                  : Poison.POISON;
            }));
  }

  private static IntegerScalar wrap(IntegerScalar like, BigInteger value) {
    return IntegerScalar.wrap(like.width(), value);
  }
}
