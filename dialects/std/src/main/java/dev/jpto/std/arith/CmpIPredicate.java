package dev.jpto.std.arith;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.std.common.EnumAttrs;
import dev.jpto.std.common.KeywordEnum;

/** Which integers {@code arith.cmpi} takes for true. */
public enum CmpIPredicate implements KeywordEnum {
  /** Equal. */
  EQ("eq"),
  /** Not equal. */
  NE("ne"),
  /** Less, read as signed. */
  SLT("slt"),
  /** Less or equal, read as signed. */
  SLE("sle"),
  /** Greater, read as signed. */
  SGT("sgt"),
  /** Greater or equal, read as signed. */
  SGE("sge"),
  /** Less, read as unsigned. */
  ULT("ult"),
  /** Less or equal, read as unsigned. */
  ULE("ule"),
  /** Greater, read as unsigned. */
  UGT("ugt"),
  /** Greater or equal, read as unsigned. */
  UGE("uge");

  /** The attributes that stand for these. */
  public static final EnumAttrs<CmpIPredicate> ATTRS = new EnumAttrs<>(64, values());

  /** The constraint to be one of these. */
  public static final AttrConstraint CONSTRAINT = ATTRS.constraint();

  private final String keyword;

  CmpIPredicate(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
