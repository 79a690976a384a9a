package dev.jpto.lowering.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import java.util.Optional;

/** Why a kernel cannot be lowered; caught where the kernel is, and emitted as an error. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Operation op;
  private final transient Optional<Location> where;
  private final String hint;

  private Refusal(Operation op, String message, Optional<Location> where, String hint) {
    super(message, null, false, false);
    this.op = op;
    this.where = where;
    this.hint = hint;
  }

  /** A refusal of {@code op}. */
  static Refusal of(Operation op, String format, Object... values) {
    return new Refusal(op, format.formatted(values), Optional.empty(), "");
  }

  /** This with a note at {@code location}. */
  Refusal note(Location location, String text) {
    return new Refusal(op, getMessage(), Optional.of(location), text);
  }

  /** Emits the error; returns false. */
  boolean emit() {
    var error = op.error(getMessage());
    where.ifPresent(location -> error.note(location, hint));
    return error.emit();
  }
}
