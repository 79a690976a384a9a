package dev.jpto.lowering.tile;

import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileType;
import java.util.Optional;

/**
 * Into which blocks a product of {@code m x k} by {@code k x n} is cut, so that the operands and
 * the sum of one block fit the memories of the cube. Each number divides the whole.
 *
 * @param m rows of the left operand and of the sum
 * @param n columns of the right operand and of the sum
 * @param k columns of the left and rows of the right operand
 */
record MatmulBlocks(long m, long n, long k) {
  /** The cube works on squares of this many rows and columns. */
  private static final long SQUARE = 16;

  /** What the operands and the sum may take, in bytes. */
  record Limits(long left, long right, long acc) {}

  /**
   * The blocks for {@code lhs} and {@code rhs} with sums of {@code sumBytes} each; the largest
   * along k that fit, of those the largest along m and n. Empty if none fit.
   */
  static Optional<MatmulBlocks> choose(TileType lhs, TileType rhs, long sumBytes, Limits limits) {
    long bytes = TileElement.bits(lhs.elementType()) / 8;
    long depth = Math.max(SQUARE, 32 / bytes);
    long wholeM = lhs.dim(0);
    long wholeN = rhs.dim(1);
    long wholeK = lhs.dim(1);
    MatmulBlocks best = null;
    for (long m = wholeM; m > 0; m = nextDivisor(wholeM, m, SQUARE)) {
      for (long n = wholeN; n > 0; n = nextDivisor(wholeN, n, SQUARE)) {
        if (m * n * sumBytes > limits.acc()) {
          continue;
        }
        long most = Math.min(limits.left() / (m * bytes), limits.right() / (n * bytes));
        long k = largestDivisor(wholeK, most, depth);
        if (k > 0 && (best == null || isBetter(m, n, k, best))) {
          best = new MatmulBlocks(m, n, k);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Fewer blocks of sums are better, as each reads all of its operands; then fewer steps. */
  private static boolean isBetter(long m, long n, long k, MatmulBlocks than) {
    return m * n != than.m() * than.n() ? m * n > than.m() * than.n() : k > than.k();
  }

  /** The next smaller divisor of {@code whole} that is a multiple of {@code unit}, or 0. */
  private static long nextDivisor(long whole, long after, long unit) {
    return largestDivisor(whole, after - 1, unit);
  }

  private static long largestDivisor(long whole, long most, long unit) {
    if (whole <= most) {
      return whole;
    }
    for (long d = most / unit * unit; d > 0; d -= unit) {
      if (whole % d == 0) {
        return d;
      }
    }
    return 0;
  }

  /** Whether there is only one block. */
  boolean isWhole(TileType lhs, TileType rhs) {
    return sumIsWhole(lhs, rhs) && k == lhs.dim(1);
  }

  /** Whether there is only one block of sums. */
  boolean sumIsWhole(TileType lhs, TileType rhs) {
    return m == lhs.dim(0) && n == rhs.dim(1);
  }
}
