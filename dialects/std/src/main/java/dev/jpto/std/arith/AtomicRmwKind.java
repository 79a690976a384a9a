package dev.jpto.std.arith;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.std.common.EnumAttrs;
import dev.jpto.std.common.KeywordEnum;

/** How an atomic read-modify-write, or a parallel reduction, combines two values. */
public enum AtomicRmwKind implements KeywordEnum {
  /** Float sum. */
  ADDF("addf"),
  /** Integer sum. */
  ADDI("addi"),
  /** The new value. */
  ASSIGN("assign"),
  /** Greater float; NaN if one is. */
  MAXIMUMF("maximumf"),
  /** Greater signed integer. */
  MAXS("maxs"),
  /** Greater unsigned integer. */
  MAXU("maxu"),
  /** Lesser float; NaN if one is. */
  MINIMUMF("minimumf"),
  /** Lesser signed integer. */
  MINS("mins"),
  /** Lesser unsigned integer. */
  MINU("minu"),
  /** Float product. */
  MULF("mulf"),
  /** Integer product. */
  MULI("muli"),
  /** Bitwise or. */
  ORI("ori"),
  /** Bitwise and. */
  ANDI("andi"),
  /** Greater float; the number if one is a NaN. */
  MAXNUMF("maxnumf"),
  /** Lesser float; the number if one is a NaN. */
  MINNUMF("minnumf");

  /** The attributes that stand for these. */
  public static final EnumAttrs<AtomicRmwKind> ATTRS = new EnumAttrs<>(64, values());

  /** The constraint to be one of these. */
  public static final AttrConstraint CONSTRAINT = ATTRS.constraint();

  private final String keyword;

  AtomicRmwKind(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
