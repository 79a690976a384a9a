package dev.jpto.tile.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.Boxes;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.RoundMode;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.Scalar;
import java.util.Arrays;

/** Tiles made, loaded, stored and moved (tile-tensor.md section 2.2). */
final class MemoryEvaluators {
  private MemoryEvaluators() {}

  static void addTo(TileEvaluators.Table table) {
    table
        .add("load", MemoryEvaluators::load)
        .add("store", MemoryEvaluators::store)
        .add("move", it -> it.result(it.in("source")))
        .add("create", MemoryEvaluators::create)
        .add("alloc", MemoryEvaluators::create)
        .add("full", MemoryEvaluators::full)
        .add("read", MemoryEvaluators::read)
        .add("write", MemoryEvaluators::write)
        .add("ci", MemoryEvaluators::count)
        .add("tri", MemoryEvaluators::triangle);
  }

  /** A window of the tensor; with {@code clamp} what leaves the tensor is not valid. */
  private static Step load(TileCall it) {
    TensorView source = it.tensor("source");
    int[] offsets = it.indices("offsets");
    int[] window = it.numbers("shape");
    int[] wanted = it.has("valid") ? it.indices("valid") : window.clone();
    int[] extents = source.shape();
    for (int i = 0; i < window.length; i++) {
      TileCall.checkValid(wanted[i], window[i]);
      if (it.flag("clamp")) {
        offsets[i] = Math.max(offsets[i], 0);
        wanted[i] = Math.max(0, Math.min(wanted[i], extents[i] - offsets[i]));
      }
    }
    checkInside("reads", source, offsets, wanted);
    DenseArray numbers = source.slice(offsets, wanted).read();
    if (!it.flag("flatten")) {
      return it.result(numbers);
    }
    checkFlat(window, wanted);
    return it.result(numbers.reshaped(numbers.rows(), numbers.cols()));
  }

  /** Leading axes can be joined if all but the first of them are valid throughout. */
  private static void checkFlat(int[] window, int[] valid) {
    for (int i = 1; i < window.length - 1; i++) {
      if (valid[i] != window[i] && DenseArray.size(valid) != 0) {
        throw Stop.undefined("flattens a tile that is valid in part along axis " + i);
      }
    }
  }

  private static void checkInside(String verb, TensorView tensor, int[] offsets, int[] extents) {
    int left = tensor.dimensionLeft(offsets, extents);
    if (left >= 0) {
      throw Stop.undefined(
          "%s out of bounds along axis %d: offset %d, %d elements, extent %d"
              .formatted(verb, left, offsets[left], extents[left], tensor.shape()[left]));
    }
  }

  private static Step store(TileCall it) {
    TensorView target = it.tensor("target");
    DenseArray numbers = converted(it.in("source"), target.type());
    int[] offsets = it.indices("offsets");
    int[] extents = it.has("nd_shape") ? it.indices("nd_shape") : numbers.shape();
    int[] box = leftPadded(extents, target.rank());
    if (DenseArray.size(box) != numbers.size()) {
      throw Stop.undefined(
          "stores %d valid elements as %s".formatted(numbers.size(), Arrays.toString(box)));
    }
    checkInside("writes", target, offsets, box);
    TensorView window = target.slice(offsets, box);
    if (it.keyword("atomic", "none").equals("add")) {
      window.add(numbers.reshaped(box));
    } else {
      window.write(numbers.reshaped(box));
    }
    return Step.result(target);
  }

  /** What the cube's output unit makes of f32: rounded to nearest even. */
  static DenseArray converted(DenseArray numbers, DType type) {
    return numbers.type() == type
        ? numbers
        : new Cast(type, RoundMode.RINT, Cast.Saturation.DEFAULT).apply(numbers);
  }

  private static int[] leftPadded(int[] extents, int rank) {
    if (extents.length > rank) {
      throw Stop.undefined("stores " + extents.length + " axes into " + rank);
    }
    int[] padded = new int[rank];
    Arrays.fill(padded, 1);
    System.arraycopy(extents, 0, padded, rank - extents.length, extents.length);
    return padded;
  }

  private static Step create(TileCall it) {
    DenseArray zeros = DenseArray.zeros(it.resultElement(), it.statedValid());
    return Step.result(new TileValue(it.resultShape(), zeros, false));
  }

  private static Step full(TileCall it) {
    Scalar value = (Scalar) AttributeValues.of(it.op().attr("value")).orElseThrow();
    return it.result(DenseArray.filled(it.resultElement(), value, it.statedValid()));
  }

  private static Step read(TileCall it) {
    DenseArray numbers = it.in("source");
    int[] indices = it.indices("indices");
    checkValid(numbers, indices);
    int[] one = new int[indices.length];
    Arrays.fill(one, 1);
    return Step.result(Boxes.cut(numbers, indices, one).scalar(0));
  }

  private static Step write(TileCall it) {
    DenseArray numbers = it.room("target").valid();
    int[] indices = it.indices("indices");
    checkValid(numbers, indices);
    DenseArray result = Boxes.cut(numbers, new int[numbers.rank()], numbers.shape());
    Boxes.put(result, indices, it.scalar("value", numbers.type(), numbers.rank()));
    return it.result(result);
  }

  private static void checkValid(DenseArray numbers, int[] indices) {
    for (int i = 0; i < indices.length; i++) {
      if (indices[i] < 0 || indices[i] >= numbers.dim(i)) {
        throw Stop.undefined(
            "accesses element %s, of %s that are valid"
                .formatted(Arrays.toString(indices), Arrays.toString(numbers.shape())));
      }
    }
  }

  /** Along each row anew. */
  private static Step count(TileCall it) {
    DType type = it.resultElement();
    DenseArray result = DenseArray.zeros(type, it.statedValid());
    long start = it.scalar("start", type, 1).integers()[0];
    int step = it.flag("descending") ? -1 : 1;
    for (int i = 0; i < result.size(); i++) {
      result.integers()[i] = type.wrap(start + (long) step * (i % result.cols()));
    }
    return it.result(result);
  }

  private static Step triangle(TileCall it) {
    DenseArray result = DenseArray.zeros(it.resultElement(), it.statedValid());
    int diagonal = it.index("diagonal");
    for (int i = 0; i < result.size(); i++) {
      int distance = i % result.cols() - i / result.cols() - diagonal;
      boolean one = it.flag("upper") ? distance >= 0 : distance <= 0;
      if (result.type().isFloat()) {
        result.floats()[i] = one ? 1 : 0;
      } else {
        result.integers()[i] = one ? 1 : 0;
      }
    }
    return it.result(result);
  }
}
