package dev.jpto.ptensor.type;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import java.util.Optional;

/** The element type of an operation on two element types (tile-tensor.md section 1.1). */
public final class Promotion {
  private Promotion() {}

  /**
   * The type that both operands become: a float beats an integer, then the wider beats the
   * narrower, then signed beats unsigned, then the first of both is taken. Empty where the types
   * are neither the same nor both integers or floats.
   */
  public static Optional<Type> of(Type a, Type b) {
    if (a == b) {
      return Optional.of(a);
    }
    if (a instanceof FloatType x && b instanceof FloatType y) {
      return Optional.of(y.width() > x.width() ? b : a);
    }
    if (a instanceof IntegerType x && b instanceof IntegerType y) {
      return Optional.of(integer(x, y));
    }
    if (a instanceof FloatType && b instanceof IntegerType) {
      return Optional.of(a);
    }
    return b instanceof FloatType && a instanceof IntegerType ? Optional.of(b) : Optional.empty();
  }

  private static IntegerType integer(IntegerType a, IntegerType b) {
    if (a.width() != b.width()) {
      return b.width() > a.width() ? b : a;
    }
    return a.isUnsigned() && !b.isUnsigned() ? b : a;
  }
}
