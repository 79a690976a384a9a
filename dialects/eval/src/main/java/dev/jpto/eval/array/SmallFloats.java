package dev.jpto.eval.array;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Floats of 8 bits by tables, made from the exact conversions of the kernel. */
final class SmallFloats {
  private static final int PATTERNS = 256;
  private static final Map<FloatSemantics, float[]> TABLES = new ConcurrentHashMap<>();

  private SmallFloats() {}

  static float decode(FloatSemantics format, int bits) {
    return table(format)[bits & PATTERNS - 1];
  }

  /** The bits of a float that the format has; any NaN is its quiet NaN. */
  static int encode(FloatSemantics format, float value) {
    float[] table = table(format);
    if (value != value) {
      return (int) FloatValue.fromDouble(format, Double.NaN).lo() & PATTERNS - 1;
    }
    int low = 0;
    int high = PATTERNS / 2 - 1; // positive numbers ascend with their bits; NaNs are beyond them
    float magnitude = Math.abs(value);
    while (low < high) {
      int middle = low + high >>> 1;
      if (table[middle] >= magnitude || table[middle] != table[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    boolean negative = Float.floatToRawIntBits(value) < 0;
    return negative && (low != 0 || format.hasNegativeZero()) ? low | PATTERNS / 2 : low;
  }

  private static float[] table(FloatSemantics format) {
    return TABLES.computeIfAbsent(format, SmallFloats::make);
  }

  private static float[] make(FloatSemantics format) {
    float[] table = new float[PATTERNS];
    for (int bits = 0; bits < PATTERNS; bits++) {
      table[bits] = (float) FloatValue.ofBits(format, bits).toDouble();
    }
    return table;
  }
}
