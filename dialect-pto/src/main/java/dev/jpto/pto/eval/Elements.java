package dev.jpto.pto.eval;

import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.ir.attr.Type;

/** The element types of the dialect. */
final class Elements {
  private Elements() {}

  /** What {@code type} is at run time; ends the program if it cannot be computed with. */
  static DType of(Type type) {
    return DType.of(type)
        .orElseThrow(() -> Stop.unsupported("has elements of type " + type + ", which do not run"));
  }
}
