package dev.jpto.pto;

import static dev.jpto.pto.Rule.unless;

/** Rules about the target as such, and about how exactly it computes. */
final class ArchRules {
  /** a5 only. */
  static final Rule A5_ONLY =
      Rule.of(
          "a5 only.",
          op ->
              unless(
                  op.arch() == TargetArch.A5,
                  "is only supported on A5 targets; set pto.target_arch of the module to \"a5\""));

  private ArchRules() {}

  /** HP: the exact form is for floats. */
  static Rule highPrecision(String operand) {
    return Rule.of(
        "`HIGH_PRECISION` is for f16 and f32.",
        op ->
            unless(
                !op.is("precision_mode", "HIGH_PRECISION")
                    || Elements.of("f16 f32").contains(op.element(operand)),
                "expects element type f16 or f32 for precision_mode HIGH_PRECISION, but got %s; use"
                    + " DEFAULT",
                op.element(operand)));
  }

  /** Different tiles where the module's target is {@code a3} by that name. */
  static Rule differentOnA3ByName(String... operands) {
    return Rule.when(
        "If the target is named `a3`: ",
        op -> TargetArch.statedName(op.op()).filter("a3"::equalsIgnoreCase).isPresent(),
        RelationRules.different(operands));
  }
}
