package dev.jpto.ir;

/**
 * Simplifies one operation without making new operations, as MLIR's {@code fold} hook: it finds the
 * results to be constants or values that exist already, or changes the operation in place.
 */
@FunctionalInterface
public interface OpFolder {
  /**
   * Tries to fold {@code op}, which is valid. May change operands and attributes of {@code op} and
   * nothing else, and then answers {@link Folded#IN_PLACE}.
   */
  Folded fold(Operation op, Constants operands);
}
