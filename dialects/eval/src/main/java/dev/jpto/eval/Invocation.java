package dev.jpto.eval;

import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.SymbolRefAttr;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/** An operation that is running, and the values of its operands. */
public final class Invocation {
  private final Interpreter interpreter;
  private final Instruction instruction;
  private final RuntimeValue[] values;

  Invocation(Interpreter interpreter, Instruction instruction, RuntimeValue[] values) {
    this.interpreter = interpreter;
    this.instruction = instruction;
    this.values = values;
  }

  /** The operation. */
  public Operation op() {
    return instruction.op();
  }

  /** What the program runs in. */
  public Environment environment() {
    return interpreter.environment();
  }

  /** The value of operand {@code i}. */
  public RuntimeValue operand(int i) {
    return values[instruction.operands()[i]];
  }

  /** Operand {@code i} if it decides something: undefined behaviour if it is poison. */
  public IntegerScalar integer(int i) {
    return (IntegerScalar) defined(i);
  }

  /** Operand {@code i} if it decides something: undefined behaviour if it is poison. */
  public FloatScalar number(int i) {
    return (FloatScalar) defined(i);
  }

  /** Operand {@code i} if it decides something: undefined behaviour if it is poison. */
  public RuntimeValue defined(int i) {
    RuntimeValue value = operand(i);
    if (value == Poison.POISON) {
      throw Stop.undefined("depends on poison, operand #" + i);
    }
    return value;
  }

  /** The values of all operands; a copy. */
  public List<RuntimeValue> operands() {
    return operands(0, instruction.operands().length);
  }

  /** The values of the operands from {@code start} on, without that of {@code end}; a copy. */
  public List<RuntimeValue> operands(int start, int end) {
    return List.copyOf(
        new AbstractList<>() {
          @Override
          public RuntimeValue get(int i) {
            return operand(start + i);
          }

          @Override
          public int size() {
            return end - start;
          }
        });
  }

  /** The values of a run of operands; a copy. */
  public List<RuntimeValue> operands(Groups.Range range) {
    return operands(range.start(), range.start() + range.size());
  }

  /** The values of the operand group {@code name}; a copy. */
  public List<RuntimeValue> operands(String name) {
    List<ValueDef> groups = op().definition().operands();
    int group = 0;
    while (!groups.get(group).name().equals(name)) {
      group++;
    }
    return operands(Groups.operandRange(op(), group));
  }

  /** The operation that {@code symbol} refers to from here. O(1) after the first time. */
  public Optional<Operation> resolve(SymbolRefAttr symbol) {
    return interpreter.symbols().resolve(op(), symbol);
  }
}
