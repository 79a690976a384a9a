package dev.jpto.tile;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.std.common.DialectEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What attributes of the dialect's operations may be. */
final class TileAttrs {
  /** The order of elements or boxes: {@code #tile.blayout<row_major>}. */
  static final DialectEnum BLAYOUT =
      DialectEnum.of(TileDialect.NAMESPACE, "blayout", "row_major", "col_major");

  /** Whether there are boxes: {@code #tile.slayout<none_box>}. */
  static final DialectEnum SLAYOUT =
      DialectEnum.of(TileDialect.NAMESPACE, "slayout", "none_box", "row_major", "col_major");

  /** Which elements of each run of a row are chosen: {@code #tile.mask_pattern<P0101>}. */
  static final DialectEnum PATTERN =
      DialectEnum.of(
          TileDialect.NAMESPACE,
          "mask_pattern",
          "P0101",
          "P1010",
          "P0001",
          "P0010",
          "P0100",
          "P1000",
          "P1111");

  static final AttrConstraint MASK_PATTERN = PATTERN.constraint();

  /** How {@code tile.gather_compare} can compare. */
  static final List<String> GATHER_CMP_KEYWORDS = List.of("eq", "gt");

  /** A comparison, of which those are typical. */
  static final AttrConstraint GATHER_CMP =
      new AttrConstraint(
          TileEnums.CMP.constraint().summary(),
          TileEnums.CMP.constraint().test(),
          u ->
              GATHER_CMP_KEYWORDS.stream()
                  .<Attribute>map(keyword -> TileEnums.CMP.attr(u, keyword))
                  .toList());

  /** A multiple of 64. */
  static final AttrConstraint BLOCK_LENGTH =
      new AttrConstraint(
          "64-bit signless integer attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(64),
          IntegerAttr.class::isInstance,
          u -> List.of(i64(u, 64)));

  /** The number of rounds of {@code tile.random}. */
  static final AttrConstraint ROUNDS =
      new AttrConstraint(
          "64-bit signless integer attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(64),
          IntegerAttr.class::isInstance,
          u -> List.of(i64(u, 7), i64(u, 10)));

  /** The enums of this class by what stands after the dot. */
  static final Map<String, DialectEnum> BY_MNEMONIC =
      Map.of(BLAYOUT.mnemonic(), BLAYOUT, SLAYOUT.mnemonic(), SLAYOUT, PATTERN.mnemonic(), PATTERN);

  static final AttrConstraint BOOL =
      new AttrConstraint(
          "bool attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(1),
          IntegerAttr.class::isInstance,
          u -> List.of(IntegerAttr.bool(u, false), IntegerAttr.bool(u, true)));

  static final AttrConstraint I64 =
      new AttrConstraint(
          "64-bit signless integer attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(64),
          IntegerAttr.class::isInstance,
          u -> List.of(i64(u, 0), i64(u, 1)));

  /** The extents of a window. */
  static final AttrConstraint SHAPE = array(16, 16);

  /** Axes of a window that the result does not have. */
  static final AttrConstraint AXES = array();

  /** A number of the type of the elements. */
  static final AttrConstraint NUMBER =
      new AttrConstraint(
          "integer or float attribute",
          a -> a instanceof IntegerAttr || a instanceof FloatAttr,
          u -> List.of(FloatAttr.get(TileTypes.f32(u), 1.5)));

  /** The type of elements after a cast. */
  static final AttrConstraint TYPE =
      new AttrConstraint(
          "type attribute of a tile's elements",
          a -> a instanceof TypeAttr t && TileElement.isElement(t.type()),
          TypeAttr.class::isInstance,
          u -> List.of(TypeAttr.get(TileTypes.i32(u))));

  /** {@link #TYPE} where it repeats the type of a tile of f32. */
  static final AttrConstraint SAME_TYPE =
      new AttrConstraint(
          TYPE.summary(),
          TYPE.test(),
          TYPE.storage(),
          u -> List.of(TypeAttr.get(TileTypes.f32(u))));

  private TileAttrs() {}

  /** A memory, of which {@code typical} are what the operation can use. */
  static AttrConstraint space(TileSpace... typical) {
    AttrConstraint any = TileEnums.SPACE.constraint();
    return new AttrConstraint(
        any.summary(),
        any.test(),
        u -> Arrays.stream(typical).<Attribute>map(space -> space.attr(u)).toList());
  }

  private static AttrConstraint array(long... sample) {
    return new AttrConstraint(
        "i64 dense array attribute",
        a -> a instanceof DenseArrayAttr d && d.elementType().isSignlessInteger(64),
        u -> List.<Attribute>of(longs(u, sample)));
  }

  static DenseArrayAttr longs(Uniquer uniquer, long... values) {
    return DenseArrayAttr.get(IntegerType.get(uniquer, 64), values);
  }

  static IntegerAttr i64(Uniquer uniquer, long value) {
    return IntegerAttr.get(IntegerType.get(uniquer, 64), value);
  }

  /** Whether the attribute is there and true. */
  static boolean isTrue(Attribute attribute) {
    return attribute instanceof IntegerAttr i && i.value() != 0;
  }

  /** The type that an attribute holds. */
  static Type type(Attribute attribute) {
    return ((TypeAttr) attribute).type();
  }
}
