package dev.jpto.ir.iface;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Something that a {@link CallOp} calls. */
public interface CallableOp {
  /** How {@code op} is called, or null if it does not say. */
  static CallableOp of(Operation op) {
    return op.definition() == null ? null : op.definition().implementation(CallableOp.class);
  }

  /** The region that runs, or null if {@code op} is only a declaration. */
  Region body(Operation op);

  /** The types that a call gets. */
  List<Type> resultTypes(Operation op);
}
