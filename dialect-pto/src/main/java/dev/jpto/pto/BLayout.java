package dev.jpto.pto;

/** The order of a tile's boxes, or of its elements when it has none. */
public enum BLayout implements Keyword {
  ROW_MAJOR("row_major"),
  COL_MAJOR("col_major");

  private final String keyword;

  BLayout(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
