package dev.jpto.std.jpto;

import dev.jpto.std.common.KeywordEnum;

/** What a function does to an argument: {@code jpto.direction}. One that says nothing is read. */
public enum Direction implements KeywordEnum {
  /** Read. */
  IN("in"),
  /** Written, and not read before. */
  OUT("out"),
  /** Read and written. */
  INOUT("inout");

  private final String keyword;

  Direction(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
