package dev.jpto.rewrite.pattern;

import java.util.Optional;

/**
 * What is known of a pattern apart from what it does.
 *
 * @param name the short name, {@code muli-one}, unique in a set
 * @param formula what it does in a line, {@code x * 1 -> x}
 * @param root the full name of the operation it starts at, or empty for any
 * @param benefit the higher, the earlier it is tried; zero and up
 * @param declaredAt where it is declared: {@code File.java:12} or {@code file.mlir:3:1}
 */
public record PatternInfo(
    String name, String formula, Optional<String> root, int benefit, String declaredAt) {
  /** Refuses what no pattern is called or worth. */
  public PatternInfo {
    if (name.isEmpty() || benefit < 0) {
      throw new IllegalArgumentException("pattern '" + name + "' of benefit " + benefit);
    }
  }
}
