package dev.jpto.std.arith;

import dev.jpto.ir.num.FloatArithmetic;
import dev.jpto.ir.num.FloatComparison;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The comparison of an integer that was cast to a float with a constant, {@code float(x) < c}, said
 * without floats.
 */
sealed interface IntegerAsFloatComparison {
  /** It is always true, or always false. */
  record Known(boolean holds) implements IntegerAsFloatComparison {}

  /** It is {@code x predicate bound}. */
  record Bound(CmpIPredicate predicate, BigInteger bound) implements IntegerAsFloatComparison {}

  /**
   * What {@code float(x) predicate c} is for an integer {@code x} of {@code width} bits. Empty for
   * a NaN, and where the cast may round {@code x} to the other side of {@code c}.
   */
  static Optional<IntegerAsFloatComparison> of(
      CmpFPredicate predicate, FloatValue c, int width, boolean signed) {
    if (c.isNaN() || mayRoundAcross(c, width, signed)) {
      return Optional.empty();
    }
    return switch (predicate) {
      case ALWAYS_TRUE, ORD -> Optional.of(new Known(true));
      case ALWAYS_FALSE, UNO -> Optional.of(new Known(false));
      case OEQ, UEQ -> compare(CmpIPredicate.EQ, c, width, signed);
      case ONE, UNE -> compare(CmpIPredicate.NE, c, width, signed);
      case OLT, ULT -> compare(CmpIPredicate.SLT, c, width, signed);
      case OLE, ULE -> compare(CmpIPredicate.SLE, c, width, signed);
      case OGT, UGT -> compare(CmpIPredicate.SGT, c, width, signed);
      case OGE, UGE -> compare(CmpIPredicate.SGE, c, width, signed);
    };
  }

  /**
   * Whether the cast of a number near {@code c} is inexact. The least signed number needs all its
   * bits to be told from its neighbours.
   */
  private static boolean mayRoundAcross(FloatValue c, int width, boolean signed) {
    int precision = c.semantics().precision();
    if (width <= precision || c.isZero()) {
      return false;
    }
    int valueBits = signed ? width - 1 : width;
    if (c.isInf()) {
      return c.semantics().maxExponent() < valueBits;
    }
    int exponent = FloatArithmetic.exponent(c);
    return precision <= exponent && exponent <= valueBits;
  }

  /** The predicate is given as a signed one. */
  private static Optional<IntegerAsFloatComparison> compare(
      CmpIPredicate predicate, FloatValue c, int width, boolean signed) {
    BigInteger least = signed ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
    BigInteger greatest = least.add(BigInteger.ONE.shiftLeft(width)).subtract(BigInteger.ONE);
    if (compare(greatest, c) == FloatComparison.LESS) {
      return Optional.of(new Known(holdsBelow(predicate)));
    }
    if (compare(least, c) == FloatComparison.GREATER) {
      return Optional.of(new Known(holdsAbove(predicate)));
    }
    return FloatArithmetic.truncate(c)
        .filter(whole -> whole.compareTo(least) >= 0 && whole.compareTo(greatest) <= 0)
        .map(whole -> compareWhole(predicate, c, whole, signed));
  }

  private static FloatComparison compare(BigInteger integer, FloatValue c) {
    return FloatArithmetic.compare(FloatArithmetic.ofInteger(c.semantics(), integer), c);
  }

  private static boolean holdsBelow(CmpIPredicate predicate) {
    return switch (predicate) {
      case NE, SLT, SLE -> true;
      default -> false;
    };
  }

  private static boolean holdsAbove(CmpIPredicate predicate) {
    return switch (predicate) {
      case NE, SGT, SGE -> true;
      default -> false;
    };
  }

  /** {@code whole} is {@code c} without its fraction. */
  private static IntegerAsFloatComparison compareWhole(
      CmpIPredicate predicate, FloatValue c, BigInteger whole, boolean signed) {
    if (compare(whole, c) == FloatComparison.EQUAL) {
      return new Bound(signed ? predicate : predicate.unsigned(), whole);
    }
    boolean negative = c.isNegative();
    CmpIPredicate adjusted =
        switch (predicate) {
          case SLT, SLE -> negative ? CmpIPredicate.SLT : CmpIPredicate.SLE;
          case SGT, SGE -> negative ? CmpIPredicate.SGE : CmpIPredicate.SGT;
          default -> predicate;
        };
    return switch (adjusted) {
      case EQ -> new Known(false);
      case NE -> new Known(true);
      default -> new Bound(signed ? adjusted : adjusted.unsigned(), whole);
    };
  }
}
