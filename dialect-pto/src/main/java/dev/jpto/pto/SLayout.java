package dev.jpto.pto;

/** The order of the elements inside a tile's boxes. */
public enum SLayout implements Keyword {
  NONE_BOX("none_box"),
  ROW_MAJOR("row_major"),
  COL_MAJOR("col_major");

  private final String keyword;

  SLayout(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
