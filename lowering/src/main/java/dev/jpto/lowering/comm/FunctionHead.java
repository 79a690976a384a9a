package dev.jpto.lowering.comm;

import dev.jpto.comm.SignalValue;
import dev.jpto.ir.Block;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithConstant;
import java.util.HashMap;
import java.util.Map;

/** The start of a function, where constants and views are put that all its blocks use. */
final class FunctionHead {
  private final Rewriter rewriter;
  private final Block entry;
  private final Location location;
  private final Map<Long, Value> indices = new HashMap<>();
  private final Map<Integer, Value> numbers = new HashMap<>();
  private Operation last;

  FunctionHead(Rewriter rewriter, SignalFunction function) {
    this.rewriter = rewriter;
    this.entry = function.entry();
    this.location = function.op().location();
  }

  /** Whether {@code value} is an argument of the function. */
  boolean holds(Value value) {
    return value.definingOp() == null && value.parentBlock() == entry;
  }

  /** Inserts after what was put here before. */
  OpBuilder builder() {
    return last == null ? rewriter.atStart(entry) : rewriter.after(last);
  }

  /** Notes that {@code value}'s operation was put here with {@link #builder}. */
  Value put(Value value) {
    last = value.definingOp();
    return value;
  }

  /** The {@code index} constant. */
  Value index(long value) {
    Value known = indices.get(value);
    if (known == null) {
      IntegerAttr attribute = IntegerAttr.get(IndexType.get(rewriter.context()), value);
      known =
          put(
              builder()
                  .create(ArithConstant.CONSTANT, location)
                  .attr("value", attribute)
                  .results(attribute.type())
                  .insert()
                  .result());
      indices.put(value, known);
    }
    return known;
  }

  /** The {@code i32} constant. */
  Value i32(int value) {
    Value known = numbers.get(value);
    if (known == null) {
      known = put(SignalValue.constant(builder(), location, value));
      numbers.put(value, known);
    }
    return known;
  }
}
