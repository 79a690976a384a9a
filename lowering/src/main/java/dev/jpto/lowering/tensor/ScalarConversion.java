package dev.jpto.lowering.tensor;

import dev.jpto.ir.Folding;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.arith.ArithConstant;

/** The number beside a tile, brought to the type of the tile's elements. */
final class ScalarConversion {
  private final TileBuilder tiles;

  ScalarConversion(TileBuilder tiles) {
    this.tiles = tiles;
  }

  /** {@code number} as an element of {@code type}; a constant becomes another constant. */
  Value convert(Operation op, Value number, Type type) {
    Type from = number.type();
    if (from == type || isSignlessOf(from, type)) {
      return number;
    }
    Attribute constant = Folding.constantOf(number);
    if (constant != null) {
      return constant(op, converted(op, constant, type), number);
    }
    if (type instanceof FloatType to && from instanceof FloatType f) {
      return floats(op, number, f, to);
    }
    if (from instanceof IntegerType i && type instanceof FloatType) {
      return cast(op, i.isUnsigned() ? ArithCasts.UITOFP : ArithCasts.SITOFP, number, type);
    }
    if (from instanceof IntegerType i && type instanceof IntegerType to && !to.isUnsigned()) {
      OpDefinition wider = i.isUnsigned() ? ArithCasts.EXTUI : ArithCasts.EXTSI;
      return cast(op, to.width() > i.width() ? wider : ArithCasts.TRUNCI, number, type);
    }
    throw Conversion.fail(op, "cannot use a number of '%s' with elements of '%s'", from, type);
  }

  private static boolean isSignlessOf(Type from, Type type) {
    return type instanceof IntegerType i && from.isSignlessInteger(i.width());
  }

  private Value floats(Operation op, Value number, FloatType from, FloatType to) {
    if (to.width() > from.width()) {
      return cast(op, ArithCasts.EXTF, number, to);
    }
    if (to.width() < from.width()) {
      return cast(op, ArithCasts.TRUNCF, number, to);
    }
    FloatType f32 = FloatType.get(to.uniquer(), FloatSemantics.F32);
    return cast(op, ArithCasts.TRUNCF, cast(op, ArithCasts.EXTF, number, f32), to);
  }

  private Value cast(Operation op, OpDefinition cast, Value number, Type type) {
    return tiles.make(cast, op.location()).operand("in", number).results(type).insert().result();
  }

  private static Attribute converted(Operation op, Attribute constant, Type type) {
    if (type instanceof FloatType to) {
      return switch (constant) {
        case FloatAttr f -> FloatAttr.get(to, f.value().convertTo(to.semantics()));
        case IntegerAttr i -> FloatAttr.get(to, i.bigValue().doubleValue());
        default -> throw Conversion.fail(op, "cannot use %s as a number", constant);
      };
    }
    if (constant instanceof IntegerAttr i && type instanceof IntegerType to) {
      IntegerAttr same = IntegerAttr.get(to, i.bigValue());
      if (same.bigValue().equals(i.bigValue())) {
        return same;
      }
    }
    throw Conversion.fail(op, "cannot use %s with elements of '%s'", constant, type);
  }

  private Value constant(Operation op, Attribute attribute, Value like) {
    Type type =
        attribute instanceof FloatAttr f
            ? f.type()
            : IntegerType.get(
                op.context(), ((IntegerType) ((IntegerAttr) attribute).type()).width());
    Attribute value =
        attribute instanceof IntegerAttr i ? IntegerAttr.get(type, i.bigValue()) : attribute;
    Value made =
        tiles
            .make(ArithConstant.CONSTANT, op.location())
            .attr("value", value)
            .results(type)
            .insert()
            .result();
    like.nameHint().ifPresent(made::setNameHint);
    return made;
  }
}
