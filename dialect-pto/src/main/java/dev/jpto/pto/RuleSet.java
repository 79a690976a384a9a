package dev.jpto.pto;

import dev.jpto.ir.Operation;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one operation, checked in order as ptoas does. Operands that are memrefs, or that
 * {@code pto.bind_tile} made, switch them off: they were lowered already; tensors too.
 *
 * <p>A module that does not name its target may be for any, so it is refused only if all refuse it;
 * a few operations ask the module alone and then take it to be for a3.
 */
final class RuleSet {
  private final List<Rule> rules;
  private final boolean moduleDecides;
  private final boolean whenLowered;

  /**
   * The rules.
   *
   * @param moduleDecides whether a module that names no target is for a3
   * @param whenLowered whether operands that were lowered do not switch them off
   */
  RuleSet(List<Rule> rules, boolean moduleDecides, boolean whenLowered) {
    this.rules = List.copyOf(rules);
    this.moduleDecides = moduleDecides;
    this.whenLowered = whenLowered;
  }

  /** Whether {@code op} keeps the rules; emits an error if not. */
  boolean verify(Operation op) {
    if (!whenLowered && OpCheck.isLowered(op)) {
      return true;
    }
    Optional<TargetArch> stated = TargetArch.stated(op);
    Optional<String> first = violation(op, stated.orElse(TargetArch.A2A3));
    if (first.isEmpty()) {
      return true;
    }
    boolean anyTarget = stated.isEmpty() && !moduleDecides;
    if (anyTarget) {
      Optional<String> onA5 = violation(op, TargetArch.A5);
      if (onA5.isEmpty()) {
        return true;
      }
      boolean needsA5 = rules.stream().anyMatch(ArchRules.A5_ONLY::equals);
      return op.emitOpError(needsA5 ? onA5.get() : first.get());
    }
    return op.emitOpError(first.get());
  }

  private Optional<String> violation(Operation op, TargetArch arch) {
    return Rule.first(new OpCheck(op, arch), rules);
  }

  /** The rules as a list for the reference page. */
  String text() {
    StringBuilder text = new StringBuilder("Checked:\n");
    rules.forEach(rule -> text.append("\n- ").append(rule.text()));
    return text.toString();
  }
}
