package dev.jpto.lowering.memory;

import dev.jpto.ir.Value;

/** What messages call values. */
public final class Names {
  private Names() {}

  /** The author's name of {@code value}, or what it is. */
  public static String of(Value value) {
    return value
        .nameHint()
        .map(name -> "%" + name)
        .orElseGet(
            () ->
                value.definingOp() == null
                    ? "an argument"
                    : "the result of '" + value.definingOp().name() + "'");
  }
}
