package dev.jpto.rewrite.pattern;

import java.util.Optional;

/**
 * A rewrite `this => that`: where it may start, how it is told apart from others, and what it does.
 * Of the patterns that match an operation the one of the highest benefit is applied, of equal
 * benefit the one whose name comes first.
 */
public abstract sealed class Pattern permits NativePattern, DeclaredPattern {
  private final PatternInfo info;

  Pattern(PatternInfo info) {
    this.info = info;
  }

  /** What is known of the pattern apart from what it does. */
  public final PatternInfo info() {
    return info;
  }

  /** The short name, {@code muli-one}. */
  public final String name() {
    return info.name();
  }

  /** The higher, the earlier it is tried. */
  public final int benefit() {
    return info.benefit();
  }

  /** The operation it starts at, or empty if it may start at any. */
  public final Optional<String> root() {
    return info.root();
  }

  @Override
  public final String toString() {
    return info.name();
  }
}
