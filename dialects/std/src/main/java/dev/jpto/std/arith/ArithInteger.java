package dev.jpto.std.arith;

import static dev.jpto.ir.Trait.Simple.COMMUTATIVE;
import static dev.jpto.ir.Trait.Simple.IDEMPOTENT;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_INTEGER_LIKE;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpFolder;
import dev.jpto.ir.Trait;
import dev.jpto.ir.iface.Speculatable;
import java.util.List;

/** Binary operations on integers. Integers have no sign; an operation that needs one says which. */
public final class ArithInteger {
  /** {@code arith.addi}. */
  public static final OpDefinition ADDI =
      overflowing(
          "addi",
          "integer addition",
          """
          The sum modulo 2 to the width. With `nsw` or `nuw` the result is poison if the sum does
          not fit when all values are read as signed, or as unsigned.
          """,
          ArithIntegerFolds::addi,
          COMMUTATIVE);

  /** {@code arith.subi}. */
  public static final OpDefinition SUBI =
      overflowing(
          "subi",
          "integer subtraction",
          """
          The difference `lhs - rhs` modulo 2 to the width; the overflow flags as for `arith.addi`.
          """,
          ArithIntegerFolds::subi);

  /** {@code arith.muli}. */
  public static final OpDefinition MULI =
      overflowing(
          "muli",
          "integer multiplication",
          "The product modulo 2 to the width; the overflow flags as for `arith.addi`.",
          ArithIntegerFolds::muli,
          COMMUTATIVE);

  /** {@code arith.divui}. */
  public static final OpDefinition DIVUI =
      division(
          "divui",
          "unsigned integer division",
          """
          The quotient of the operands read as unsigned, rounded towards zero. Undefined for a zero
          divisor, in any element.
          """,
          ArithDivisionFolds::divui,
          ArithDivisionFolds.UNSIGNED);

  /** {@code arith.divsi}. */
  public static final OpDefinition DIVSI =
      division(
          "divsi",
          "signed integer division",
          """
          The quotient of the operands read as signed, rounded towards zero. Undefined for a zero
          divisor and where the quotient does not fit (the least number by -1), in any element.
          """,
          ArithDivisionFolds::divsi,
          ArithDivisionFolds.SIGNED);

  /** {@code arith.ceildivui}. */
  public static final OpDefinition CEILDIVUI =
      division(
          "ceildivui",
          "unsigned integer division, rounded up",
          """
          The quotient of the operands read as unsigned, rounded towards plus infinity. Undefined
          for a zero divisor.
          """,
          ArithDivisionFolds::ceildivui,
          ArithDivisionFolds.UNSIGNED);

  /** {@code arith.ceildivsi}. */
  public static final OpDefinition CEILDIVSI =
      division(
          "ceildivsi",
          "signed integer division, rounded up",
          """
          The quotient of the operands read as signed, rounded towards plus infinity. Undefined for
          a zero divisor and where the quotient does not fit.
          """,
          ArithDivisionFolds::ceildivsi,
          ArithDivisionFolds.SIGNED);

  /** {@code arith.floordivsi}. */
  public static final OpDefinition FLOORDIVSI =
      plain(
          "floordivsi",
          "signed integer division, rounded down",
          """
          The quotient of the operands read as signed, rounded towards minus infinity. Undefined for
          a zero divisor and where the quotient does not fit.
          """,
          ArithDivisionFolds::floordivsi);

  /** {@code arith.remui}. */
  public static final OpDefinition REMUI =
      plain(
          "remui",
          "remainder of unsigned integer division",
          """
          What `arith.divui` leaves: `lhs - rhs * quotient`, operands read as unsigned. Undefined
          for a zero divisor.
          """,
          ArithDivisionFolds::remui);

  /** {@code arith.remsi}. */
  public static final OpDefinition REMSI =
      plain(
          "remsi",
          "remainder of signed integer division",
          """
          What `arith.divsi` leaves; it has the sign of `lhs` or is zero. Undefined for a zero
          divisor.
          """,
          ArithDivisionFolds::remsi);

