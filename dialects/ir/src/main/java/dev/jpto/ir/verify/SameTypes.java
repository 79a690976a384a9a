package dev.jpto.ir.verify;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The traits that types, element types or shapes are the same. */
final class SameTypes {
  private SameTypes() {}

  static boolean operands(Operation op) {
    for (int i = 1; i < op.numOperands(); i++) {
      if (op.operand(i).type() != op.operand(0).type()) {
        return op.emitOpError("requires all operands to have the same type");
      }
    }
    return true;
  }

  static boolean operandShapes(Operation op) {
    return hasOperands(op)
        && (Shapes.fit(operandTypes(op))
            || op.emitOpError("requires the same shape for all operands"));
  }

  static boolean shapes(Operation op) {
    if (!hasOperands(op) || !hasResults(op)) {
      return false;
    }
    return Shapes.none(op)
        || Shapes.fit(allTypes(op))
        || op.emitOpError("requires the same shape for all operands and results");
  }

  static boolean operandElementTypes(Operation op) {
    return hasOperands(op)
        && (allHaveElementType(operandTypes(op), elementType(op.operand(0).type()))
            || op.emitOpError("requires the same element type for all operands"));
  }

  static boolean elementTypes(Operation op) {
    if (!hasOperands(op) || !hasResults(op)) {
      return false;
    }
    Type expected = elementType(op.result(0).type());
    return allHaveElementType(resultTypes(op), expected)
            && allHaveElementType(operandTypes(op), expected)
        || op.emitOpError("requires the same element type for all operands and results");
  }

  /** Same element type, encoding and, where known, shape. */
  static boolean types(Operation op) {
    if (!hasOperands(op) || !hasResults(op)) {
      return false;
    }
    Type type = op.result(0).type();
    for (int i = 1; i < op.numResults(); i++) {
      if (op.result(i).type() != type && !isLike(op, op.result(i).type(), type)) {
        return false;
      }
    }
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() != type && !isLike(op, op.operand(i).type(), type)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The results have exactly the type of the first operand, from which MLIR infers them; {@link
   * #types} alone allows other extents where one is unknown.
   */
  static boolean resultsAreInferred(Operation op) {
    Type inferred = op.operand(0).type();
    for (int i = 0; i < op.numResults(); i++) {
      if (op.result(i).type() != inferred) {
        String message =
            "inferred type(s) "
                + quoted(Collections.nCopies(op.numResults(), inferred))
                + " are incompatible with return type(s) of operation "
                + quoted(resultTypes(op));
        String named = "'" + op.name() + "' op " + message;
        Diagnostic first = new Diagnostic(Severity.ERROR, op.location(), named);
        op.context().diagnostics().emit(first);
        return op.emitOpError("failed to infer returned types");
      }
    }
    return true;
  }

  private static String quoted(List<Type> types) {
    return types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
  }

  private static boolean isLike(Operation op, Type type, Type model) {
    if (elementType(type) != elementType(model) || !Shapes.fit(type, model)) {
      return op.emitOpError("requires the same type for all operands and results");
    }
    Attribute encoding = encoding(model);
    return encoding == null
        || encoding == encoding(type)
        || op.emitOpError("requires the same encoding for all operands and results");
  }

  private static Attribute encoding(Type type) {
    return type instanceof RankedTensorType tensor ? tensor.encoding().orElse(null) : null;
  }

  static Type elementType(Type type) {
    return type instanceof ShapedType shaped ? shaped.elementType() : type;
  }

  private static boolean allHaveElementType(List<Type> types, Type expected) {
    return types.stream().allMatch(type -> elementType(type) == expected);
  }

  private static boolean hasOperands(Operation op) {
    return op.numOperands() > 0 || op.emitOpError("expected 1 or more operands, but found 0");
  }

  private static boolean hasResults(Operation op) {
    return op.numResults() > 0 || op.emitOpError("expected 1 or more results");
  }

  private static List<Type> allTypes(Operation op) {
    List<Type> types = operandTypes(op);
    types.addAll(resultTypes(op));
    return types;
  }

  static List<Type> operandTypes(Operation op) {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < op.numOperands(); i++) {
      types.add(op.operand(i).type());
    }
    return types;
  }

  static List<Type> resultTypes(Operation op) {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < op.numResults(); i++) {
      types.add(op.result(i).type());
    }
    return types;
  }
}
