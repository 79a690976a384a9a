package dev.jpto.std.arith;

import dev.jpto.std.common.KeywordEnum;

/** What an integer operation promises not to do; the ordinal is the bit. */
public enum OverflowFlag implements KeywordEnum {
  /** The result fits when all are read as signed; otherwise it is poison. */
  NSW("nsw"),
  /** The result fits when all are read as unsigned; otherwise it is poison. */
  NUW("nuw");

  private final String keyword;

  OverflowFlag(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
