package dev.jpto.eval;

import dev.jpto.eval.value.RuntimeValue;
import java.util.List;

/** What an operation does after a region of it has run. */
@FunctionalInterface
public interface Continuation {
  /** Goes on with the operands of the region's terminator. */
  Step resume(List<RuntimeValue> values);
}
