package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluator;
import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.arith.ArithFloat;
import java.util.function.BinaryOperator;

/** Arithmetic on floats. */
final class FloatEvaluators {
  private FloatEvaluators() {}

  static void addTo(Evaluators evaluators) {
    evaluators
        .add(ArithFloat.NEGF, FloatEvaluators::negate)
        .add(ArithFloat.ADDF, binary(FloatArithmetic::add))
        .add(ArithFloat.SUBF, binary(FloatArithmetic::subtract))
        .add(ArithFloat.MULF, binary(FloatArithmetic::multiply))
        .add(ArithFloat.DIVF, binary(FloatArithmetic::divide))
        .add(ArithFloat.REMF, binary(FloatArithmetic::remainder))
        .add(ArithFloat.MAXIMUMF, binary(FloatArithmetic::maximum))
        .add(ArithFloat.MINIMUMF, binary(FloatArithmetic::minimum))
        .add(ArithFloat.MAXNUMF, binary(FloatArithmetic::maxNum))
        .add(ArithFloat.MINNUMF, binary(FloatArithmetic::minNum));
  }

  private static Step negate(Invocation it) {
    FastMath promises = FastMath.of(it.op());
    return Step.result(
        Elementwise.map(it.operand(0), x -> promises.check(((FloatScalar) x).value().negate())));
  }

  private static Evaluator binary(BinaryOperator<FloatValue> f) {
    return it -> {
      FastMath promises = FastMath.of(it.op());
      return Step.result(
          Elementwise.map(
              it.operand(0),
              it.operand(1),
              (x, y) -> {
                FloatValue a = ((FloatScalar) x).value();
                FloatValue b = ((FloatScalar) y).value();
                return promises.allow(a) && promises.allow(b)
                    ? promises.check(f.apply(a, b))
                    : Poison.POISON;
              }));
    };
  }
}
