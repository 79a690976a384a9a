package dev.jpto.comm;

import java.util.Arrays;
import java.util.List;

/** How a wait or a test compares: {@code cell CMP value}, signed. */
public enum Comparison {
  EQ("eq"),
  NE("ne"),
  GT("gt"),
  GE("ge"),
  LT("lt"),
  LE("le");

  private final String keyword;

  Comparison(String keyword) {
    this.keyword = keyword;
  }

  /** The value of the attribute {@code cmp}. */
  public String keyword() {
    return keyword;
  }

  /** The keywords in order. */
  static List<String> keywords() {
    return Arrays.stream(values()).map(Comparison::keyword).toList();
  }
}
