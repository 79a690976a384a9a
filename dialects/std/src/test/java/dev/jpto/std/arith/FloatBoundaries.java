package dev.jpto.std.arith;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Floats at which arithmetic has something to decide. */
final class FloatBoundaries {
  private FloatBoundaries() {}

  /**
   * Zeros, ones, the least and greatest subnormal and normal numbers, halves of units, numbers of
   * many bits, infinities and NaNs, of both signs.
   */
  static List<FloatValue> of(FloatSemantics semantics) {
    int width = semantics.bitWidth();
    Set<FloatValue> values = new LinkedHashSet<>();
    for (double number : new double[] {0, 1, 1.5, 2, 3, 0.1, 10, 127, 128.5, 255, 65_504, 1e9}) {
      values.add(FloatValue.fromDouble(semantics, number));
    }
    BigInteger sign = BigInteger.ONE.shiftLeft(width - 1);
    BigInteger one = bits(FloatValue.fromDouble(semantics, 1));
    BigInteger nan = sign.subtract(BigInteger.ONE);
    int stored = one.getLowestSetBit();
    BigInteger unit = BigInteger.ONE.shiftLeft(stored);
    BigInteger infinity = nan.shiftRight(stored).shiftLeft(stored);
    for (BigInteger pattern :
        List.of(
            BigInteger.ONE,
            unit.subtract(BigInteger.ONE),
            unit,
            one.add(BigInteger.ONE),
            one.subtract(BigInteger.ONE),
            infinity.subtract(BigInteger.ONE),
            infinity,
            infinity.add(BigInteger.ONE),
            infinity.add(unit.shiftRight(1)),
            nan,
            new BigInteger("5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A", 16).shiftRight(129 - width))) {
      values.add(ofBits(semantics, pattern));
    }
    List<FloatValue> both = new ArrayList<>(values);
    values.forEach(v -> both.add(ofBits(semantics, bits(v).or(sign))));
    return both.stream().distinct().toList();
  }

  /** The attribute, {@code 0x3F800000 : f32}. */
  static String text(FloatValue value) {
    return "0x%s : %s"
        .formatted(
            "%0" + (value.semantics().typeWidth() + 3) / 4 + "X", value.semantics().keyword())
        .formatted(bits(value));
  }

  private static BigInteger bits(FloatValue value) {
    BigInteger low = new BigInteger(Long.toUnsignedString(value.lo()));
    return new BigInteger(Long.toUnsignedString(value.hi())).shiftLeft(64).or(low);
  }

  private static FloatValue ofBits(FloatSemantics semantics, BigInteger pattern) {
    return FloatValue.ofBits(semantics, pattern.shiftRight(64).longValue(), pattern.longValue());
  }
}
