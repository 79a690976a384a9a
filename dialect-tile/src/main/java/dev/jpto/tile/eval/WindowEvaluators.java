package dev.jpto.tile.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.Boxes;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Padding;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Windows, shapes and padding of tiles (tile-tensor.md sections 1.5 and 2.2). */
final class WindowEvaluators {
  private WindowEvaluators() {}

  static void addTo(TileEvaluators.Table table) {
    table
        .add("slice", WindowEvaluators::slice)
        .add("extract", WindowEvaluators::extract)
        .add("assemble", WindowEvaluators::assemble)
        .add("reshape", WindowEvaluators::reshape)
        .add("reinterpret_view", WindowEvaluators::reinterpret)
        .add("transpose", WindowEvaluators::transpose)
        .add("transpose_view", WindowEvaluators::transposeView)
        .add("set_validshape", WindowEvaluators::setValidShape)
        .add("concat", WindowEvaluators::concat)
        .add("fillpad", WindowEvaluators::fillPad)
        .add("fillpad_inplace", WindowEvaluators::fillPad)
        .add("fillpad_expand", WindowEvaluators::fillPad);
  }

  private static Step slice(TileCall it) {
    TileValue source = it.tile("source");
    int[] window = it.numbers("shape");
    DenseArray part = window(source, it.indices("offsets"), window, valid(it, window));
    int[] dropped = it.numbers("drop_dims");
    int rank = window.length;
    Arrays.setAll(dropped, i -> dropped[i] < 0 ? dropped[i] + rank : dropped[i]);
    int[] kept =
        IntStream.range(0, rank)
            .filter(axis -> Arrays.stream(dropped).noneMatch(d -> d == axis))
            .map(part::dim)
            .toArray();
    return it.result(part.reshaped(kept));
  }

  private static Step extract(TileCall it) {
    int[] offsets = {it.index("row"), it.index("col")};
    int[] window = it.numbers("shape");
    return it.result(window(it.tile("source"), offsets, window, valid(it, window)));
  }

  private static int[] valid(TileCall it, int[] window) {
    return it.has("valid") ? it.indices("valid") : window;
  }

  /**
   * The window lies inside the tile; what is valid of it is what the tile and {@code wanted} say.
   */
  private static DenseArray window(TileValue source, int[] offsets, int[] window, int[] wanted) {
    int[] extents = new int[window.length];
    for (int i = 0; i < window.length; i++) {
      TileCall.checkValid(wanted[i], window[i]);
      if (offsets[i] < 0 || offsets[i] + window[i] > source.shape()[i]) {
        throw Stop.undefined(
            "leaves the tile along axis %d: offset %d, %d elements, extent %d"
                .formatted(i, offsets[i], window[i], source.shape()[i]));
      }
      extents[i] = Math.clamp(source.valid().dim(i) - offsets[i], 0, wanted[i]);
    }
    return empty(extents)
        ? DenseArray.zeros(source.valid().type(), extents)
        : Boxes.cut(source.valid(), offsets, extents);
  }

  private static boolean empty(int[] extents) {
    return DenseArray.size(extents) == 0;
  }

  /** What is valid of both together must be a box from the origin. */
  private static Step assemble(TileCall it) {
    TileValue room = it.room("target");
    DenseArray target = room.valid();
    DenseArray source = MemoryEvaluators.converted(it.in("source"), target.type());
    int[] offsets = it.indices("offsets");
    int[] union = union(target.shape(), source.shape(), offsets, room.shape());
    DenseArray result = DenseArray.zeros(target.type(), union);
    if (target.size() != 0) {
      Boxes.put(result, new int[union.length], target);
    }
    if (source.size() != 0) {
      Boxes.put(result, offsets, source);
    }
    return it.result(result);
  }

  private static int[] union(int[] target, int[] source, int[] offsets, int[] shape) {
    if (empty(source)) {
      return target;
    }
    int[] union = new int[target.length];
    long common = 1;
    boolean targetIsEmpty = empty(target);
    for (int i = 0; i < union.length; i++) {
      int end = offsets[i] + source[i];
      if (offsets[i] < 0 || end > shape[i]) {
        throw Stop.undefined(
            "leaves the target along axis %d: offset %d, %d elements, extent %d"
                .formatted(i, offsets[i], source[i], shape[i]));
      }
      union[i] = targetIsEmpty ? end : Math.max(target[i], end);
      common *= Math.max(0, Math.min(target[i], end) - offsets[i]);
    }
    long covered = (long) DenseArray.size(target) + DenseArray.size(source) - common;
    if (covered != DenseArray.size(union)) {
      throw Stop.undefined("leaves a gap between what is valid of target and source");
    }
    return union;
  }

