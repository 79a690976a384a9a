package dev.jpto.tile;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.std.common.DialectEnumAttr;
import dev.jpto.std.common.KeywordEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands outside of the valid part of a tile; {@code #tile.pad<zero>} as an attribute. */
public enum TilePad implements KeywordEnum {
  /** Zero. */
  ZERO,
  /** The greatest value of the element type. */
  MAX,
  /** The least value of the element type. */
  MIN;

  @Override
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value that {@code attribute} names, if it is {@code #tile.pad<...>}. */
  public static Optional<TilePad> of(Attribute attribute) {
    return TileEnums.PAD
        .keywordOf(attribute)
        .flatMap(
            keyword ->
                Arrays.stream(values()).filter(pad -> pad.keyword().equals(keyword)).findFirst());
  }

  /** {@code #tile.pad<...>}. */
  public DialectEnumAttr attr(Uniquer uniquer) {
    return TileEnums.PAD.attr(uniquer, keyword());
  }
}
