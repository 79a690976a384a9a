package dev.jpto.std.arith;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.std.common.EnumAttrs;
import dev.jpto.std.common.KeywordEnum;

/** How {@code arith.truncf} rounds what the narrower type cannot hold. */
public enum RoundingMode implements KeywordEnum {
  /** To the nearest; to the one with an even significand if two are. */
  TO_NEAREST_EVEN("to_nearest_even"),
  /** Towards minus infinity. */
  DOWNWARD("downward"),
  /** Towards plus infinity. */
  UPWARD("upward"),
  /** Towards zero. */
  TOWARD_ZERO("toward_zero"),
  /** To the nearest; away from zero if two are. */
  TO_NEAREST_AWAY("to_nearest_away");

  /** The attributes that stand for these. */
  public static final EnumAttrs<RoundingMode> ATTRS = new EnumAttrs<>(32, values());

  /** The constraint to be one of these. */
  public static final AttrConstraint CONSTRAINT = ATTRS.constraint("Floating point rounding mode");

  private final String keyword;

  RoundingMode(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
