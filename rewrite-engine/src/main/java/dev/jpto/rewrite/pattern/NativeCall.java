package dev.jpto.rewrite.pattern;

import java.util.List;

/**
 * A native function applied to positions. Two calls of one name and function with the same
 * arguments are one call.
 *
 * @param name what it checks in words, {@code the shift is less than the width}
 * @param results the number of its results
 */
public record NativeCall(
    String name, NativeFunction function, List<Position> arguments, int results) {
  /** Copies the arguments. */
  public NativeCall {
    arguments = List.copyOf(arguments);
  }
}
