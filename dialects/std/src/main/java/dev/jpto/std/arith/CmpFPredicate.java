package dev.jpto.std.arith;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Operation;
import dev.jpto.std.common.EnumAttrs;
import dev.jpto.std.common.KeywordEnum;

/** Which floats {@code arith.cmpf} takes for true; ordered means that no operand is a NaN. */
public enum CmpFPredicate implements KeywordEnum {
  /** Never. */
  ALWAYS_FALSE("false"),
  /** Ordered and equal. */
  OEQ("oeq"),
  /** Ordered and greater. */
  OGT("ogt"),
  /** Ordered and greater or equal. */
  OGE("oge"),
  /** Ordered and less. */
  OLT("olt"),
  /** Ordered and less or equal. */
  OLE("ole"),
  /** Ordered and not equal. */
  ONE("one"),
  /** Ordered. */
  ORD("ord"),
  /** Unordered or equal. */
  UEQ("ueq"),
  /** Unordered or greater. */
  UGT("ugt"),
  /** Unordered or greater or equal. */
  UGE("uge"),
  /** Unordered or less. */
  ULT("ult"),
  /** Unordered or less or equal. */
  ULE("ule"),
  /** Unordered or not equal. */
  UNE("une"),
  /** Unordered. */
  UNO("uno"),
  /** Always. */
  ALWAYS_TRUE("true");

  /** The attribute that holds it. */
  static final String KEY = "predicate";

  /** The attributes that stand for these. */
  public static final EnumAttrs<CmpFPredicate> ATTRS = new EnumAttrs<>(64, values());

  /** The constraint to be one of these. */
  public static final AttrConstraint CONSTRAINT = ATTRS.constraint();

  private final String keyword;

  CmpFPredicate(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** The predicate of an {@code arith.cmpf}. */
  public static CmpFPredicate of(Operation cmpf) {
    return ATTRS.valueOf(cmpf.properties().get(KEY)).orElseThrow();
  }
}
