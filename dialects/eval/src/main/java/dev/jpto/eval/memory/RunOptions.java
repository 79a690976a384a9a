package dev.jpto.eval.memory;

/**
 * How a program runs; a part of its environment.
 *
 * @param checks what is watched
 * @param finitePad whether float padding is the largest finite number instead of infinity
 */
public record RunOptions(Checks checks, boolean finitePad) {
  /** What holds if nothing is said. */
  public static final RunOptions DEFAULT = new RunOptions(Checks.DEFAULT, false);
}
