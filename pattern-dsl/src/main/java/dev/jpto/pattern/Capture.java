package dev.jpto.pattern;

import dev.jpto.pattern.model.Var;

/**
 * Something a pattern speaks of. Using one capture in several places demands that they are equal.
 *
 * @param <T> what it is when the pattern runs
 */
public abstract sealed class Capture<T>
    permits AttrCapture,
        OpCapture,
        RegionCapture,
        TypeCapture,
        TypesCapture,
        ValueCapture,
        ValuesCapture {
  private final Var var;

  Capture(Var var) {
    this.var = var;
  }

  /** The variable of the rule. */
  public final Var var() {
    return var;
  }

  @Override
  public final String toString() {
    return var.name();
  }
}
