package dev.jpto.ptensor;

import static dev.jpto.ptensor.ElementRules.view;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.Pad;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.ptensor.type.Inferred;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.ReshapeValid;
import dev.jpto.ptensor.valid.ValidResult;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Tensors that are made, and seen in another shape (tile-tensor.md section 2.1). */
final class ShapeRules {
  private ShapeRules() {}

  private static TensorView result(Operation op) {
    return TensorView.of(op.result().type());
  }

  /** {@code ptensor.create}: a size for each extent known at run time only. */
  static boolean create(Operation op) {
    long dynamic =
        Arrays.stream(result(op).shape()).filter(extent -> !Shapes.isStatic(extent)).count();
    return dynamic == op.numOperands()
        || op.emitOpError(
            "needs a size for each of %d dynamic extents, got %d"
                .formatted(dynamic, op.numOperands()));
  }

  /** {@code ptensor.full}: a number of the element type, a static shape. */
  static boolean full(Operation op) {
    Type element = result(op).element();
    Attribute value = op.attr("value");
    Type type = value instanceof FloatAttr f ? f.type() : ((IntegerAttr) value).type();
    if (type != element) {
      return op.emitOpError(
          "needs a value of the element type '%s', got %s".formatted(element, value));
    }
    return Shapes.isStatic(result(op).shape())
        || op.emitOpError("needs a static shape, got " + Shapes.text(result(op).shape()));
  }

  /** {@code ptensor.dim}: an index, of an axis that exists. */
  static Inferred dim(Operation op) {
    int rank = view(op, 0).rank();
    return WindowRules.axis(op, "axis", rank).isPresent()
        ? Inferred.type(IndexType.get(op.context()))
        : noAxis(op, "axis", rank);
  }

  private static Inferred noAxis(Operation op, String key, int rank) {
    long axis = op.attr(key, IntegerAttr.class).value();
    return Inferred.problem("%s %d is out of range for a tensor of rank %d", key, axis, rank);
  }

  /** {@code ptensor.view}: the same elements, none of them beyond the source's. */
  static boolean reinterpret(Operation op) {
    TensorView source = view(op, 0);
    TensorView result = result(op);
    if (source.element() != result.element()) {
      return op.emitOpError(
          "sees elements of '%s' as '%s'".formatted(source.element(), result.element()));
    }
    OptionalLong has = span(source);
    OptionalLong reaches = span(result);
    return has.isEmpty()
        || reaches.isEmpty()
        || reaches.getAsLong() <= has.getAsLong()
        || op.emitOpError(
            "reaches element %d of a tensor of %d"
                .formatted(reaches.getAsLong() - 1, has.getAsLong()));
  }

  /** The number of elements from the first to the last in memory, if it is known. */
  private static OptionalLong span(TensorView view) {
    List<Long> strides = view.stridesOrPacked();
    long last = 0;
    for (int axis = 0; axis < view.rank(); axis++) {
      long extent = view.shape()[axis];
      if (!Shapes.isStatic(extent) || !Shapes.isStatic(strides.get(axis))) {
        return OptionalLong.empty();
      }
      if (extent == 0) {
        return OptionalLong.of(0);
      }
      last += (extent - 1) * strides.get(axis);
    }
    return OptionalLong.of(last + 1);
  }

  /** {@code ptensor.reshape}: as many elements, the same of them valid. */
  static boolean reshape(Operation op) {
    TensorView source = view(op, 0);
    TensorView result = result(op);
    if (source.element() != result.element()) {
      return op.emitOpError(
          "reshapes elements of '%s' to '%s'".formatted(source.element(), result.element()));
    }
    if (!haveEqualCounts(source.shape(), result.shape())) {
      String message =
          Shapes.isStatic(source.shape()) && Shapes.isStatic(result.shape())
              ? "reshapes %d elements to %d"
                  .formatted(
                      Shapes.count(source.shape()).getAsLong(),
                      Shapes.count(result.shape()).getAsLong())
              : "cannot resolve the element counts of %s and %s"
                  .formatted(Shapes.text(source.shape()), Shapes.text(result.shape()));
      return op.emitOpError(message);
    }
    ValidResult valid =
        ReshapeValid.of(source.shape(), source.valid(), result.shape(), source.isPackedRowMajor());
    return switch (valid) {
      case ValidResult.Rejected(String reason) -> op.emitOpError(reason);
      case ValidResult.Valid known ->
          Inferred.agree(op.result().type(), result.withValid(known.constants()).type())
              || op.emitOpError(
                  "result is valid in %s, not in %s"
                      .formatted(Shapes.text(known.constants()), Shapes.text(result.valid())));
    };
  }

  /** Whether the counts are known to be the same; one unknown extent is the same in both. */
  private static boolean haveEqualCounts(long[] a, long[] b) {
    long unknownA = Arrays.stream(a).filter(e -> !Shapes.isStatic(e)).count();
    long unknownB = Arrays.stream(b).filter(e -> !Shapes.isStatic(e)).count();
    return unknownA == unknownB && unknownA <= 1 && staticCount(a) == staticCount(b);
  }

