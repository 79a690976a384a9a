package dev.jpto.ir.verify;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.ir.attr.VectorType;
import java.util.ArrayList;
import java.util.List;

/** Vectors and tensors among operands and results of an elementwise operation go together. */
final class ElementwiseCheck {
  private ElementwiseCheck() {}

  static boolean verify(Operation op) {
    return Shapes.none(op) || verifyShaped(op);
  }

  private static boolean verifyShaped(Operation op) {
    List<Type> operands = mappable(SameTypes.operandTypes(op));
    List<Type> results = mappable(SameTypes.resultTypes(op));
    if (operands.isEmpty() && results.isEmpty()) {
      return true;
    }
    if (operands.isEmpty()) {
      return op.emitOpError(
          "if a result is non-scalar, then at least one operand must be non-scalar");
    }
    if (results.isEmpty()) {
      return op.emitOpError(
          "if an operand is non-scalar, then there must be at least one non-scalar result");
    }
    if (results.size() != op.numResults()) {
      return op.emitOpError("if an operand is non-scalar, then all results must be non-scalar");
    }
    List<Type> all = new ArrayList<>(operands);
    all.addAll(results);
    return haveOneClass(all) && Shapes.fit(all)
        || op.emitOpError("all non-scalar operands/results must have the same shape and base type");
  }

  private static List<Type> mappable(List<Type> types) {
    return types.stream().filter(ElementwiseCheck::isMappable).toList();
  }

  private static boolean isMappable(Type type) {
    return type instanceof VectorType
        || type instanceof RankedTensorType
        || type instanceof UnrankedTensorType;
  }

  private static boolean haveOneClass(List<Type> types) {
    return types.stream().map(Object::getClass).distinct().count() == 1;
  }
}
