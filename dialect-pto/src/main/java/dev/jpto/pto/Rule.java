package dev.jpto.pto;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something ptoas asks of an operation beyond the types of single operands (pto-dialect.md sections
 * 4 and 5): checked by the verifier, and a sentence of the reference page.
 */
interface Rule {
  /** The rule is kept. */
  Optional<String> KEPT = Optional.empty();

  /** How the rule is broken, or {@link #KEPT}. */
  Optional<String> violation(OpCheck op);

  /** The rule as a whole sentence. */
  String text();

  /** A rule that is a sentence and a function. */
  static Rule of(String text, Function<OpCheck, Optional<String>> check) {
    return new Rule() {
      @Override
      public Optional<String> violation(OpCheck op) {
        return check.apply(op);
      }

      @Override
      public String text() {
        return text;
      }
    };
  }

  /** The message of a broken rule. */
  static Optional<String> broken(String format, Object... values) {
    return Optional.of(format.formatted(values));
  }

  /** {@link #KEPT} or the message. */
  static Optional<String> unless(boolean kept, String format, Object... values) {
    return kept ? KEPT : broken(format, values);
  }

  /** The first violation of several rules, in order. */
  static Optional<String> first(OpCheck op, List<Rule> rules) {
    for (Rule rule : rules) {
      Optional<String> violation = rule.violation(op);
      if (violation.isPresent()) {
        return violation;
      }
    }
    return KEPT;
  }

  /** Rules for a2 and a3 only. */
  static Rule onA3(Rule... rules) {
    return when("On a3: ", op -> op.arch() == TargetArch.A2A3, rules);
  }

  /** Rules for a5 only. */
  static Rule onA5(Rule... rules) {
    return when("On a5: ", op -> op.arch() == TargetArch.A5, rules);
  }

  /** Rules that hold if an operand that may be left out is given. */
  static Rule given(String operand, Rule... rules) {
    return when("With `" + operand + "`: ", op -> op.isGiven(operand), rules);
  }

  /** Rules that hold in some case only; {@code text} tells the case, before their own words. */
  static Rule when(String text, Predicate<OpCheck> applies, Rule... rules) {
    List<Rule> all = List.of(rules);
    String words = String.join(" ", all.stream().map(Rule::text).toList());
    return of(
        text + Character.toLowerCase(words.charAt(0)) + words.substring(1),
        op -> applies.test(op) ? first(op, all) : KEPT);
  }

  /** {@code `a`, `b` and `c`}. */
  static String listed(String... names) {
    List<String> quoted = Arrays.stream(names).map(n -> "`" + n + "`").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.getFirst()
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  /** {@code is} or {@code are}, or {@code has} or {@code have}, after {@link #listed}. */
  static String verb(String[] names, String one, String many) {
    return names.length == 1 ? one : many;
  }
}
