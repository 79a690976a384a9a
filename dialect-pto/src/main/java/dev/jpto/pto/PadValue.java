package dev.jpto.pto;

/** What fills a tile outside its valid part; types write the number. */
public enum PadValue implements Keyword {
  NULL("null"),
  ZERO("zero"),
  MAX("max"),
  MIN("min");

  private final String keyword;

  PadValue(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
