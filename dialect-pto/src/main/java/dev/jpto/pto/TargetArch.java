package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import java.util.Locale;
import java.util.Optional;

/** Which family of cores a module is for (pto-dialect.md sections 4 and 6.1). */
public enum TargetArch {
  /** A2 and A3: every value of the attribute but {@code a5}, and no attribute. */
  A2A3,
  /** A5. */
  A5;

  /** The module attribute that names the target. */
  public static final String ATTRIBUTE = "pto.target_arch";

  /** The family an attribute's text names; upper and lower case are the same. */
  public static TargetArch ofText(String text) {
    return text.toLowerCase(Locale.ROOT).equals("a5") ? A5 : A2A3;
  }

  /** The family that the module around {@code op} names; empty if it names none. */
  static Optional<TargetArch> stated(Operation op) {
    return statedName(op).map(TargetArch::ofText);
  }

  /** The target that the module around {@code op} names, as it names it. */
  static Optional<String> statedName(Operation op) {
    Operation module = op;
    while (module != null && !module.is(BuiltinDialect.MODULE)) {
      module = module.parentOp();
    }
    return module != null && module.attributes().get(ATTRIBUTE) instanceof StringAttr text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** What the innermost operation around {@code op} that has the attribute says. */
  public static TargetArch of(Operation op) {
    for (Operation at = op; at != null; at = at.parentOp()) {
      if (at.attributes().get(ATTRIBUTE) instanceof StringAttr text) {
        return ofText(text.value());
      }
    }
    return A2A3;
  }
}
