package dev.jpto.eval;

import dev.jpto.ir.Operation;
import java.util.function.BiFunction;

/** Ends a program at the operation that is running; caught by the {@link Interpreter}. */
public final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient BiFunction<Operation, String, Outcome> kind;

  private Stop(BiFunction<Operation, String, Outcome> kind, String reason) {
    super(reason, null, false, false);
    this.kind = kind;
  }

  /** The operation has no meaning for these operands, such as a division by zero. */
  public static Stop undefined(String reason) {
    return new Stop(Outcome.Undefined::new, reason);
  }

  /** The program itself says that it ends here. */
  public static Stop aborted(String reason) {
    return new Stop(Outcome.Aborted::new, reason);
  }

  /** The operation waits for what nobody will do. */
  public static Stop deadlock(String reason) {
    return new Stop(Outcome.Deadlock::new, reason);
  }

  /** The interpreter cannot run the operation. */
  public static Stop unsupported(String reason) {
    return new Stop(Outcome.Unsupported::new, reason);
  }

  /** How the program ended, at {@code op}. */
  public Outcome at(Operation op) {
    return kind.apply(op, getMessage());
  }
}
