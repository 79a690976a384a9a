package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.RewriteListener;
import java.util.List;

/**
 * Told of what patterns do, and may hold them back. Used by several threads at once when functions
 * are worked on in parallel. All methods do nothing unless overridden.
 */
public interface PatternMonitor {
  /** Lets everything pass. */
  PatternMonitor NONE = new PatternMonitor() {};

  /** Whether {@code pattern} may be tried at {@code op}. */
  default boolean mayTry(Pattern pattern, Operation op) {
    return true;
  }

  /** Whether {@link #visits} is to be told, which costs time at every operation. */
  default boolean countsVisits() {
    return false;
  }

  /** Whether {@link #nothingApplied} and {@link #heldBack} are to be told. */
  default boolean asksWhy() {
    return false;
  }

  /** No pattern applied at {@code op}; {@code explainer} knows why. */
  default void nothingApplied(Operation op, PatternExplainer explainer) {}

  /** {@code pattern} might have applied at {@code op}, but {@link #mayTry} said no. */
  default void heldBack(Pattern pattern, Operation op) {}

  /** The patterns that may start at {@code op} are about to be matched with it. */
  default void visits(Operation op, List<Pattern> candidates) {}

  /** {@code pattern} is about to look at {@code op} and perhaps to rewrite it. */
  default void starts(Pattern pattern, Operation op) {}

  /** The pattern that started last applied. */
  default void applied(Pattern pattern) {}

  /** {@code op} is about to be replaced by what it folded to, or has been folded in place. */
  default void folds(Operation op) {}

  /** A pattern applied, or an operation was folded; told after it was done. */
  default void applied(Application step) {}

  /**
   * What applied last has left a program that is to be valid. Conversions of types do not tell
   * this: theirs are valid only at the end.
   */
  default void completed() {}

  /** Whom to tell of every change as well. */
  default RewriteListener listener() {
    return RewriteListener.NONE;
  }

  /**
   * The driver erased {@code op}, of which name and location may be asked for; {@code why} says
   * what it found, such as {@code it is dead}.
   */
  default void erased(Operation op, String why) {}

  /** The pattern that started last did not apply; the reason may be empty. */
  default void declined(Pattern pattern, Operation op, String reason) {}

  /** The pattern that started last changed something and then declined; it was undone. */
  default void declinedAfterChange(Pattern pattern, Operation op) {}
}
