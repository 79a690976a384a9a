package dev.jpto.ptensor.attr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The order of a tensor's elements in global memory. */
public enum Layout {
  /** Row-major. */
  ND,
  /** The last two axes column-major, the others row-major. */
  DN,
  /** Blocks of the cube unit; no tensor has it yet. */
  NZ;

  static final List<String> KEYWORDS = Arrays.stream(values()).map(Layout::keyword).toList();

  static Layout of(String keyword) {
    return valueOf(keyword.toUpperCase(Locale.ROOT));
  }

  /** The layout as it is written. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
