package dev.jpto.pattern.lower;

import dev.jpto.ir.Arity;
import dev.jpto.ir.ValueDef;
import java.util.List;

/** What the declared operand or result groups of an operation say of numbers. */
final class OpShape {
  private OpShape() {}

  static boolean isFixed(List<ValueDef> groups) {
    return groups.stream().allMatch(group -> group.arity() == Arity.ONE);
  }

  static int indexOf(List<ValueDef> groups, String name) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether group {@code index} is one value that stands at position {@code index}. */
  static boolean isAtItsIndex(List<ValueDef> groups, int index) {
    return isFixed(groups.subList(0, index + 1));
  }

  /** Whether {@code n} values can be those of the groups. */
  static boolean allows(List<ValueDef> groups, int n) {
    int least = (int) groups.stream().filter(d -> d.arity() == Arity.ONE).count();
    boolean unlimited = groups.stream().anyMatch(d -> d.arity() == Arity.VARIADIC);
    return least <= n && (unlimited || n <= groups.size());
  }

  /** {@code it has lhs, rhs}, for hints. */
  static String has(List<ValueDef> groups, String what) {
    return "it has " + (groups.isEmpty() ? "no " + what + "s" : String.join(", ", names(groups)));
  }

  static List<String> names(List<ValueDef> groups) {
    return groups.stream().map(ValueDef::name).toList();
  }

  /** {@code 2 operands}, {@code 1 result}. */
  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
