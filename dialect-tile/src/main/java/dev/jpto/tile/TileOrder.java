package dev.jpto.tile;

import dev.jpto.ir.attr.Uniquer;
import dev.jpto.std.common.DialectEnumAttr;
import dev.jpto.std.common.KeywordEnum;
import java.util.Locale;

/** The order in which the elements of a tile, or its boxes, follow each other in memory. */
public enum TileOrder implements KeywordEnum {
  /** Along rows first. */
  ROW_MAJOR,
  /** Along columns first. */
  COL_MAJOR;

  @Override
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other order. */
  public TileOrder flipped() {
    return this == ROW_MAJOR ? COL_MAJOR : ROW_MAJOR;
  }

  /** {@code #tile.blayout<...>}. */
  public DialectEnumAttr attr(Uniquer uniquer) {
    return TileAttrs.BLAYOUT.attr(uniquer, keyword());
  }
}
