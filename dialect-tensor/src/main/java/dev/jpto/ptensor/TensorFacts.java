package dev.jpto.ptensor;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.pattern.Constraint;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import java.util.Arrays;
import java.util.List;

/** What patterns ask of types, numbers and windows (tile-tensor.md section 3). */
final class TensorFacts {
  /** The elements are integers. */
  static final Constraint<Type> INTEGERS =
      new Constraint<>("holds integers", type -> element(type) instanceof IntegerType);

  /** The elements are floats. */
  static final Constraint<Type> FLOATS =
      new Constraint<>("holds floats", type -> element(type) instanceof FloatType);

  /** All of the tensor is valid. */
  static final Constraint<Type> FULLY_VALID =
      new Constraint<>("is wholly valid", type -> TensorView.of(type).isFullyValid());

  /** {@code ptensor.full} can make the type: all valid, row-major, padded by anything. */
  static final Constraint<Type> PLAIN =
      new Constraint<>("is a plain static tensor", TensorFacts::isPlain);

  /** The number 1. */
  static final Constraint<Attribute> ONE =
      new Constraint<>("is 1", number -> isNumber(number, 1, false));

  /** What changes nothing when it is added: 0, or the float -0. */
  static final Constraint<Attribute> ADDS_NOTHING =
      new Constraint<>(
          "is 0, or -0 of floats",
          number -> isNumber(number, 0, true) || number instanceof IntegerAttr i && i.value() == 0);

  /** What changes nothing when it is subtracted: 0, or the float +0. */
  static final Constraint<Attribute> SUBTRACTS_NOTHING =
      new Constraint<>("is 0, or +0 of floats", number -> isNumber(number, 0, false));

  /** The integer 0. */
  static final Constraint<Attribute> ZERO_INTEGER =
      new Constraint<>("is the integer 0", a -> a instanceof IntegerAttr i && i.value() == 0);

  /** A window that is all it seems. */
  static final Constraint<Operation> PLAIN_WINDOW =
      new Constraint<>("is a plain window", TensorFacts::isPlainWindow);

  private TensorFacts() {}

  private static Type element(Type type) {
    return type instanceof RankedTensorType tensor ? tensor.elementType() : null;
  }

  static boolean isPlain(Type type) {
    return type instanceof RankedTensorType tensor
        && tensor.encoding().isEmpty()
        && tensor.hasStaticShape();
  }

  private static boolean isNumber(Attribute number, long value, boolean negativeZero) {
    return switch (number) {
      case IntegerAttr i -> i.value() == value && !negativeZero;
      case FloatAttr f ->
          f.value().isFinite()
              && f.value().toDouble() == value
              && f.value().isNegative() == negativeZero;
      default -> false;
    };
  }

  private static boolean isPlainWindow(Operation slice) {
    return Groups.operands(slice, "valid").isEmpty()
        && slice.attr("drop_dims") == null
        && slice.attr("pad") == null
        && !PTensorAttrs.isTrue(slice, "clamp");
  }

  static List<Extent> offsets(Operation op) {
    return Extent.ofAll(Groups.operands(op, "offsets"));
  }

  static long[] shape(Operation slice) {
    return PTensorAttrs.numbers(slice, "shape");
  }

  /** The shape of {@code source} as a window of a tensor with {@code rank} axes. */
  static long[] sizeWithin(Type source, int rank) {
    long[] shape = TensorView.of(source).shape();
    long[] size = new long[rank];
    Arrays.fill(size, 1);
    System.arraycopy(shape, 0, size, rank - shape.length, shape.length);
    return size;
  }

  /** Whether a window certainly lies in what is valid of {@code tensor}. */
  static boolean isInValid(Type tensor, List<Extent> offsets, long[] size) {
    TensorView view = TensorView.of(tensor);
    for (int axis = 0; axis < view.rank(); axis++) {
      long valid = view.valid()[axis];
      Extent offset = offsets.get(axis);
      boolean inside =
          offset.isConstant() && Shapes.isStatic(valid) && offset.constant() + size[axis] <= valid;
      if (valid != view.shape()[axis] && !inside) {
        return false;
      }
    }
    return true;
  }

  /** Whether every element of {@code from} is one of {@code to}, so that a cast loses nothing. */
  static boolean isLossless(Type from, Type to) {
    if (to instanceof FloatType f && f.semantics() == FloatSemantics.F32) {
      return from instanceof FloatType n && n.width() < 32
          || from instanceof IntegerType i && i.isSignless() && (i.width() == 8 || i.width() == 16);
    }
    if (to instanceof FloatType f && f.semantics() == FloatSemantics.F16) {
      return from instanceof IntegerType i && (i.width() == 4 && i.isSignless() || i.width() == 8);
    }
    return from instanceof IntegerType a
        && to instanceof IntegerType b
        && a.isSignless()
        && b.isSignless()
        && a.width() >= 8
        && a.width() < b.width();
  }
}
