package dev.jpto.comm;

import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedTensorType;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a signal may be (comm.md section 2.1, rules 2 to 7). Checked where an operation is verified
 * and once more where it is lowered, in the same words.
 */
public final class SignalRules {
  private SignalRules() {}

  /** Why {@code type} is no signal for the operation {@code opName}; empty if it is one. */
  public static Optional<String> problem(String opName, Type type) {
    if (!(type instanceof RankedTensorType) && !(type instanceof UnrankedTensorType)) {
      return Optional.of(opName + ": signal must be a tensor, got " + type);
    }
    ShapedType tensor = (ShapedType) type;
    if (!tensor.elementType().isSignlessInteger(32)) {
      return Optional.of(opName + ": signal must be INT32, got " + tensor.elementType());
    }
    if (tensor.rank() == 0) {
      return Optional.of(opName + ": signal must have rank >= 1");
    }
    if (!mayHaveOneElement(tensor)) {
      return Optional.of(
          opName + ": signal must have exactly one element, got shape " + shapeText(tensor));
    }
    return Optional.empty();
  }

  /** Whether {@code type} is a signal. */
  public static boolean isSignal(Type type) {
    return problem("", type).isEmpty();
  }

  private static boolean mayHaveOneElement(ShapedType tensor) {
    for (int i = 0; i < tensor.rank(); i++) {
      if (tensor.dim(i) != 1 && tensor.dim(i) != ShapedType.DYNAMIC) {
        return false;
      }
    }
    return true;
  }

  private static String shapeText(ShapedType tensor) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < tensor.rank(); i++) {
      text.add(tensor.dim(i) == ShapedType.DYNAMIC ? "?" : Long.toString(tensor.dim(i)));
    }
    return text.toString();
  }
}