  /** {@code arith.andi}. */
  public static final OpDefinition ANDI =
      plain(
          "andi",
          "bitwise and",
          "The bits set in both operands.",
          ArithIntegerFolds::andi,
          COMMUTATIVE,
          IDEMPOTENT);

  /** {@code arith.ori}. */
  public static final OpDefinition ORI =
      plain(
          "ori",
          "bitwise or",
          "The bits set in any operand.",
          ArithIntegerFolds::ori,
          COMMUTATIVE,
          IDEMPOTENT);

  /** {@code arith.xori}. */
  public static final OpDefinition XORI =
      plain(
          "xori",
          "bitwise exclusive or",
          "The bits set in one operand only.",
          ArithIntegerFolds::xori,
          COMMUTATIVE);

  /** {@code arith.shli}. */
  public static final OpDefinition SHLI =
      overflowing(
          "shli",
          "left shift",
          """
          The bits of `lhs` moved `rhs` places up, with zeros from below; `rhs` is read as unsigned.
          Poison if it is not less than the width, and by the overflow flags if bits are lost that
          matter when read as signed or unsigned.
          """,
          ArithIntegerFolds::shli);

  /** {@code arith.shrui}. */
  public static final OpDefinition SHRUI =
      plain(
          "shrui",
          "right shift with zeros",
          """
          The bits of `lhs` moved `rhs` places down, with zeros from above; `rhs` is read as
          unsigned. Poison if it is not less than the width.
          """,
          ArithIntegerFolds::shrui);

  /** {@code arith.shrsi}. */
  public static final OpDefinition SHRSI =
      plain(
          "shrsi",
          "right shift with copies of the sign",
          """
          The bits of `lhs` moved `rhs` places down, with copies of the highest bit from above;
          `rhs` is read as unsigned. Poison if it is not less than the width.
          """,
          ArithIntegerFolds::shrsi);

  /** {@code arith.maxsi}. */
  public static final OpDefinition MAXSI =
      plain(
          "maxsi",
          "signed maximum",
          "The greater operand, read as signed.",
          ArithIntegerFolds::maxsi,
          COMMUTATIVE);

  /** {@code arith.maxui}. */
  public static final OpDefinition MAXUI =
      plain(
          "maxui",
          "unsigned maximum",
          "The greater operand, read as unsigned.",
          ArithIntegerFolds::maxui,
          COMMUTATIVE);

  /** {@code arith.minsi}. */
  public static final OpDefinition MINSI =
      plain(
          "minsi",
          "signed minimum",
          "The lesser operand, read as signed.",
          ArithIntegerFolds::minsi,
          COMMUTATIVE);

  /** {@code arith.minui}. */
  public static final OpDefinition MINUI =
      plain(
          "minui",
          "unsigned minimum",
          "The lesser operand, read as unsigned.",
          ArithIntegerFolds::minui,
          COMMUTATIVE);

  private ArithInteger() {}

  static List<OpDefinition> all() {
    return List.of(
        ADDI,
        SUBI,
        MULI,
        DIVUI,
        DIVSI,
        CEILDIVUI,
        CEILDIVSI,
        FLOORDIVSI,
        REMUI,
        REMSI,
        ANDI,
        ORI,
        XORI,
        SHLI,
        SHRUI,
        SHRSI,
        MAXSI,
        MAXUI,
        MINSI,
        MINUI);
  }

  private static OpDefinition plain(
      String name, String summary, String description, OpFolder folder, Trait... traits) {
    return binary(name, summary, description, folder, traits).build();
  }

  private static OpDefinition overflowing(
      String name, String summary, String description, OpFolder folder, Trait... traits) {
    return binary(name, summary, description, folder, traits)
        .defaultAttr(OverflowAttr.KEY, OverflowAttr.CONSTRAINT, OverflowAttr.NONE)
        .build();
  }

  private static OpDefinition division(
      String name, String summary, String description, OpFolder folder, Speculatable when) {
    return binary(name, summary, description, folder).implement(when).build();
  }

  private static OpDefinition.Builder binary(
      String name, String summary, String description, OpFolder folder, Trait... traits) {
    return Families.binary(name, summary, description, SIGNLESS_INTEGER_LIKE, traits).fold(folder);
  }
}
