package dev.jpto.reduce;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops unused arguments of functions, and results. A program whose calls then do not fit is none.
 */
final class DropSignatureParts implements Reduction {
  @Override
  public String name() {
    return "drop arguments and results of functions";
  }

  @Override
  public List<Runnable> edits(Operation module) {
    List<Runnable> edits = new ArrayList<>();
    module.walk(
        op -> {
          if (op.is(FuncOps.FUNC) && op.region(0).hasOneBlock()) {
            addEdits(op, edits);
          }
        });
    return edits;
  }

  /** From the last to the first, so that what is dropped moves nothing that is dropped later. */
  private static void addEdits(Operation function, List<Runnable> edits) {
    FunctionType type = FuncOps.typeOf(function);
    for (int i = type.numResults() - 1; i >= 0; i--) {
      int result = i;
      edits.add(() -> dropResult(function, result));
    }
    for (int i = type.numInputs() - 1; i >= 0; i--) {
      int argument = i;
      if (function.region(0).entry().argument(i).isUnused()) {
        edits.add(() -> dropArgument(function, argument));
      }
    }
  }

  private static void dropResult(Operation function, int i) {
    Operation end = function.region(0).lastBlock().lastOp();
    end.eraseOperand(i);
    FunctionType type = FuncOps.typeOf(function);
    List<Type> results = new ArrayList<>(type.results());
    results.remove(i);
    setType(function, type.inputs(), results, "res_attrs");
  }

  private static void dropArgument(Operation function, int i) {
    function.region(0).entry().eraseArgument(i);
    FunctionType type = FuncOps.typeOf(function);
    List<Type> inputs = new ArrayList<>(type.inputs());
    inputs.remove(i);
    setType(function, inputs, type.results(), "arg_attrs");
  }

  private static void setType(
      Operation function, List<Type> inputs, List<Type> results, String attributesOfParts) {
    function.setAttr(
        "function_type", TypeAttr.get(FunctionType.get(function.context(), inputs, results)));
    function.removeAttr(attributesOfParts);
  }
}
