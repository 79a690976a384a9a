package dev.jpto.std.common;

import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Patterns of which those named first are tried first. */
public final class Precedence {
  private Precedence() {}

  /** Adds patterns that start at one operation, with benefits that fall from first to last. */
  public static void add(PatternSet set, NativePattern... inOrder) {
    for (int i = 0; i < inOrder.length; i++) {
      set.add(inOrder[i].withBenefit(inOrder.length - i));
    }
  }
}
