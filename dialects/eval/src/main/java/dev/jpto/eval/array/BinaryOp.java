package dev.jpto.eval.array;

import dev.jpto.eval.Stop;

/**
 * Functions of two numbers. Floats are computed in f32 and rounded once to the type, which for the
 * four operations and all types is the correctly rounded result; integers wrap. {@link #MAX} and
 * {@link #MIN} give a NaN if one operand is, and order the negative zero before the positive.
 */
public enum BinaryOp {
  ADD((a, b) -> a + b, (t, a, b) -> a + b),
  SUB((a, b) -> a - b, (t, a, b) -> a - b),
  MUL((a, b) -> a * b, (t, a, b) -> a * b),
  DIV((a, b) -> a / b, BinaryOp::divide),
  MAX(Math::max, (t, a, b) -> t.compare(a, b) >= 0 ? a : b),
  MIN(Math::min, (t, a, b) -> t.compare(a, b) <= 0 ? a : b),
  /** The remainder with the sign of the divisor. */
  REM(BinaryOp::floorRemainder, BinaryOp::floorRemainder),
  /** The remainder with the sign of the dividend. */
  FMOD((a, b) -> a % b, BinaryOp::remainder),
  AND(null, (t, a, b) -> a & b),
  OR(null, (t, a, b) -> a | b),
  XOR(null, (t, a, b) -> a ^ b),
  SHL(null, (t, a, b) -> a << amount(t, b)),
  /** Keeps the sign of signed types. */
  SHR(null, (t, a, b) -> t.isSigned() ? a >> amount(t, b) : a >>> amount(t, b)),
  /** {@code e ** (a - b)}: the difference is rounded to the type, and then the power. */
  EXPDIF(null, null),
  /** {@code a > 0 ? a : a * b}. */
  LEAKY((a, b) -> a > 0 ? a : a * b, (t, a, b) -> a > 0 ? a : a * b);

  @FunctionalInterface
  private interface FloatFunction {
    float of(float a, float b);
  }

  @FunctionalInterface
  private interface IntegerFunction {
    long of(DType type, long a, long b);
  }

  private final FloatFunction onFloats;
  private final IntegerFunction onIntegers;

  BinaryOp(FloatFunction onFloats, IntegerFunction onIntegers) {
    this.onFloats = onFloats;
    this.onIntegers = onIntegers;
  }

  /** The function of two floats of {@code type}. */
  float of(DType type, float a, float b) {
    return type.round(onFloats.of(a, b));
  }

  /** The function of two integers of {@code type}. */
  long of(DType type, long a, long b) {
    return type.wrap(onIntegers.of(type, a, b));
  }

  /**
   * The function of each pair of elements; extents of 1 are stretched as NumPy does. Ends the
   * program if the function has no meaning for the type or extents differ otherwise.
   */
  public DenseArray apply(DenseArray a, DenseArray b) {
    if (a.type() != b.type()) {
      throw Stop.undefined("combines elements of types " + a.type() + " and " + b.type());
    }
    if (!a.sameShapeAs(b)) {
      int[] shape = Broadcast.shape(a.shape(), b.shape());
      return apply(Broadcast.to(a, shape), Broadcast.to(b, shape));
    }
    if (this == EXPDIF) {
      return UnaryOp.EXP.apply(SUB.apply(a, b));
    }
    DType type = a.type();
    if (type.isFloat() ? onFloats == null : onIntegers == null) {
      throw Stop.unsupported("has no meaning for elements of type " + type);
    }
    DenseArray result = DenseArray.zeros(type, a.shape());
    if (type.isFloat()) {
      applyToFloats(a.floats(), b.floats(), result.floats(), type);
    } else {
      applyToIntegers(a.integers(), b.integers(), result.integers(), type);
    }
    return result;
  }

  private void applyToFloats(float[] a, float[] b, float[] result, DType type) {
    for (int i = 0; i < result.length; i++) {
      result[i] = type.round(onFloats.of(a[i], b[i]));
    }
  }

  private void applyToIntegers(long[] a, long[] b, long[] result, DType type) {
    for (int i = 0; i < result.length; i++) {
      result[i] = type.wrap(onIntegers.of(type, a[i], b[i]));
    }
  }

  private static float floorRemainder(float a, float b) {
    float rest = a % b;
    return rest != 0 && rest < 0 != b < 0 ? rest + b : rest;
  }

  private static long floorRemainder(DType type, long a, long b) {
    long rest = remainder(type, a, b);
    return type.isSigned() && rest != 0 && rest < 0 != b < 0 ? rest + b : rest;
  }

  private static long remainder(DType type, long a, long b) {
    checkDivisor(b);
    return type.isSigned() ? a % b : Long.remainderUnsigned(a, b);
  }

  private static long divide(DType type, long a, long b) {
    checkDivisor(b);
    return type.isSigned() ? a / b : Long.divideUnsigned(a, b);
  }

  private static void checkDivisor(long divisor) {
    if (divisor == 0) {
      throw Stop.undefined("divides by zero");
    }
  }

  private static int amount(DType type, long places) {
    if (places < 0 || places >= type.bits()) {
      throw Stop.undefined("shifts " + type + " by " + places);
    }
    return (int) places;
  }
}
