package dev.jpto.lowering.memory;

import java.util.Arrays;

/**
 * Addresses of the buffers of a {@link PackingProblem}.
 *
 * @param addresses the first byte of each buffer
 * @param end the first byte after all of them, 0 without buffers
 */
record Packing(long[] addresses, long end) {
  /** Copies the array. */
  Packing {
    addresses = addresses.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Packing that
        && end == that.end
        && Arrays.equals(addresses, that.addresses);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(addresses);
  }
}
