package dev.jpto.comm;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.arith.ArithConstant;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The number given to a signal operation, which becomes an {@code i32} (comm.md section 3): the one
 * place where that is done for the verifier, builders and the lowering.
 */
public final class SignalValue {
  private SignalValue() {}

  /**
   * Why {@code value} cannot become an {@code i32} for the operation {@code opName}; empty if it
   * can. Taken are {@code i32}, {@code index}, and constants of other signless integer types that
   * fit.
   */
  public static Optional<String> problem(String opName, Value value) {
    String expected = opName + ": value must be an INT32 scalar, got ";
    Type type = value.type();
    if (type.isSignlessInteger(32)) {
      return Optional.empty();
    }
    if (!isConvertible(type)) {
      return Optional.of(expected + type);
    }
    Optional<IntegerAttr> constant = constantOf(value);
    if (constant.isPresent()) {
      return fits(constant.get().bigValue())
          ? Optional.empty()
          : Optional.of(expected + constant.get());
    }
    return type instanceof IndexType
        ? Optional.empty()
        : Optional.of(expected + type + "; cast it explicitly");
  }

  private static boolean isConvertible(Type type) {
    return type instanceof IndexType
        || (type instanceof IntegerType i && i.isSignless() && i.width() > 1);
  }

  private static boolean fits(BigInteger value) {
    return value.bitLength() < Integer.SIZE;
  }

  private static Optional<IntegerAttr> constantOf(Value value) {
    Operation op = value.definingOp();
    return op != null
            && op.hasTrait(Trait.Simple.CONSTANT_LIKE)
            && op.attr("value") instanceof IntegerAttr constant
        ? Optional.of(constant)
        : Optional.empty();
  }

  /** The number {@code value} is, if it is a constant that becomes another one. */
  public static Optional<Integer> constantToConvert(Value value) {
    return value.type().isSignlessInteger(32)
        ? Optional.empty()
        : constantOf(value).map(constant -> constant.bigValue().intValueExact());
  }

  /** The constant {@code value} of type {@code i32}, made at the builder's insertion point. */
  public static Value constant(OpBuilder builder, Location location, int value) {
    Type i32 = IntegerType.get(builder.context(), 32);
    return builder
        .create(ArithConstant.CONSTANT, location)
        .attr("value", IntegerAttr.get(i32, value))
        .results(i32)
        .insert()
        .result();
  }

  /**
   * {@code value} as an {@code i32}: itself, a constant, or a cast, made at the builder's insertion
   * point. Throws IllegalArgumentException where {@link #problem} has something to say.
   */
  public static Value toI32(OpBuilder builder, Location location, Value value) {
    problem("comm", value)
        .ifPresent(
            message -> {
              throw new IllegalArgumentException(message);
            });
    if (value.type().isSignlessInteger(32)) {
      return value;
    }
    Optional<Integer> constant = constantToConvert(value);
    if (constant.isPresent()) {
      return constant(builder, location, constant.get());
    }
    return builder
        .create(ArithCasts.INDEX_CAST, location)
        .operand("in", value)
        .results(IntegerType.get(builder.context(), 32))
        .insert()
        .result();
  }
}
