package dev.jpto.lowering.comm;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A function that holds operations on signals, and what is known of its signature. */
final class SignalFunction {
  /** Nothing is known of the result yet: it may turn out to be any argument. */
  static final int UNKNOWN = -2;

  /** The result is no argument. */
  static final int NO_ARGUMENT = -1;

  private final Operation op;
  private final FunctionType type;
  private final List<Operation> signalOps = new ArrayList<>();
  private final List<Operation> returns = new ArrayList<>();
  private final BitSet signals = new BitSet();
  private final int[] returnedArguments;

  SignalFunction(Operation op) {
    this.op = op;
    type = typeOf(op);
    for (Block block : op.region(0)) {
      Operation last = block.lastOp();
      if (last != null && last.is(FuncOps.RETURN)) {
        returns.add(last);
      }
    }
    returnedArguments = new int[type.numResults()];
    for (int i = 0; i < returnedArguments.length; i++) {
      returnedArguments[i] = isTensor(type.result(i)) ? UNKNOWN : NO_ARGUMENT;
    }
  }

  /** The type of a function. */
  static FunctionType typeOf(Operation function) {
    return (FunctionType) function.attr("function_type", TypeAttr.class).type();
  }

  /** Whether {@code type} is a tensor, which no converted function may have. */
  static boolean isTensor(Type type) {
    return type instanceof RankedTensorType || type instanceof UnrankedTensorType;
  }

  /** The function. */
  Operation op() {
    return op;
  }

  /** The type before the conversion. */
  FunctionType type() {
    return type;
  }

  /** The block whose arguments are the function's. */
  Block entry() {
    return op.region(0).entry();
  }

  /** The operations on signals in textual order. */
  List<Operation> signalOps() {
    return signalOps;
  }

  /** The returns. */
  List<Operation> returns() {
    return returns;
  }

  /** Notes that an argument is a signal. */
  void addSignal(Value argument) {
    signals.set(((BlockArgument) argument).index());
  }

  /** Whether argument {@code i} is a signal. */
  boolean isSignal(int i) {
    return signals.get(i);
  }

  /** Whether {@code value} is an argument of this function. */
  boolean isArgument(Value value) {
    return value.definingOp() == null && value.parentBlock() == entry();
  }

  /** The argument whose storage result {@code i} is, or {@link #NO_ARGUMENT}. */
  int returnedArgument(int i) {
    return returnedArguments[i];
  }

  /** Sets {@link #returnedArgument}; returns whether that changed it. */
  boolean setReturnedArgument(int i, int argument) {
    boolean changed = returnedArguments[i] != argument;
    returnedArguments[i] = argument;
    return changed;
  }

  /** Whether result {@code i} is the storage of an argument: the caller has it already. */
  boolean isDropped(int i) {
    return returnedArguments[i] >= 0;
  }

  /** Whether the type of the function changes. */
  boolean changesType() {
    return !signals.isEmpty();
  }
}
