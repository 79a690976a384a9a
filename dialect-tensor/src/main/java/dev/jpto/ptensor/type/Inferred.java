package dev.jpto.ptensor.type;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** The type of the only result of an operation as it follows from the rest of it. */
public sealed interface Inferred {
  /** The result has this type. */
  record Result(Type type) implements Inferred {}

  /**
   * The operation is wrong.
   *
   * @param message what the verifier says behind the operation's name
   */
  record Problem(String message) implements Inferred {}

  /** Computes it from an operation whose parts are as declared, but whose results are not set. */
  @FunctionalInterface
  interface Rule {
    /** The result type, or what is wrong. */
    Inferred of(Operation op);
  }

  /** The result has this type. */
  static Inferred type(Type type) {
    return new Result(type);
  }

  /** The result has the type of this tensor. */
  static Inferred type(TensorView view) {
    return new Result(view.type());
  }

  /** The operation is wrong. */
  static Inferred problem(String format, Object... arguments) {
    return new Problem(format.formatted(arguments));
  }

  /**
   * Lets builders take the result type from {@code rule}, and the verifier demand it. What is wrong
   * gets the type of its first operand until it is verified.
   */
  static OpDefinition.Builder declare(OpDefinition.Builder builder, Rule rule) {
    return builder
        .infer(
            op ->
                List.of(
                    switch (rule.of(op)) {
                      case Result(Type type) -> type;
                      case Problem _ -> op.operand(0).type();
                    }))
        .verifier(op -> verify(op, rule));
  }

  private static boolean verify(Operation op, Rule rule) {
    return switch (rule.of(op)) {
      case Problem(String message) -> op.emitOpError(message);
      case Result(Type type) when agree(op.result().type(), type) -> true;
      case Result(Type type) ->
          op.emitOpError(
              "inferred type(s) '%s' are incompatible with return type(s) of operation '%s'"
                  .formatted(type, op.result().type()));
    };
  }

  /**
   * Whether a result may be declared with {@code declared} where {@code inferred} follows. A valid
   * extent may stay {@code ?} though it is known by now: a program stays valid when a value that it
   * is computed from becomes a constant.
   */
  static boolean agree(Type declared, Type inferred) {
    if (declared == inferred) {
      return true;
    }
    if (!(declared instanceof RankedTensorType && inferred instanceof RankedTensorType)) {
      return false;
    }
    TensorView given = TensorView.of(declared);
    TensorView known = TensorView.of(inferred);
    if (given.rank() != known.rank()) {
      return false;
    }
    long[] valid = known.valid().clone();
    for (int axis = 0; axis < valid.length; axis++) {
      valid[axis] = given.valid()[axis] == ShapedType.DYNAMIC ? ShapedType.DYNAMIC : valid[axis];
    }
    return known.withValid(valid).type() == declared;
  }
}
