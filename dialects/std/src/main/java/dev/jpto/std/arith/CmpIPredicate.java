package dev.jpto.std.arith;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Operation;
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

  /** The attribute that holds it. */
  static final String KEY = "predicate";

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

  /** The predicate of an {@code arith.cmpi}. */
  public static CmpIPredicate of(Operation cmpi) {
    return ATTRS.valueOf(cmpi.properties().get(KEY)).orElseThrow();
  }

  /** The one that holds where this one does not. */
  public CmpIPredicate inverse() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case SLT -> SGE;
      case SLE -> SGT;
      case SGT -> SLE;
      case SGE -> SLT;
      case ULT -> UGE;
      case ULE -> UGT;
      case UGT -> ULE;
      case UGE -> ULT;
    };
  }

  /** The one for operands read as unsigned that are now read as signed. */
  public CmpIPredicate unsigned() {
    return switch (this) {
      case SLT -> ULT;
      case SLE -> ULE;
      case SGT -> UGT;
      case SGE -> UGE;
      default -> this;
    };
  }

  /** The one that holds for {@code b, a} where this one holds for {@code a, b}. */
  public CmpIPredicate withOperandsSwapped() {
    return switch (this) {
      case EQ, NE -> this;
      case SLT -> SGT;
      case SLE -> SGE;
      case SGT -> SLT;
      case SGE -> SLE;
      case ULT -> UGT;
      case ULE -> UGE;
      case UGT -> ULT;
      case UGE -> ULE;
    };
  }
}
