package dev.jpto.tile;

import dev.jpto.std.common.KeywordEnum;
import java.util.Locale;

/** Whether a tile is made of boxes, and the order of the elements in each. */
public enum BoxOrder implements KeywordEnum {
  /** There are no boxes. */
  NONE_BOX,
  /** Along rows first. */
  ROW_MAJOR,
  /** Along columns first. */
  COL_MAJOR;

  @Override
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other order, if there are boxes. */
  public BoxOrder flipped() {
    return switch (this) {
      case NONE_BOX -> NONE_BOX;
      case ROW_MAJOR -> COL_MAJOR;
      case COL_MAJOR -> ROW_MAJOR;
    };
  }
}
