package dev.jpto.ptensor;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.num.FloatSemantics;
import java.util.List;

/** What inherent attributes of the dialect may be; widths of integers are strict. */
final class PTensorAttrs {
  /** {@code array<i64: 4, 8>}. */
  static final AttrConstraint I64_ARRAY =
      new AttrConstraint(
          "i64 dense array attribute",
          a -> a instanceof DenseArrayAttr d && d.elementType().isSignlessInteger(64),
          u -> List.of(i64Array(u, 1, 4)));

  /** {@code array<i64: 0>}: axes. */
  static final AttrConstraint AXES =
      new AttrConstraint(I64_ARRAY.summary(), I64_ARRAY.test(), u -> List.of(i64Array(u, 0)));

  /** An axis; negative ones count from the end. */
  static final AttrConstraint AXIS =
      new AttrConstraint(
          "64-bit signless integer attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(64),
          IntegerAttr.class::isInstance,
          u -> List.of(i64(u, 0), i64(u, -1)));

  static final AttrConstraint BOOL =
      new AttrConstraint(
          "bool attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(1),
          u -> List.of(IntegerAttr.bool(u, false), IntegerAttr.bool(u, true)));

  /** The type of elements. */
  static final AttrConstraint ELEMENT_TYPE =
      new AttrConstraint(
          "type attribute of a number",
          a -> a instanceof TypeAttr t && PTensorTypes.isElement(t.type()),
          TypeAttr.class::isInstance,
          u ->
              List.of(
                  TypeAttr.get(FloatType.get(u, FloatSemantics.F32)),
                  TypeAttr.get(FloatType.get(u, FloatSemantics.F16))));

  /** A number with its type. */
  static final AttrConstraint NUMBER =
      new AttrConstraint(
          "integer or float attribute",
          a -> a instanceof IntegerAttr || a instanceof FloatAttr,
          u ->
              List.of(
                  FloatAttr.get(FloatType.get(u, FloatSemantics.F32), 1.5),
                  IntegerAttr.get(IntegerType.get(u, 32), 3)));

  private PTensorAttrs() {}

  private static Attribute i64(Uniquer uniquer, long value) {
    return IntegerAttr.get(IntegerType.get(uniquer, 64), value);
  }

  static Attribute i64Array(Uniquer uniquer, long... values) {
    return DenseArrayAttr.get(IntegerType.get(uniquer, 64), values);
  }

  /** The numbers of the array {@code key}; none if it is absent. */
  static long[] numbers(Operation op, String key) {
    return op.attr(key) instanceof DenseArrayAttr array ? array.values() : new long[0];
  }

  /** Whether the bool {@code key} is there and true. */
  static boolean isTrue(Operation op, String key) {
    return op.attr(key) instanceof IntegerAttr flag && flag.value() != 0;
  }

  /** The type {@code key}, or null if it is absent. */
  static Type type(Operation op, String key) {
    return op.attr(key) instanceof TypeAttr type ? type.type() : null;
  }
}
