package dev.jpto.ir.num;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values to test with. */
final class FloatSamples {
  private FloatSamples() {}

  /** The formats of at most 16 bits, all of whose values can be tried. */
  static List<FloatSemantics> smallFormats() {
    return Arrays.stream(FloatSemantics.values()).filter(s -> s.bitWidth() <= 16).toList();
  }

  /** Every value of a small format, by ascending bits. */
  static Stream<FloatValue> all(FloatSemantics small) {
    return IntStream.range(0, 1 << small.bitWidth()).mapToObj(i -> FloatValue.ofBits(small, i));
  }

  /** Every finite number of a small format, from zero up. */
  static List<FloatValue> finiteAscending(FloatSemantics small) {
    return all(small).filter(v -> v.isFinite() && !v.isNegative()).toList();
  }

  /** Values of any kind and magnitude, among them subnormal and short ones. */
  static List<FloatValue> random(FloatSemantics semantics, int count, long seed) {
    Random random = new Random(seed);
    UInt128 mask = UInt128.ofLowBits(semantics.bitWidth());
    List<FloatValue> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      UInt128 bits = new UInt128(random.nextLong(), random.nextLong()).and(mask);
      int shift = random.nextInt(semantics.bitWidth());
      values.add(
          switch (i % 4) {
            case 0 -> FloatValue.of(semantics, bits);
            case 1 -> FloatValue.of(semantics, bits.shiftRight(shift));
            case 2 -> FloatValue.of(semantics, bits.shiftRight(shift).shiftLeft(shift));
            default -> FloatValue.fromDouble(semantics, random.nextInt(1 << 24) / 1000.0);
          });
    }
    return values;
  }
}
