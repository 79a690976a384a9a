package dev.jpto.pto;

/** How tightly the rows of a tile are stored; types write the number. */
public enum CompactMode implements Keyword {
  NULL("null"),
  NORMAL("normal"),
  ROW_PLUS_ONE("row_plus_one");

  private final String keyword;

  CompactMode(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
