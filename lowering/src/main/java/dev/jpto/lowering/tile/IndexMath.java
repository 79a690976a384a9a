package dev.jpto.lowering.tile;

import dev.jpto.ir.Folding;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.arith.ArithInteger;
import java.util.OptionalLong;

/** Constants and sums of type {@code index}, made where a builder stands. */
final class IndexMath {
  private final OpBuilder builder;
  private final Location location;

  IndexMath(OpBuilder builder, Location location) {
    this.builder = builder;
    this.location = location;
  }

  /** The number {@code value}. */
  Value constant(long value) {
    return builder
        .create(ArithConstant.CONSTANT, location)
        .attr("value", IntegerAttr.get(IndexType.get(builder.context()), value))
        .insert()
        .result();
  }

  /** The sum, computed now if both are known. */
  Value sum(Value a, Value b) {
    OptionalLong left = known(a);
    OptionalLong right = known(b);
    if (left.isPresent() && left.getAsLong() == 0) {
      return b;
    }
    if (right.isPresent() && right.getAsLong() == 0) {
      return a;
    }
    return left.isPresent() && right.isPresent()
        ? constant(left.getAsLong() + right.getAsLong())
        : builder
            .create(ArithInteger.ADDI, location)
            .operand("lhs", a)
            .operand("rhs", b)
            .insert()
            .result();
  }

  /** The number that {@code value} is, if it is a constant. */
  static OptionalLong known(Value value) {
    return Folding.constantOf(value) instanceof IntegerAttr number
        ? OptionalLong.of(number.value())
        : OptionalLong.empty();
  }
}
