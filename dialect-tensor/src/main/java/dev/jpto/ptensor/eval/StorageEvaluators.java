package dev.jpto.ptensor.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Scalar;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Tensors made, cut and written (tile-tensor.md section 2.1). */
final class StorageEvaluators {
  private StorageEvaluators() {}

  static void addTo(TensorEvaluators.Table table) {
    table
        .add("create", StorageEvaluators::create)
        .add("full", StorageEvaluators::full)
        .add("dim", StorageEvaluators::dim)
        .add("slice", StorageEvaluators::slice)
        .add("assemble", StorageEvaluators::assemble)
        .add(
            "read",
            it -> Step.result(it.tensor("source").readElement(it.indices("indices")).scalar(0)))
        .add("write", StorageEvaluators::write);
  }

  private static Step create(TensorCall it) {
    int[] sizes = it.indices("sizes");
    long[] shape = it.resultType().shape();
    int[] extents = new int[shape.length];
    int next = 0;
    for (int i = 0; i < extents.length; i++) {
      extents[i] = shape[i] < 0 ? sizes[next++] : Math.toIntExact(shape[i]);
      if (extents[i] < 0) {
        throw Stop.undefined("has the extent " + extents[i]);
      }
    }
    return Step.result(
        TensorView.allocate(
            "the created tensor", it.resultElement(), extents, it.options().checks()));
  }

  private static Step full(TensorCall it) {
    Scalar value = (Scalar) AttributeValues.of(it.op().attr("value")).orElseThrow();
    return it.result(DenseArray.filled(it.resultElement(), value, it.resultShape()));
  }

  private static Step dim(TensorCall it) {
    TensorView source = it.tensor("source");
    int axis = it.number("axis");
    return Step.result(IntegerScalar.index(source.shape()[axis < 0 ? axis + source.rank() : axis]));
  }

  /** A view: what is valid of it lies in the source; with {@code clamp} it is narrowed to that. */
  private static Step slice(TensorCall it) {
    TensorView source = it.tensor("source");
    int[] offsets = it.indices("offsets");
    int[] window = it.numbers("shape");
    int[] wanted = it.has("valid") ? it.indices("valid") : window;
    boolean clamp = it.flag("clamp");
    int[] valid = new int[window.length];
    for (int i = 0; i < window.length; i++) {
      boolean outside = offsets[i] < 0 || offsets[i] + wanted[i] > source.shape()[i];
      if (wanted[i] < 0 || wanted[i] > window[i] || outside && !clamp) {
        throw Stop.undefined(
            "leaves the tensor along axis %d: offset %d, %d elements, extent %d"
                .formatted(i, offsets[i], wanted[i], source.shape()[i]));
      }
      offsets[i] = Math.max(offsets[i], 0);
      valid[i] = Math.clamp(source.valid()[i] - offsets[i], 0, wanted[i]);
    }
    TensorView part = source.slice(offsets, window);
    int[] kept = kept(it.numbers("drop_dims"), window.length);
    return Step.result(
        new TensorView(
            part.memory(),
            part.type(),
            part.address(),
            at(window, kept),
            Arrays.stream(kept).mapToLong(i -> part.strides()[i]).toArray(),
            at(valid, kept)));
  }

  private static int[] kept(int[] dropped, int rank) {
    return IntStream.range(0, rank)
        .filter(axis -> Arrays.stream(dropped).noneMatch(d -> Math.floorMod(d, rank) == axis))
        .toArray();
  }

  private static int[] at(int[] values, int[] places) {
    return Arrays.stream(places).map(i -> values[i]).toArray();
  }

  /** Writes what is valid of the source into the target itself. */
  private static Step assemble(TensorCall it) {
    TensorView target = it.tensor("target");
    DenseArray source = it.in("source");
    int[] offsets = it.indices("offsets");
    int[] extents = TensorCall.ones(target.rank());
    System.arraycopy(source.shape(), 0, extents, target.rank() - source.rank(), source.rank());
    int left = target.dimensionLeft(offsets, extents);
    if (left >= 0) {
      throw Stop.undefined(
          "leaves the target along axis %d: offset %d, %d elements, extent %d"
              .formatted(left, offsets[left], extents[left], target.shape()[left]));
    }
    TensorView window = target.slice(offsets, extents);
    if (it.keyword("atomic", "none").equals("add")) {
      window.add(source.reshaped(extents));
    } else {
      window.write(source.reshaped(extents));
    }
    return Step.result(target);
  }

  private static Step write(TensorCall it) {
    TensorView target = it.tensor("target");
    target.writeElement(it.scalar("value", target.type(), 0), it.indices("indices"));
    return Step.result(target);
  }
}
