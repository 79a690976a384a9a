package dev.jpto.eval.value;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;

/**
 * A float of any format.
 *
 * @param value the number; two NaNs are equal if their bits are
 */
public record FloatScalar(FloatValue value) implements Scalar {
  /** The format. */
  public FloatSemantics semantics() {
    return value.semantics();
  }

  /** The number as MLIR prints it, and the type. */
  @Override
  public String toString() {
    return value.toString();
  }
}
