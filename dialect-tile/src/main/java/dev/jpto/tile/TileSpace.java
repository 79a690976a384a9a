package dev.jpto.tile;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.std.common.DialectEnumAttr;
import dev.jpto.std.common.KeywordEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A local memory of a core, where a tile lies; {@code #tile.space<vec>} as an attribute. */
public enum TileSpace implements KeywordEnum {
  /** The memory of the vector unit. */
  VEC,
  /** The cube's first level. */
  MAT,
  /** The cube's left operand. */
  LEFT,
  /** The cube's right operand. */
  RIGHT,
  /** The cube's accumulator. */
  ACC,
  /** The cube's bias. */
  BIAS,
  /** Scales of the left operand. */
  LSCALE,
  /** Scales of the right operand. */
  RSCALE;

  private static final List<TileSpace> ALL = List.of(values());

  @Override
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The memory with this keyword. */
  public static Optional<TileSpace> find(String keyword) {
    return ALL.stream().filter(space -> space.keyword().equals(keyword)).findFirst();
  }

  /** All keywords in order. */
  public static List<String> keywords() {
    return Arrays.stream(values()).map(TileSpace::keyword).toList();
  }

  /** The memory that {@code attribute} names, if it is {@code #tile.space<...>}. */
  public static Optional<TileSpace> of(Attribute attribute) {
    return TileEnums.SPACE.keywordOf(attribute).flatMap(TileSpace::find);
  }

  /** {@code #tile.space<...>}. */
  public DialectEnumAttr attr(Uniquer uniquer) {
    return TileEnums.SPACE.attr(uniquer, keyword());
  }

  /** Whether the memory belongs to the cube, not to the vector unit. */
  public boolean isCube() {
    return this != VEC;
  }
}
