package dev.jpto.ptensor.attr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What stands outside of what is valid. */
public enum Pad {
  /** Anything. */
  NULL,
  ZERO,
  MAX,
  MIN;

  static final List<String> KEYWORDS = Arrays.stream(values()).map(Pad::keyword).toList();

  /** The value that is written {@code keyword}, which must be one of them. */
  public static Pad of(String keyword) {
    return valueOf(keyword.toUpperCase(Locale.ROOT));
  }

  /** The value as it is written. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
