package dev.jpto.comm;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;

/**
 * What an operation does to its signal, from which the direction of a kernel's argument follows
 * (comm.md section 5, item 2): only {@link #WRITE} makes it {@code out}, only {@link #READ} {@code
 * in}, anything else {@code inout}.
 */
public enum SignalAccess {
  READ,
  WRITE,
  READ_WRITE;

  /** The access of {@code op}, which is of this dialect. */
  public static SignalAccess of(Operation op) {
    if (!op.is(CommOps.NOTIFY)) {
      return READ;
    }
    boolean set =
        op.attr(CommOps.NOTIFY_KIND) instanceof StringAttr kind
            && kind.value().equals(NotifyKind.SET.keyword());
    return set ? WRITE : READ_WRITE;
  }

  /** The access of doing this and {@code other}. */
  public SignalAccess and(SignalAccess other) {
    return this == other ? this : READ_WRITE;
  }
}
