package dev.jpto.rewrite.transforms.inline;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.Rewriter;
import java.util.List;

/**
 * A dialect that says what may be inlined; what it does not allow, and all of dialects that do not
 * implement this, is not.
 */
public interface InlinerDialect {
  /** Whether {@code call}, of this dialect, may be replaced by the body of {@code callable}. */
  default boolean isLegalToInline(Operation call, Operation callable, boolean cloned) {
    return false;
  }

  /** Whether {@code source} may become part of {@code target}, a region of this dialect. */
  default boolean isLegalToInline(Region target, Region source, boolean cloned) {
    return false;
  }

  /** Whether {@code op}, of this dialect, may stand in {@code target}, at any depth. */
  default boolean isLegalToInline(Operation op, Region target, boolean cloned) {
    return false;
  }

  /** Whether what is inside {@code op}, which itself may be inlined, is looked at too. */
  default boolean shouldAnalyzeRecursively(Operation op) {
    return true;
  }

  /**
   * Makes {@code terminator}, of this dialect, which ended a block of several that were inlined,
   * branch to {@code next}, whose arguments are the results of the call. One that does not return
   * stays as it is.
   */
  default void handleTerminator(Rewriter rewriter, Operation terminator, Block next) {}

  /**
   * Makes the users of {@code results}, those of the call, use what {@code terminator}, of this
   * dialect, returns; it ends the only block that was inlined, and is erased after.
   */
  default void handleTerminator(
      Rewriter rewriter, Operation terminator, List<? extends Value> results) {}
}
