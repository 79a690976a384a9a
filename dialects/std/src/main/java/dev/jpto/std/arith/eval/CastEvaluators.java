package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluator;
import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Step;
import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.eval.num.Rounding;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.arith.RoundingMode;
import dev.jpto.std.common.Shapes;
import java.math.BigInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Conversions of numbers from one type to another. */
final class CastEvaluators {
  private CastEvaluators() {}

  /** One conversion to the type {@code to}. */
  @FunctionalInterface
  private interface Conversion {
    Scalar convert(Operation op, Scalar from, Type to);
  }

  static void addTo(Evaluators evaluators) {
    Conversion signed = (_, x, to) -> resize(((IntegerScalar) x).signed(), to);
    Conversion unsigned = (_, x, to) -> resize(((IntegerScalar) x).unsigned(), to);
    evaluators
        .add(ArithCasts.EXTSI, cast(signed))
        .add(ArithCasts.EXTUI, cast(unsigned))
        .add(ArithCasts.TRUNCI, cast(signed))
        .add(ArithCasts.INDEX_CAST, cast(signed))
        .add(ArithCasts.INDEX_CASTUI, cast(unsigned))
        .add(ArithCasts.EXTF, cast(CastEvaluators::convertFloat))
        .add(ArithCasts.TRUNCF, cast(CastEvaluators::convertFloat))
        .add(ArithCasts.SITOFP, toFloat(IntegerScalar::signed))
        .add(ArithCasts.UITOFP, toFloat(IntegerScalar::unsigned))
        .add(ArithCasts.FPTOSI, toInteger(IntegerScalar::fitsSigned))
        .add(ArithCasts.FPTOUI, toInteger(IntegerScalar::fitsUnsigned))
        .add(ArithCasts.BITCAST, cast((_, x, to) -> ofBits(bits(x), to)));
  }

  private static Evaluator cast(Conversion conversion) {
    return it -> {
      Type to = Shapes.elementType(it.op().result(0).type());
      return Step.result(Elementwise.map(it.operand(0), x -> conversion.convert(it.op(), x, to)));
    };
  }

  private static Scalar resize(BigInteger value, Type to) {
    return IntegerScalar.wrap(AttributeValues.width(to), value);
  }

  private static FloatSemantics format(Type type) {
    return ((FloatType) type).semantics();
  }

  private static Scalar convertFloat(Operation op, Scalar from, Type to) {
    FloatValue value = ((FloatScalar) from).value();
    FastMath promises = FastMath.of(op);
    Rounding rounding =
        RoundingMode.ATTRS
            .valueOf(op.attr("roundingmode"))
            .map(CastEvaluators::rounding)
            .orElse(Rounding.NEAREST_EVEN);
    return promises.allow(value)
        ? promises.check(FloatArithmetic.convert(value, format(to), rounding))
        : Poison.POISON;
  }

  private static Rounding rounding(RoundingMode mode) {
    return switch (mode) {
      case TO_NEAREST_EVEN -> Rounding.NEAREST_EVEN;
      case DOWNWARD -> Rounding.DOWN;
      case UPWARD -> Rounding.UP;
      case TOWARD_ZERO -> Rounding.TO_ZERO;
      case TO_NEAREST_AWAY -> Rounding.NEAREST_AWAY;
    };
  }

  private static Evaluator toFloat(Function<IntegerScalar, BigInteger> read) {
    return cast(
        (_, x, to) ->
            new FloatScalar(FloatArithmetic.ofInteger(format(to), read.apply((IntegerScalar) x))));
  }

  private static Evaluator toInteger(BiPredicate<Integer, BigInteger> fits) {
    return cast(
        (_, x, to) ->
            FloatArithmetic.truncate(((FloatScalar) x).value())
                .filter(value -> fits.test(AttributeValues.width(to), value))
                .map(value -> resize(value, to))
                .orElse(Poison.POISON));
  }

  private static BigInteger bits(Scalar value) {
    return switch (value) {
      case IntegerScalar integer -> integer.unsigned();
      case FloatScalar number -> FloatArithmetic.bits(number.value());
      case Poison _ -> throw new IllegalArgumentException("poison has no bits");
    };
  }

  private static Scalar ofBits(BigInteger bits, Type to) {
    return to instanceof FloatType f
        ? new FloatScalar(FloatArithmetic.ofBits(f.semantics(), bits))
        : resize(bits, to);
  }
}
