package dev.jpto.std.arith;

import static dev.jpto.ir.Trait.Simple.COMMUTATIVE;
import static dev.jpto.ir.Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE;
import static dev.jpto.std.common.TypeConstraints.FLOAT_LIKE;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpFolder;
import dev.jpto.ir.Trait;
import java.util.List;

/**
 * Operations on floats, by IEEE 754, round to nearest even, unless fast-math flags say otherwise.
 */
public final class ArithFloat {
  /** {@code arith.negf}. */
  public static final OpDefinition NEGF =
      Families.elementwise(
              Families.pure(
                      "negf",
                      "float negation",
                      "The operand with the other sign, also of zeros and NaNs.")
                  .operand("operand", FLOAT_LIKE)
                  .defaultAttr(FastMathAttr.KEY, FastMathAttr.CONSTRAINT, FastMathAttr.NONE)
                  .result("result", FLOAT_LIKE)
                  .traits(SAME_OPERANDS_AND_RESULT_TYPE)
                  .fold(ArithFloatFolds::negf))
          .build();

  /** {@code arith.addf}. */
  public static final OpDefinition ADDF =
      binary(
          "addf", "float addition", "The sum of the operands.", ArithFloatFolds::addf, COMMUTATIVE);

  /** {@code arith.subf}. */
  public static final OpDefinition SUBF =
      binary("subf", "float subtraction", "The difference `lhs - rhs`.", ArithFloatFolds::subf);

  /** {@code arith.mulf}. */
  public static final OpDefinition MULF =
      binary(
          "mulf",
          "float multiplication",
          "The product of the operands.",
          ArithFloatFolds::mulf,
          COMMUTATIVE);

  /** {@code arith.divf}. */
  public static final OpDefinition DIVF =
      binary("divf", "float division", "The quotient `lhs / rhs`.", ArithFloatFolds::divf);

  /** {@code arith.remf}. */
  public static final OpDefinition REMF =
      binary(
          "remf",
          "float remainder",
          """
          What a division with quotient rounded towards zero leaves; it has the sign of `lhs`, as
          C's `fmod`.
          """,
          ArithFloatFolds::remf);

  /** {@code arith.maximumf}. */
  public static final OpDefinition MAXIMUMF =
      binary(
          "maximumf",
          "float maximum that keeps NaNs",
          "The greater operand; a NaN if one is a NaN; `-0.0` is less than `+0.0`.",
          ArithFloatFolds::maximumf,
          COMMUTATIVE);

  /** {@code arith.maxnumf}. */
  public static final OpDefinition MAXNUMF =
      binary(
          "maxnumf",
          "float maximum that prefers numbers",
          "The greater operand; the other one if one is a NaN; either zero of two.",
          ArithFloatFolds::maxnumf,
          COMMUTATIVE);

  /** {@code arith.minimumf}. */
  public static final OpDefinition MINIMUMF =
      binary(
          "minimumf",
          "float minimum that keeps NaNs",
          "The lesser operand; a NaN if one is a NaN; `-0.0` is less than `+0.0`.",
          ArithFloatFolds::minimumf,
          COMMUTATIVE);

  /** {@code arith.minnumf}. */
  public static final OpDefinition MINNUMF =
      binary(
          "minnumf",
          "float minimum that prefers numbers",
          "The lesser operand; the other one if one is a NaN; either zero of two.",
          ArithFloatFolds::minnumf,
          COMMUTATIVE);

  private ArithFloat() {}

  static List<OpDefinition> all() {
    return List.of(NEGF, ADDF, SUBF, MULF, DIVF, REMF, MAXIMUMF, MAXNUMF, MINIMUMF, MINNUMF);
  }

  private static OpDefinition binary(
      String name, String summary, String description, OpFolder folder, Trait... traits) {
    return Families.binary(name, summary, description, FLOAT_LIKE, traits)
        .fold(folder)
        .defaultAttr(FastMathAttr.KEY, FastMathAttr.CONSTRAINT, FastMathAttr.NONE)
        .build();
  }
}
