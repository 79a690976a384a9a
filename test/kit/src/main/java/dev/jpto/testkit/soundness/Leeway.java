package dev.jpto.testkit.soundness;

import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.num.FloatValue;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a float may be from the one it stands for.
 *
 * @param zeros whether the sign of a zero does not matter
 * @param rounding whether operations may be regrouped or fused, so that roundings differ
 */
record Leeway(boolean zeros, boolean rounding) {
  /** Bits at the end of a significand that may differ where roundings do. */
  private static final int LOOSE_BITS = 4;

  private static final Set<String> REGROUPING = Set.of("reassoc", "arcp", "contract", "afn");

  /** What the fast-math flags inside {@code program} allow. */
  static Leeway of(Operation program) {
    Set<String> flags = new TreeSet<>();
    program.walk(op -> addFlags(op.attr("fastmath"), flags));
    boolean fast = flags.contains("fast");
    return new Leeway(
        fast || flags.contains("nsz"), fast || REGROUPING.stream().anyMatch(flags::contains));
  }

  private static void addFlags(Attribute attribute, Set<String> flags) {
    if (attribute != null) {
      String text = attribute.toString();
      String list = text.substring(text.indexOf('<') + 1, text.lastIndexOf('>'));
      flags.addAll(Set.of(list.split(",")));
    }
  }

  /** Whether {@code after} may stand for {@code before}. */
  boolean allows(FloatValue before, FloatValue after) {
    if (before.equals(after) || before.isNaN() && after.isNaN()) {
      return true;
    }
    if (zeros && before.isZero() && after.isZero()) {
      return true;
    }
    return rounding && (!before.isFinite() || isNear(before, after));
  }

  /** What overflows in one order of roundings may not in another. */
  private static boolean isNear(FloatValue before, FloatValue after) {
    if (!after.isFinite()) {
      return false;
    }
    double scale = Math.max(Math.abs(before.toDouble()), Math.abs(after.toDouble()));
    double unit = Math.scalb(scale, LOOSE_BITS - before.semantics().precision());
    return Math.abs(FloatArithmetic.subtract(before, after).toDouble()) <= unit;
  }
}
