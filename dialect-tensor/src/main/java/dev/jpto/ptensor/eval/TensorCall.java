package dev.jpto.ptensor.eval;

import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.NamedCall;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.std.common.DialectEnumAttr;
import java.util.Arrays;

/** An operation of the dialect that runs, with its operands by name. */
final class TensorCall extends NamedCall {
  TensorCall(Invocation it) {
    super(it);
  }

  /** What is valid of the tensor {@code name}. */
  DenseArray in(String name) {
    return tensor(name).readValid();
  }

  boolean isNumber(String name) {
    return !(value(name) instanceof TensorView);
  }

  String keyword(String key, String otherwise) {
    return op().attr(key) instanceof DialectEnumAttr value ? value.keyword() : otherwise;
  }

  RankedTensorType resultType() {
    return (RankedTensorType) op().result().type();
  }

  DType resultElement() {
    return element(resultType().elementType());
  }

  /** The extents of the result's type, and of {@code known} where that does not tell. */
  int[] resultShape(int... known) {
    long[] shape = resultType().shape();
    int[] extents = new int[shape.length];
    for (int i = 0; i < extents.length; i++) {
      extents[i] = shape[i] < 0 ? known[i] : Math.toIntExact(shape[i]);
    }
    return extents;
  }

  /** A new tensor of which these numbers are valid. */
  Step result(DenseArray valid) {
    return result(valid, resultShape(valid.shape()));
  }

  /** A new tensor of {@code shape} of which these numbers are valid. */
  Step result(DenseArray valid, int[] shape) {
    TensorView room =
        TensorView.allocate("the result", valid.type(), shape, options().checks())
            .withValid(valid.shape());
    room.slice(new int[shape.length], valid.shape()).write(valid);
    return Step.result(room);
  }

  static int[] ones(int rank) {
    int[] ones = new int[rank];
    Arrays.fill(ones, 1);
    return ones;
  }
}
