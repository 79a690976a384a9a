package dev.jpto.ptensor;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.type.Broadcast;
import dev.jpto.ptensor.type.Inferred;
import dev.jpto.ptensor.type.Promotion;
import dev.jpto.ptensor.type.TensorView;
import java.util.Arrays;
import java.util.Optional;

/** The result types of operations that work element by element (tile-tensor.md section 2.1). */
final class ElementRules {
  private ElementRules() {}

  /** The tensor that operand {@code i} is. */
  static TensorView view(Operation op, int i) {
    return TensorView.of(op.operand(i).type());
  }

  private static Type element(Operation op, int i) {
    Type type = op.operand(i).type();
    return type instanceof RankedTensorType tensor ? tensor.elementType() : type;
  }

  /** Shape, elements and valid part of the only operand. */
  static Inferred unary(Operation op) {
    TensorView input = view(op, 0);
    return Inferred.type(input.computed(input.element()));
  }

  /** Broadcast and promotion; a number is of any shape. */
  static Inferred binary(Operation op) {
    Optional<Type> element = Promotion.of(element(op, 0), element(op, 1));
    if (element.isEmpty()) {
      return noCommonType(op);
    }
    return op.operand(1).type() instanceof RankedTensorType
        ? broadcast(view(op, 0), view(op, 1), element.get())
        : Inferred.type(view(op, 0).computed(element.get()));
  }

  private static Inferred noCommonType(Operation op) {
    return Inferred.problem(
        "has no common type for elements of '%s' and '%s'", element(op, 0), element(op, 1));
  }

  private static Inferred broadcast(TensorView a, TensorView b, Type element) {
    return switch (Broadcast.of(a.shape(), b.shape())) {
      case Broadcast.Incompatible(String reason) -> Inferred.problem("operands: %s", reason);
      case Broadcast.Shape(long[] shape) ->
          Inferred.type(TensorView.of(shape, commonValid(shape, a, b), element));
    };
  }

  /** What is valid of both, where an axis that is stretched follows the other; else all. */
  private static long[] commonValid(long[] shape, TensorView a, TensorView b) {
    long[] valid = new long[shape.length];
    for (int axis = 0; axis < shape.length; axis++) {
      int fromEnd = shape.length - axis;
      boolean ofA = isStretched(b, fromEnd);
      boolean ofB = isStretched(a, fromEnd);
      long x = validFromEnd(ofB ? b : a, fromEnd);
      long y = validFromEnd(ofA ? a : b, fromEnd);
      if (x != y) {
        return shape;
      }
      valid[axis] = x;
    }
    return valid;
  }

  private static boolean isStretched(TensorView view, int fromEnd) {
    return fromEnd > view.rank() || view.shape()[view.rank() - fromEnd] == 1;
  }

  private static long validFromEnd(TensorView view, int fromEnd) {
    return fromEnd > view.rank() ? 1 : view.valid()[view.rank() - fromEnd];
  }

  /** Promotion, and the same shape for both tensors. */
  static Inferred sameShape(Operation op) {
    TensorView a = view(op, 0);
    TensorView b = view(op, 1);
    if (!Arrays.equals(a.shape(), b.shape())) {
      return Inferred.problem(
          "operands have shapes %s and %s; only add, sub, mul, div, fmod, maximum and minimum"
              + " broadcast",
          Shapes.text(a.shape()), Shapes.text(b.shape()));
    }
    return binary(op);
  }

  /** As {@link #sameShape}, with the elements of the first. */
  static Inferred sameShapeLikeFirst(Operation op) {
    return sameShape(op) instanceof Inferred.Problem problem ? problem : unary(op);
  }

  /** Two parts of a whole: the wider one is the result's. */
  static Inferred part(Operation op) {
    Inferred whole = sameShape(op);
    if (whole instanceof Inferred.Problem) {
      return whole;
    }
    TensorView a = view(op, 0);
    TensorView b = view(op, 1);
    Type element = Promotion.of(a.element(), b.element()).orElseThrow();
    if (contains(a, b)) {
      return Inferred.type(a.computed(element));
    }
    return contains(b, a)
        ? Inferred.type(b.computed(element))
        : Inferred.problem(
            "valid parts %s and %s: one must contain the other",
            Shapes.text(a.valid()), Shapes.text(b.valid()));
  }

  private static boolean contains(TensorView outer, TensorView inner) {
    for (int axis = 0; axis < outer.rank(); axis++) {
      long most = outer.valid()[axis];
      long some = inner.valid()[axis];
      boolean known = Shapes.isStatic(most) && Shapes.isStatic(some);
      boolean whole = most == outer.shape()[axis];
      if (most != some && !whole && !(known && some <= most)) {
        return false;
      }
    }
    return true;
  }

  /** A tensor and a number; promotion. */
  static Inferred scalar(Operation op) {
    return binary(op);
  }

  /** A tensor and a number that becomes one of its elements. */
  static Inferred scalarLikeFirst(Operation op) {
    return binary(op) instanceof Inferred.Problem problem ? problem : unary(op);
  }

  /** 0 or 1 in the elements of the first operand; the second has its type or element type. */
  static Inferred compare(Operation op) {
    TensorView a = view(op, 0);
    if (element(op, 1) != a.element()) {
      return Inferred.problem("compares elements of '%s' with '%s'", a.element(), element(op, 1));
    }
    return op.operand(1).type() instanceof RankedTensorType ? sameShape(op) : unary(op);
  }

  /** Elements of the type {@code to}, another one than before. */
  static Inferred cast(Operation op) {
    TensorView source = view(op, 0);
    Type to = PTensorAttrs.type(op, "to");
    return to == source.element()
        ? Inferred.problem("casts '%s' to itself", to)
        : Inferred.type(source.computed(to));
  }
}