  /** What is valid must be a box from the origin in the new shape too. */
  private static Step reshape(TileCall it) {
    TileValue source = it.tile("source");
    int[] shape = it.resultShape();
    DenseArray valid = source.valid();
    if (valid.size() == 0) {
      return it.result(DenseArray.zeros(valid.type(), new int[shape.length]));
    }
    if (Arrays.equals(valid.shape(), source.shape())) {
      return it.result(valid.reshaped(shape));
    }
    int[] extents = new int[shape.length];
    int[] flat = new int[valid.size()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = place(coordinates(i, valid.shape()), source.shape());
      int[] at = coordinates(flat[i], shape);
      for (int d = 0; d < shape.length; d++) {
        extents[d] = Math.max(extents[d], at[d] + 1);
      }
    }
    if (DenseArray.size(extents) != valid.size()) {
      throw Stop.undefined("makes something else than a box of what is valid");
    }
    DenseArray result = DenseArray.zeros(valid.type(), extents);
    for (int i = 0; i < flat.length; i++) {
      result.copy(valid, i, place(coordinates(flat[i], shape), extents));
    }
    return it.result(result);
  }

  private static int[] coordinates(int place, int[] shape) {
    int[] at = new int[shape.length];
    int rest = place;
    for (int d = shape.length - 1; d >= 0; d--) {
      at[d] = rest % shape[d];
      rest /= shape[d];
    }
    return at;
  }

  private static int place(int[] at, int[] shape) {
    int place = 0;
    for (int d = 0; d < shape.length; d++) {
      place = place * shape[d] + at[d];
    }
    return place;
  }

  private static Step reinterpret(TileCall it) {
    DenseArray valid = it.in("source");
    boolean sameSize = valid.type().bytes() == it.resultElement().bytes();
    if (!sameSize || !Arrays.equals(valid.shape(), it.room("source").shape())) {
      throw Stop.unsupported(
          "sees elements of another size, or a tile valid in part, which does not run");
    }
    return it.result(valid.bitcast(it.resultElement()).reshaped(it.resultShape()));
  }

  private static Step transpose(TileCall it) {
    DenseArray source = it.in("source");
    return it.result(swapped(source, it.number("axis1"), it.number("axis2")));
  }

  private static Step transposeView(TileCall it) {
    return it.result(swapped(it.in("source"), -1, -2));
  }

  /** With two dimensions swapped; negative ones count from the end. */
  private static DenseArray swapped(DenseArray array, int first, int second) {
    int rank = array.rank();
    int[] axes = IntStream.range(0, rank).toArray();
    int a = Math.floorMod(first, rank);
    int b = Math.floorMod(second, rank);
    axes[a] = b;
    axes[b] = a;
    return Boxes.permuted(array, axes);
  }

  /** Where more becomes valid than was, there are zeros. */
  private static Step setValidShape(TileCall it) {
    TileValue source = it.room("source");
    int[] extents = {it.index("rows"), it.index("cols")};
    for (int i = 0; i < extents.length; i++) {
      TileCall.checkValid(extents[i], source.shape()[i]);
    }
    int rows = Math.min(extents[0], source.valid().dim(0));
    int cols = Math.min(extents[1], source.valid().dim(1));
    DenseArray result = DenseArray.zeros(source.valid().type(), extents);
    Boxes.put(result, new int[2], source.valid().window(0, 0, rows, cols));
    return Step.result(new TileValue(source.shape(), result, source.defined()));
  }

  private static Step concat(TileCall it) {
    DenseArray left = it.in("lhs");
    DenseArray right = it.in("rhs");
    if (left.rows() != right.rows() || left.cols() != it.tile("lhs").shape()[1]) {
      throw Stop.undefined("joins tiles whose valid parts do not lie beside each other");
    }
    DenseArray result = DenseArray.zeros(left.type(), left.rows(), left.cols() + right.cols());
    Boxes.put(result, new int[2], left);
    Boxes.put(result, new int[] {0, left.cols()}, right);
    return it.result(result);
  }

  private static Step fillPad(TileCall it) {
    DenseArray source = it.in("source");
    Padding padding = Padding.valueOf(it.keyword("pad", "zero").toUpperCase(Locale.ROOT));
    DenseArray result = padding.fill(source.type(), it.options().finitePad(), it.resultShape());
    if (source.size() != 0) {
      Boxes.put(result, new int[source.rank()], source);
    }
    return it.result(result);
  }
}
