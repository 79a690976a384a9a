package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;

import dev.jpto.ir.attr.Type;
import java.util.Optional;

/**
 * Which elements an operand has. The rule of an operation whose operands all have the same elements
 * is about one of them and names none.
 *
 * @param operand whose elements
 * @param role how the message calls them, before "element type": empty, or the operand
 * @param a3 those a2 and a3 take
 * @param a5 those a5 takes
 */
record ElementRule(String operand, String role, Elements a3, Elements a5) implements Rule {
  /** A of the tables. */
  static final String NUMBERS = "i16 i32 f16 f32";

  /** The elements of all operands, of which {@code operand} is one. */
  static ElementRule elements(String operand, String names) {
    return new ElementRule(operand, "", Elements.of(names), Elements.of(names));
  }

  /** The elements of one operand. */
  static ElementRule elementsOf(String operand, String names) {
    return new ElementRule(operand, operand + " ", Elements.of(names), Elements.of(names));
  }

  /** {@code +i8} of the tables: a5 takes more. */
  ElementRule a5(String more) {
    return new ElementRule(operand, role, a3, a3.and(more));
  }

  @Override
  public Optional<String> violation(OpCheck op) {
    Type element = op.element(operand);
    Elements allowed = op.arch() == TargetArch.A5 ? a5 : a3;
    if (allowed.contains(element)) {
      return KEPT;
    }
    String arch = a3.equals(a5) ? "" : op.arch() == TargetArch.A5 ? "A5 " : "A2/A3 ";
    String instead = !allowed.equals(a5) && a5.contains(element) ? ", or assemble for a5" : "";
    return broken(
        "expects %s%s %selement type to be %s, but got %s; convert it with pto.tcvt%s",
        arch, op.name(), role, allowed, element, instead);
  }

  @Override
  public String text() {
    String whose = role.isEmpty() ? "Elements are " : "Elements of `" + operand + "` are ";
    return whose + words(a3) + (a3.equals(a5) ? "." : "; on a5 also " + words(added()) + ".");
  }

  private Elements added() {
    return new Elements(a5.names().stream().filter(n -> !a3.names().contains(n)).toList());
  }

  private static String words(Elements elements) {
    return MoveRules.alternatives(elements.names());
  }
}
