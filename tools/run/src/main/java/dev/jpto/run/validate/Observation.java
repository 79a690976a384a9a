package dev.jpto.run.validate;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.RuntimeValue;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of a run, in terms of the function that was lowered first.
 *
 * @param buffers what its tensors hold at the end, in order
 * @param results its results, in order; empty where the function does not give one any more
 */
record Observation(List<DenseArray> buffers, List<Optional<Result>> results) {
  /** A result. */
  sealed interface Result {}

  /**
   * A tensor.
   *
   * @param parameter which tensor among the parameters it is, or -1 if it has memory of its own
   */
  record Tensor(DenseArray numbers, int parameter) implements Result {}

  /** Anything else. */
  record Other(RuntimeValue value) implements Result {}
}
