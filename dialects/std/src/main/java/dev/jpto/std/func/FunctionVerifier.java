package dev.jpto.std.func;

import dev.jpto.ir.Block;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.Type;

/** The rules of a function and of its returns. */
final class FunctionVerifier {
  private static final String ARGUMENT = "argument";

  private FunctionVerifier() {}

  /** Attributes and arguments fit the type. */
  static boolean verify(Operation func) {
    FunctionType type = FuncOps.typeOf(func);
    return verifyAttributes(func, ARGUMENT, type.numInputs())
        && verifyAttributes(func, "result", type.numResults())
        && (func.region(0).isEmpty() || verifyArguments(func, type));
  }

  private static boolean verifyAttributes(Operation func, String what, int count) {
    String key = what.substring(0, 3) + "_attrs";
    ArrayAttr all = func.attr(key, ArrayAttr.class);
    if (all == null) {
      return true;
    }
    if (all.size() != count) {
      return func.emitOpError(
          "expects "
              + what
              + " attribute array to have the same number of elements as the number of function "
              + what
              + "s, got "
              + all.size()
              + ", but expected "
              + count);
    }
    for (int i = 0; i < count; i++) {
      for (NamedAttribute entry : (DictionaryAttr) all.get(i)) {
        if (!verifyAttribute(func, what, i, entry)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean verifyAttribute(
      Operation func, String what, int index, NamedAttribute entry) {
    int dot = entry.name().indexOf('.');
    if (dot < 0) {
      return func.emitOpError(what + "s may only have dialect attributes");
    }
    Dialect dialect = func.context().dialect(entry.name().substring(0, dot)).orElse(null);
    if (dialect == null) {
      return true;
    }
    return what.equals(ARGUMENT)
        ? dialect.verifyRegionArgAttribute(func, index, entry)
        : dialect.verifyRegionResultAttribute(func, index, entry);
  }

  private static boolean verifyArguments(Operation func, FunctionType type) {
    Block entry = func.region(0).entry();
    if (entry.numArguments() != type.numInputs()) {
      return func.emitOpError(
          "entry block must have " + type.numInputs() + " arguments to match function signature");
    }
    for (int i = 0; i < type.numInputs(); i++) {
      Type found = entry.argument(i).type();
      if (found != type.input(i)) {
        return func.emitOpError(
            "type of entry block argument #"
                + i
                + "('"
                + found
                + "') must match the type of the corresponding argument in function signature('"
                + type.input(i)
                + "')");
      }
    }
    return true;
  }

  /** The operands of a return fit the type of the function it is in. */
  static boolean verifyReturn(Operation op) {
    Operation func = op.parentOp();
    FunctionType type = FuncOps.typeOf(func);
    String name = SymbolTable.nameOf(func).orElse("");
    if (op.numOperands() != type.numResults()) {
      return op.emitOpError(
          "has "
              + op.numOperands()
              + " operands, but enclosing function (@"
              + name
              + ") returns "
              + type.numResults());
    }
    for (int i = 0; i < type.numResults(); i++) {
      if (op.operand(i).type() != type.result(i)) {
        return op.error(
                "type of return operand "
                    + i
                    + " ('"
                    + op.operand(i).type()
                    + "') doesn't match function result type ('"
                    + type.result(i)
                    + "') in function @"
                    + name)
            .emit();
      }
    }
    return true;
  }
}
