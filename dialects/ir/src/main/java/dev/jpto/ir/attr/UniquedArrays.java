package dev.jpto.ir.attr;

import java.util.Arrays;

/** Small helpers over arrays of uniqued values. */
final class UniquedArrays {
  private UniquedArrays() {}

  static int hash(Uniqued[] values, int seed) {
    int h = seed;
    for (Uniqued v : values) {
      h = h * 31 + v.hashCode();
    }
    return h;
  }

  static boolean same(Uniqued[] a, Uniqued[] b) {
    return Arrays.equals(a, b);
  }
}