  private static long staticCount(long[] shape) {
    return Arrays.stream(shape).filter(Shapes::isStatic).reduce(1, (x, y) -> x * y);
  }

  /** {@code ptensor.transpose}: two axes swapped. */
  static Inferred transpose(Operation op) {
    TensorView source = view(op, 0);
    if (source.rank() < 2) {
      return Inferred.problem("needs a tensor of rank 2 or more, got rank %d", source.rank());
    }
    OptionalLong first = WindowRules.axis(op, "axis1", source.rank());
    OptionalLong second = WindowRules.axis(op, "axis2", source.rank());
    if (first.isEmpty() || second.isEmpty()) {
      return noAxis(op, first.isEmpty() ? "axis1" : "axis2", source.rank());
    }
    if (first.getAsLong() == second.getAsLong()) {
      return Inferred.problem("swaps axis %d with itself", first.getAsLong());
    }
    int a = (int) first.getAsLong();
    int b = (int) second.getAsLong();
    return Inferred.type(
        TensorView.of(
            swapped(source.shape(), a, b), swapped(source.valid(), a, b), source.element()));
  }

  private static long[] swapped(long[] extents, int a, int b) {
    long[] all = extents.clone();
    all[a] = extents[b];
    all[b] = extents[a];
    return all;
  }

  /** {@code ptensor.concat}: the columns of the second behind those of the first. */
  static Inferred concat(Operation op) {
    TensorView a = view(op, 0);
    TensorView b = view(op, 1);
    if (a.rank() != 2 || b.rank() != 2) {
      return Inferred.problem("needs tensors of rank 2, got ranks %d and %d", a.rank(), b.rank());
    }
    if (a.element() != b.element()) {
      return Inferred.problem("joins elements of '%s' and '%s'", a.element(), b.element());
    }
    if (!Shapes.mayBeEqual(a.shape()[0], b.shape()[0])) {
      return Inferred.problem("joins %d and %d rows", a.shape()[0], b.shape()[0]);
    }
    boolean box = a.valid()[0] == b.valid()[0] && a.valid()[1] == a.shape()[1];
    if (!box) {
      return Inferred.problem(
          "needs the same valid rows, and all columns of the first, got %s and %s",
          Shapes.text(a.valid()), Shapes.text(b.valid()));
    }
    long[] shape = {a.shape()[0], sum(a.shape()[1], b.shape()[1])};
    long[] valid = {a.valid()[0], sum(a.valid()[1], b.valid()[1])};
    return Inferred.type(TensorView.of(shape, valid, a.element()));
  }

  private static long sum(long a, long b) {
    return Shapes.isStatic(a) && Shapes.isStatic(b) ? a + b : ShapedType.DYNAMIC;
  }

  private static Pad pad(Operation op) {
    return TileEnums.PAD.keywordOf(op.attr("pad")).map(Pad::of).orElse(Pad.ZERO);
  }

  /** {@code ptensor.fillpad}: all valid. */
  static Inferred fillPad(Operation op) {
    TensorView input = view(op, 0);
    return Inferred.type(TensorView.of(input.shape(), input.element()).withPad(pad(op)));
  }

  /** {@code ptensor.fillpad_expand}: a larger shape, all valid. */
  static boolean fillPadExpand(Operation op) {
    TensorView input = view(op, 0);
    TensorView result = result(op);
    if (input.element() != result.element() || input.rank() != result.rank()) {
      return op.emitOpError("keeps rank and element type");
    }
    for (int axis = 0; axis < input.rank(); axis++) {
      long before = input.shape()[axis];
      long after = result.shape()[axis];
      if (Shapes.isStatic(before) && Shapes.isStatic(after) && after < before) {
        return op.emitOpError("shrinks axis %d from %d to %d".formatted(axis, before, after));
      }
    }
    TensorView expected = TensorView.of(result.shape(), result.element()).withPad(pad(op));
    return expected.type() == op.result().type()
        || op.emitOpError("result must be '%s'".formatted(expected.type()));
  }

  /** {@code ptensor.set_validshape}: other rows and columns valid. */
  static Inferred setValidShape(Operation op) {
    TensorView source = view(op, 0);
    if (source.rank() != 2) {
      return Inferred.problem("needs a tensor of rank 2, got rank %d", source.rank());
    }
    long[] valid = new long[2];
    List<String> names = List.of("rows", "cols");
    for (int axis = 0; axis < 2; axis++) {
      Value given = Groups.operand(op, names.get(axis));
      Extent extent = Extent.of(given);
      valid[axis] = extent.constant();
      if (!extent.isConstant()) {
        continue;
      }
      long most = source.shape()[axis];
      if (valid[axis] < 0 || Shapes.isStatic(most) && valid[axis] > most) {
        return Inferred.problem(
            "%s %d is outside of 0 to %s", names.get(axis), valid[axis], Shapes.text(most));
      }
    }
    return Inferred.type(source.withValid(valid));
  }
}
