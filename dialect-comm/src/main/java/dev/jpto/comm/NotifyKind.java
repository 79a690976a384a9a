package dev.jpto.comm;

import java.util.Arrays;
import java.util.List;

/** What a notify does to its cell. */
public enum NotifyKind {
  /** cell := value. */
  SET("set"),
  /** cell := cell + value, atomically against every other notify; wraps in two's complement. */
  ATOMIC_ADD("atomic_add");

  private final String keyword;

  NotifyKind(String keyword) {
    this.keyword = keyword;
  }

  /** The value of the attribute {@code op}. */
  public String keyword() {
    return keyword;
  }

  /** The keywords in order. */
  static List<String> keywords() {
    return Arrays.stream(values()).map(NotifyKind::keyword).toList();
  }
}
