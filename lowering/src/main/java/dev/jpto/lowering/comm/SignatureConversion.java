package dev.jpto.lowering.comm;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the type of a function: signals become pointers, and results that are signals passed in
 * are dropped, for a kernel of the target returns nothing and the caller has them already.
 */
final class SignatureConversion {
  private static final String RESULT_ATTRS = "res_attrs";

  private SignatureConversion() {}

  /** Makes pointers of the arguments of {@code function} that are signals. */
  static void convertArguments(Rewriter rewriter, SignalFunction function) {
    for (int i = 0; i < function.type().numInputs(); i++) {
      if (function.isSignal(i)) {
        Value argument = function.entry().argument(i);
        rewriter.setType(argument, SignalFunctions.cellPointer(function.op()));
      }
    }
  }

  /** Gives {@code function} the type its arguments have, and drops results. */
  static void convertType(Rewriter rewriter, SignalFunction function) {
    Operation op = function.op();
    FunctionType old = function.type();
    List<Type> inputs = new ArrayList<>();
    for (int i = 0; i < old.numInputs(); i++) {
      inputs.add(function.entry().argument(i).type());
    }
    FunctionType type = FunctionType.get(op.context(), inputs, kept(function, old.results()));
    rewriter.setAttr(op, "function_type", TypeAttr.get(type));
    if (op.attr(RESULT_ATTRS) instanceof ArrayAttr attributes && type != old) {
      convertResultAttributes(rewriter, op, kept(function, attributes.elements()));
    }
    for (Operation end : function.returns()) {
      if (type.numResults() < old.numResults()) {
        rewriter.modifyInPlace(end, () -> end.setOperands(kept(function, end.operands())));
      }
    }
  }

  private static void convertResultAttributes(
      Rewriter rewriter, Operation op, List<Attribute> attributes) {
    if (attributes.isEmpty()) {
      rewriter.removeAttr(op, RESULT_ATTRS);
    } else {
      rewriter.setAttr(op, RESULT_ATTRS, ArrayAttr.get(op.context(), attributes));
    }
  }

  /** Of one element for each result, those whose results are kept. */
  static <T> List<T> kept(SignalFunction function, List<? extends T> perResult) {
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < perResult.size(); i++) {
      if (!function.isDropped(i)) {
        kept.add(perResult.get(i));
      }
    }
    return kept;
  }
}
