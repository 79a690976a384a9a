package dev.jpto.run;

import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.RuntimeValue;

/** What a parameter of the entry is given. */
public sealed interface Input {
  /** A number, or any value that is passed as it is. */
  record Plain(RuntimeValue value) implements Input {}

  /**
   * A tensor in global memory, with these numbers at first, in the order of memory whatever strides
   * its type states; a pointer points to the first.
   */
  record Tensor(DenseArray numbers) implements Input {}

  /** A tensor in global memory that was not written yet: zeros, which a check may call poison. */
  record Unwritten(DType type, int[] shape) implements Input {
    /** Copies the array. */
    public Unwritten {
      shape = shape.clone();
    }

    @Override
    public int[] shape() {
      return shape.clone();
    }
  }
}
