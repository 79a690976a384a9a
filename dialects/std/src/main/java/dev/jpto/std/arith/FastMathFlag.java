package dev.jpto.std.arith;

import dev.jpto.std.common.KeywordEnum;

/** What a float operation may assume or ignore; the ordinal is the bit. */
public enum FastMathFlag implements KeywordEnum {
  /** Operations may be regrouped. */
  REASSOC("reassoc"),
  /** No operand or result is a NaN. */
  NNAN("nnan"),
  /** No operand or result is infinite. */
  NINF("ninf"),
  /** The sign of a zero does not matter. */
  NSZ("nsz"),
  /** A division may be a multiplication by the reciprocal. */
  ARCP("arcp"),
  /** A product and a sum may be one operation with one rounding. */
  CONTRACT("contract"),
  /** A function may be approximated. */
  AFN("afn");

  private final String keyword;

  FastMathFlag(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
