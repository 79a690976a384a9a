package dev.jpto.eval.value;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Applies a function of numbers to numbers, or to each element of vectors and tensors. Poison in an
 * operand gives poison at that place; the function never sees it.
 */
public final class Elementwise {
  private Elementwise() {}

  /** {@code f(a)}. */
  public static RuntimeValue map(RuntimeValue a, UnaryOperator<Scalar> f) {
    return a instanceof Elements many
        ? many.with(i -> apply(many.get(i), f))
        : apply((Scalar) a, f);
  }

  /** {@code f(a, b)}. */
  public static RuntimeValue map(RuntimeValue a, RuntimeValue b, BinaryOperator<Scalar> f) {
    return zip(a, b, (x, y) -> apply(x, y, f));
  }

  /** {@code f(a, b)} of a function that is also asked about poison. */
  public static RuntimeValue zip(RuntimeValue a, RuntimeValue b, BinaryOperator<Scalar> f) {
    if (a instanceof Elements left && b instanceof Elements right) {
      return left.with(i -> f.apply(left.get(i), right.get(i)));
    }
    return f.apply((Scalar) a, (Scalar) b);
  }

  private static Scalar apply(Scalar a, UnaryOperator<Scalar> f) {
    return a == Poison.POISON ? a : f.apply(a);
  }

  private static Scalar apply(Scalar a, Scalar b, BinaryOperator<Scalar> f) {
    return a == Poison.POISON || b == Poison.POISON ? Poison.POISON : f.apply(a, b);
  }
}
