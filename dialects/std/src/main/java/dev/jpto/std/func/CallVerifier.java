package dev.jpto.std.func;

import dev.jpto.ir.Operation;
import dev.jpto.ir.SymbolResolver;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of operations that refer to functions or call them. */
final class CallVerifier {
  private CallVerifier() {}

  /** The function called exists, and takes and gives what the call says. */
  static boolean verifyCall(Operation op, SymbolResolver symbols) {
    SymbolRefAttr callee = op.attr("callee", SymbolRefAttr.class);
    Optional<Operation> func = symbols.resolve(op, callee).filter(s -> s.is(FuncOps.FUNC));
    if (func.isEmpty()) {
      return op.emitOpError("'" + callee.leaf() + "' does not reference a valid function");
    }
    FunctionType type = FuncOps.typeOf(func.get());
    return verifyOperands(op, type) && verifyResults(op, type);
  }

  private static boolean verifyOperands(Operation op, FunctionType type) {
    if (op.numOperands() != type.numInputs()) {
      return op.emitOpError("incorrect number of operands for callee");
    }
    for (int i = 0; i < type.numInputs(); i++) {
      if (op.operand(i).type() != type.input(i)) {
        return op.emitOpError(
            "operand type mismatch: expected operand type '"
                + type.input(i)
                + "', but provided '"
                + op.operand(i).type()
                + "' for operand number "
                + i);
      }
    }
    return true;
  }

  private static boolean verifyResults(Operation op, FunctionType type) {
    if (op.numResults() != type.numResults()) {
      return op.emitOpError("incorrect number of results for callee");
    }
    for (int i = 0; i < type.numResults(); i++) {
      if (op.result(i).type() != type.result(i)) {
        return op.opError("result type mismatch at index " + i)
            .note(op.location(), "      op result types: " + quoted(resultTypes(op)))
            .note(op.location(), "function result types: " + quoted(type.results()))
            .emit();
      }
    }
    return true;
  }

  private static String quoted(List<Type> types) {
    return types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
  }

  private static List<Type> resultTypes(Operation op) {
    return op.results().stream().map(result -> result.type()).toList();
  }

  /** The operands after the callee have the types of its inputs. */
  static boolean inputsMatch(Operation op) {
    FunctionType type = calleeType(op);
    boolean match = type.numInputs() == op.numOperands() - 1;
    for (int i = 0; match && i < type.numInputs(); i++) {
      match = type.input(i) == op.operand(i + 1).type();
    }
    return match;
  }

  /** The results have the types of the callee's. */
  static boolean resultsMatch(Operation op) {
    return calleeType(op).results().equals(resultTypes(op));
  }

  /** The types of the callee's results. */
  static List<Type> calleeResults(Operation op) {
    return calleeType(op).results();
  }

  private static FunctionType calleeType(Operation op) {
    return (FunctionType) op.operand(0).type();
  }

  /** The function exists in the module around and has the type of the result. */
  static boolean verifyConstant(Operation op) {
    SymbolRefAttr value = op.attr("value", SymbolRefAttr.class);
    Optional<Operation> func =
        Optional.ofNullable(op.parentOfKind(BuiltinDialect.MODULE))
            .flatMap(module -> SymbolTable.lookupIn(module, value))
            .filter(symbol -> symbol.is(FuncOps.FUNC));
    if (func.isEmpty()) {
      return op.emitOpError("reference to undefined function '" + value.leaf() + "'");
    }
    return func.get().attr("function_type") == TypeAttr.get(op.result(0).type())
        || op.emitOpError("reference to function with mismatched type");
  }
}
