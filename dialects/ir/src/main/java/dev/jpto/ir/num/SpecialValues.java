package dev.jpto.ir.num;

import dev.jpto.ir.num.FloatSemantics.NonFinite;

/** Makes the zeros, infinities and NaNs of each format. */
final class SpecialValues {
  private static final UInt128 NOTHING = new UInt128(0, 0);

  private SpecialValues() {}

  /** The zero of the given sign, or the one zero of the format. */
  static FloatValue zero(FloatSemantics semantics, boolean negative) {
    return signed(semantics, negative && semantics.hasNegativeZero(), NOTHING);
  }

  /** What a number too large for the format becomes: an infinity, or a NaN if there is none. */
  static FloatValue overflow(FloatSemantics semantics, boolean negative) {
    if (!semantics.hasInfinity()) {
      return quietNaN(semantics, negative);
    }
    return signed(semantics, negative, infinityBits(semantics));
  }

  /** The quiet NaN without payload of the given sign, or the one NaN of the format. */
  static FloatValue quietNaN(FloatSemantics semantics, boolean negative) {
    return switch (semantics.nonFinite()) {
      case IEEE -> signed(semantics, negative, infinityBits(semantics).or(quietBit(semantics)));
      case NAN_ALL_ONES -> signed(semantics, negative, UInt128.ofLowBits(semantics.bitWidth() - 1));
      case NAN_NEGATIVE_ZERO -> signed(semantics, true, NOTHING);
    };
  }

  /** Whether a NaN of a format with signalling NaNs has its quiet bit set. */
  static boolean hasQuietBit(FloatValue nan) {
    return !nan.bits().and(quietBit(nan.semantics())).isZero();
  }

  /** A NaN with its quiet bit set, where the format has one. */
  static FloatValue quieted(FloatValue nan) {
    FloatSemantics semantics = nan.semantics();
    return semantics.hasSignalingNaN()
        ? FloatValue.of(semantics, nan.bits().or(quietBit(semantics)))
        : nan;
  }

  /** The NaN another format has for a NaN: same sign, upper bits of the payload kept, quiet. */
  static FloatValue convertNaN(FloatValue nan, FloatSemantics target) {
    if (!target.hasInfinity()) {
      return quietNaN(target, nan.isNegative());
    }
    if (nan.semantics().nonFinite() == NonFinite.NAN_NEGATIVE_ZERO) {
      return quietNaN(target, false);
    }
    int widening = target.precision() - nan.semantics().precision();
    UInt128 payload =
        widening < 0
            ? nan.significand().shiftRight(-widening)
            : nan.significand().shiftLeft(widening);
    UInt128 stored = payload.and(UInt128.ofLowBits(target.storedSignificandBits()));
    return signed(target, nan.isNegative(), stored.or(infinityBits(target)).or(quietBit(target)));
  }

  private static UInt128 quietBit(FloatSemantics semantics) {
    return UInt128.ofBit(semantics.precision() - 2);
  }

  private static UInt128 infinityBits(FloatSemantics semantics) {
    UInt128 exponent =
        new UInt128(0, semantics.exponentMask()).shiftLeft(semantics.storedSignificandBits());
    return semantics.hasExplicitIntegerBit()
        ? exponent.or(UInt128.ofBit(semantics.precision() - 1))
        : exponent;
  }

  private static FloatValue signed(FloatSemantics semantics, boolean negative, UInt128 bits) {
    return FloatValue.of(semantics, negative ? bits.or(semantics.signBit()) : bits);
  }
}
