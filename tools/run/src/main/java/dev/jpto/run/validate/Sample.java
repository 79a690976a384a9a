package dev.jpto.run.validate;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.RuntimeValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs of a function.
 *
 * @param buffers what its tensors hold, in order
 * @param extents the extents of the tensors that are known at run time only, in order
 * @param scalars its numbers, in order
 */
record Sample(List<DenseArray> buffers, List<Integer> extents, List<RuntimeValue> scalars) {
  /** These inputs with other numbers in one tensor. */
  Sample withBuffer(int i, DenseArray numbers) {
    List<DenseArray> changed = new ArrayList<>(buffers);
    changed.set(i, numbers);
    return new Sample(changed, extents, scalars);
  }
}
