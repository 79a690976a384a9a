package dev.jpto.rewrite;

import dev.jpto.ir.OpName;

/** An operation was to be erased of which another one still uses a result. */
public final class ErasedWhileUsed extends IllegalStateException {
  private static final long serialVersionUID = 1;

  ErasedWhileUsed(OpName name) {
    super("'" + name + "' is erased while a result is used");
  }
}
