package dev.jpto.eval.array;

import dev.jpto.eval.Stop;

/**
 * Functions of one number. Floats are computed in f32 (functions without a closed form in double)
 * and rounded once to the type; integers wrap.
 */
public enum UnaryOp {
  NEG(x -> -x, x -> -x),
  ABS(Math::abs, Math::abs),
  EXP(x -> (float) StrictMath.exp(x), null),
  LOG(x -> (float) StrictMath.log(x), null),
  SIN(x -> (float) StrictMath.sin(x), null),
  COS(x -> (float) StrictMath.cos(x), null),
  SQRT(x -> (float) Math.sqrt(x), null),
  RSQRT(x -> (float) (1 / Math.sqrt(x)), null),
  RECIP(x -> 1 / x, null),
  /** NaN stays NaN; the negative zero becomes the positive. */
  RELU(x -> Math.max(x, 0f), x -> Math.max(x, 0)),
  NOT(null, x -> ~x);

  @FunctionalInterface
  private interface FloatFunction {
    float of(float x);
  }

  @FunctionalInterface
  private interface IntegerFunction {
    long of(long x);
  }

  private final FloatFunction onFloats;
  private final IntegerFunction onIntegers;

  UnaryOp(FloatFunction onFloats, IntegerFunction onIntegers) {
    this.onFloats = onFloats;
    this.onIntegers = onIntegers;
  }

  /** The function of each element; ends the program if it has none for the type. */
  public DenseArray apply(DenseArray a) {
    DType type = a.type();
    DenseArray result = DenseArray.zeros(type, a.shape());
    if (type.isFloat()) {
      applyToFloats(a.floats(), result.floats(), type);
    } else {
      applyToIntegers(a.integers(), result.integers(), type);
    }
    return result;
  }

  private void applyToFloats(float[] x, float[] y, DType type) {
    if (onFloats == null) {
      throw noMeaning(type);
    }
    for (int i = 0; i < x.length; i++) {
      y[i] = type.round(onFloats.of(x[i]));
    }
  }

  private void applyToIntegers(long[] x, long[] y, DType type) {
    if (onIntegers == null) {
      throw noMeaning(type);
    }
    for (int i = 0; i < x.length; i++) {
      y[i] = type.wrap(onIntegers.of(x[i]));
    }
  }

  private static Stop noMeaning(DType type) {
    return Stop.unsupported("has no meaning for elements of type " + type);
  }
}
