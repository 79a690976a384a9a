package dev.jpto.reduce;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.std.arith.ArithConstant;
import java.util.List;

/** What stands in for values whose definition goes away. */
final class Opaque {
  private Opaque() {}

  /** A value of the type of {@code result} that may be used instead when {@code op} is gone. */
  static Value replacement(Operation op, Value result) {
    for (Value operand : op.operands()) {
      if (operand.type() == result.type()) {
        return operand;
      }
    }
    for (Value argument : outermostArguments(op)) {
      if (argument.type() == result.type()) {
        return argument;
      }
    }
    return source(op, result.type());
  }

  /** The arguments of the function, or whatever else is isolated, around {@code op}. */
  private static List<? extends Value> outermostArguments(Operation op) {
    Operation around = op;
    while (around.parentOp() != null) {
      if (around.parentOp().hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
        return around.parentRegion().entry().arguments();
      }
      around = around.parentOp();
    }
    return List.of();
  }

  /** A value defined before {@code op}: zero for numbers, else a cast from nothing. */
  static Value source(Operation op, Type type) {
    OpBuilder builder = new OpBuilder(op.context()).before(op);
    Attribute zero = zero(type);
    OpBuilder.OpSpec made =
        zero == null
            ? builder.create(BuiltinDialect.UNREALIZED_CONVERSION_CAST, op.location())
            : builder.create(ArithConstant.CONSTANT, op.location()).attr("value", zero);
    return made.results(type).insert().result();
  }

  private static Attribute zero(Type type) {
    return switch (type) {
      case FloatType f -> FloatAttr.get(f, 0.0);
      case Type t when t.isIntOrIndex() -> IntegerAttr.get(t, 0);
      default -> null;
    };
  }

  /** Whether {@code op} is itself what {@link #source} makes, so that nothing is gained. */
  static boolean is(Operation op) {
    return op.is(BuiltinDialect.UNREALIZED_CONVERSION_CAST)
        ? op.numOperands() == 0
        : op.is(ArithConstant.CONSTANT) && op.attr("value") == zero(op.result().type());
  }
}
