package dev.jpto.ptensor;

import static dev.jpto.ptensor.ElementRules.view;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.type.Inferred;
import dev.jpto.ptensor.type.TensorView;

/** The result types of reductions and of what expands a row or column (section 2.1). */
final class ReduceRules {
  private ReduceRules() {}

  /** The last axis becomes 1. */
  static Inferred rows(Operation op) {
    return reduced(op, 1, view(op, 0).element());
  }

  /** The last axis becomes 1, the result is a place. */
  static Inferred rowPlaces(Operation op) {
    return reduced(op, 1, IntegerType.get(op.context(), 32));
  }

  /** The second-last axis becomes 1. */
  static Inferred columns(Operation op) {
    return reduced(op, 2, view(op, 0).element());
  }

  /** The second-last axis becomes 1, the result is a place. */
  static Inferred columnPlaces(Operation op) {
    return reduced(op, 2, IntegerType.get(op.context(), 32));
  }

  private static Inferred reduced(Operation op, int fromEnd, Type element) {
    TensorView input = view(op, 0);
    if (input.rank() < 2) {
      return Inferred.problem("needs a tensor of rank 2 or more, got rank %d", input.rank());
    }
    int axis = input.rank() - fromEnd;
    if (input.valid()[axis] == 0) {
      return Inferred.problem("reduces axis %d, which has no valid elements", axis);
    }
    long[] shape = input.shape().clone();
    long[] valid = input.valid().clone();
    shape[axis] = 1;
    valid[axis] = 1;
    return Inferred.type(TensorView.of(shape, valid, element));
  }

  /** The first operand's type; the second has one column and its other extents. */
  static Inferred withColumn(Operation op) {
    return withVector(op, 1);
  }

  /** The first operand's type; the second has one row and its other extents. */
  static Inferred withRow(Operation op) {
    return withVector(op, 2);
  }

  private static Inferred withVector(Operation op, int fromEnd) {
    TensorView input = view(op, 0);
    TensorView vector = view(op, 1);
    if (input.rank() < 2 || vector.rank() != input.rank()) {
      return Inferred.problem(
          "needs two tensors of one rank, 2 or more, got ranks %d and %d",
          input.rank(), vector.rank());
    }
    if (input.element() != vector.element()) {
      return Inferred.problem(
          "needs one element type, got '%s' and '%s'", input.element(), vector.element());
    }
    int axis = input.rank() - fromEnd;
    for (int i = 0; i < input.rank(); i++) {
      long wanted = i == axis ? 1 : input.shape()[i];
      if (!Shapes.mayBeEqual(vector.shape()[i], wanted)) {
        return Inferred.problem(
            "needs a vector of extent %s on axis %d, got %s",
            Shapes.text(wanted), i, Shapes.text(vector.shape()[i]));
      }
    }
    return Inferred.type(input.computed(input.element()));
  }

  /** The first operand's type; the second is a number of its elements' type. */
  static Inferred filled(Operation op) {
    TensorView target = view(op, 0);
    return op.operand(1).type() == target.element()
        ? Inferred.type(target.computed(target.element()))
        : Inferred.problem(
            "needs a number of the element type '%s', got '%s'",
            target.element(), op.operand(1).type());
  }

  /** The given type, whose axes are those of the operand or 1 in it. */
  static boolean cloned(Operation op) {
    TensorView source = view(op, 0);
    TensorView result = TensorView.of((RankedTensorType) op.result().type());
    if (source.element() != result.element() || source.rank() != result.rank()) {
      return op.emitOpError("keeps rank and element type");
    }
    for (int i = 0; i < source.rank(); i++) {
      if (source.shape()[i] != 1 && source.shape()[i] != result.shape()[i]) {
        return op.emitOpError(
            "cannot expand extent %s on axis %d to %s"
                .formatted(Shapes.text(source.shape()[i]), i, Shapes.text(result.shape()[i])));
      }
    }
    return true;
  }
}
