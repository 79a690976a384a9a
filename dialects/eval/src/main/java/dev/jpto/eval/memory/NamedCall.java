package dev.jpto.eval.memory;

import dev.jpto.eval.Invocation;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Numbers;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;

/** An operation that runs, with its operands and attributes by name. Dialects add their values. */
public class NamedCall {
  private final Invocation it;

  /** The call of the operation that {@code it} runs. */
  public NamedCall(Invocation it) {
    this.it = it;
  }

  /** The operation. */
  public final Operation op() {
    return it.op();
  }

  /** What the program runs in. */
  public final Invocation invocation() {
    return it;
  }

  /** How the program runs. */
  public final RunOptions options() {
    return it.environment().part(RunOptions.class, () -> RunOptions.DEFAULT);
  }

  /** Whether {@code check} is made. */
  public final boolean checks(Check check) {
    return options().checks().has(check);
  }

  /** Whether the operation has an operand group {@code name}, and it is not empty. */
  public final boolean has(String name) {
    boolean declared =
        op().definition().operands().stream().anyMatch(group -> group.name().equals(name));
    return declared && !it.operands(name).isEmpty();
  }

  /** The operand {@code name}; undefined behaviour if it is poison as a whole. */
  public final RuntimeValue value(String name) {
    RuntimeValue value = it.operands(name).getFirst();
    if (value == Poison.POISON) {
      throw Stop.undefined("depends on poison, operand '" + name + "'");
    }
    return value;
  }

  /** The operand {@code name} as a tensor in global memory. */
  public final TensorView tensor(String name) {
    if (value(name) instanceof TensorView view) {
      return view;
    }
    throw Stop.unsupported(
        "has an operand '" + name + "' that is not in global memory, which does not run");
  }

  /** The operand {@code name}, an index or integer. */
  public final int index(String name) {
    return Numbers.toIndex(value(name));
  }

  /** The operands {@code name}, indices. */
  public final int[] indices(String name) {
    return it.operands(name).stream().mapToInt(Numbers::toIndex).toArray();
  }

  /** The number {@code name} as the only element of an array of {@code rank} dimensions. */
  public final DenseArray scalar(String name, DType type, int rank) {
    int[] ones = new int[rank];
    Arrays.fill(ones, 1);
    return DenseArray.filled(type, (Scalar) value(name), ones);
  }

  /** Whether the attribute {@code key} is there and true. */
  public final boolean flag(String key) {
    return op().attr(key) instanceof IntegerAttr value && value.value() != 0;
  }

  /** The integer attribute {@code key}, which is there. */
  public final int number(String key) {
    return Math.toIntExact(op().attr(key, IntegerAttr.class).value());
  }

  /** The integers of an array attribute; none if it is absent. */
  public final int[] numbers(String key) {
    if (!(op().attr(key) instanceof DenseArrayAttr array)) {
      return new int[0];
    }
    return Arrays.stream(array.values()).mapToInt(Math::toIntExact).toArray();
  }

  /** What elements of {@code type} are at run time; ends the program if they do not run. */
  public static DType element(Type type) {
    return DType.of(type)
        .orElseThrow(() -> Stop.unsupported("has elements of type " + type + ", which do not run"));
  }
}
