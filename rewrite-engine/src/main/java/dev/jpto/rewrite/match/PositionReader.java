package dev.jpto.rewrite.match;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypedAttr;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands at a position, one step from what stands at its parent. Null is nothing. */
final class PositionReader {
  private PositionReader() {}

  /** What defines a value, or the first of several: a range is followed by its first value. */
  static Operation definer(Object value) {
    return switch (value) {
      case Value one -> one.definingOp();
      case List<?> range when !range.isEmpty() -> ((Value) range.getFirst()).definingOp();
      case null, default -> null;
    };
  }

  static Value operand(Object op, int index) {
    Operation operation = (Operation) op;
    return operation == null || index >= operation.numOperands() ? null : operation.operand(index);
  }

  static Value groupOperand(Object op, int group) {
    Operation operation = (Operation) op;
    if (operation == null) {
      return null;
    }
    Groups.Range range = group(operation, false, group);
    return range.size() == 1 ? operation.operand(range.start()) : null;
  }

  static Value result(Object op, int index) {
    Operation operation = (Operation) op;
    return operation == null || index >= operation.numResults() ? null : operation.result(index);
  }

  static Value groupResult(Object op, int group) {
    Operation operation = (Operation) op;
    if (operation == null) {
      return null;
    }
    Groups.Range range = group(operation, true, group);
    return range.size() == 1 ? operation.result(range.start()) : null;
  }

  static int count(Object op, boolean results, int group) {
    Operation operation = (Operation) op;
    return group(operation, results, group).size();
  }

  private static Groups.Range group(Operation op, boolean results, int group) {
    if (group == Position.Range.ALL) {
      return new Groups.Range(0, results ? op.numResults() : op.numOperands());
    }
    OpDefinition definition = op.definition();
    if (definition != null
        && group >= (results ? definition.results() : definition.operands()).size()) {
      return Groups.Range.NONE;
    }
    return results ? Groups.resultRange(op, group) : Groups.operandRange(op, group);
  }

  static List<Value> range(Object op, boolean results, int group) {
    Operation operation = (Operation) op;
    if (operation == null) {
      return null;
    }
    Groups.Range range = group(operation, results, group);
    int start = range.start();
    int size = range.size();
    List<Value> values = new ArrayList<>(size);
    for (int i = start; i < start + size; i++) {
      values.add(results ? operation.result(i) : operation.operand(i));
    }
    return values;
  }

  static Type typeOf(Object of) {
    return of instanceof Value value ? value.type() : TypedAttr.typeOf((Attribute) of);
  }

  static List<Type> typesOf(Object range) {
    List<Type> types = new ArrayList<>();
    for (Object value : (List<?>) range) {
      types.add(((Value) value).type());
    }
    return types;
  }

  static Attribute attr(Object op, String key) {
    return op == null ? null : ((Operation) op).attr(key);
  }

  static Attribute constantOf(Object value) {
    return value == null ? null : Folding.constantOf((Value) value);
  }

  static Region region(Object op, int index) {
    Operation operation = (Operation) op;
    return operation == null || index >= operation.numRegions() ? null : operation.region(index);
  }

  static Operation terminator(Object region) {
    Region r = (Region) region;
    return r == null || !r.hasOneBlock() ? null : r.entry().lastOp();
  }

  static Value argument(Object region, int index) {
    Block entry = region == null ? null : ((Region) region).entry();
    return entry == null || index >= entry.numArguments() ? null : entry.argument(index);
  }

  /** Whether {@code attribute} is this integer, or elements that all are. */
  static boolean isInteger(Object attribute, long number) {
    return switch (attribute) {
      case IntegerAttr integer -> integer.value() == number;
      case DenseElementsAttr elements when elements.isSplat() ->
          elements.element(0) instanceof IntegerAttr integer && integer.value() == number;
      case null, default -> false;
    };
  }
}
