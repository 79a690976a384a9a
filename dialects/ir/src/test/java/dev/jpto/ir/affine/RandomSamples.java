package dev.jpto.ir.affine;

import java.util.Random;

/**
 * Random semi-affine expressions over two dimensions and two symbols, among them many on which a
 * simplification works.
 */
final class RandomSamples {
  private final Random random;
  private final long[] constants;
  private final long[] divisors;

  /**
   * @param constants the constants that may occur anywhere but as a divisor
   * @param divisors the constants that may occur as a divisor
   */
  RandomSamples(long seed, long[] constants, long[] divisors) {
    this.random = new Random(seed);
    this.constants = constants;
    this.divisors = divisors;
  }

  /** Returns an expression of at most {@code depth} random choices along any path. */
  Sample next(int depth) {
    return next(depth, true);
  }

  private Sample next(int depth, boolean dims) {
    if (depth == 0) {
      return leaf(dims);
    }
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> next(depth - 1, dims).add(next(depth - 1, dims));
      case 3 -> next(depth - 1, dims).sub(next(depth - 1, dims));
      case 4 -> next(depth - 1, dims).mul(next(depth - 1, false));
      case 5 -> next(depth - 1, false).mul(next(depth - 1, dims));
      case 6 -> next(depth - 1, dims).apply(AffineOp.FLOOR_DIV, divisor());
      case 7 -> next(depth - 1, dims).apply(AffineOp.CEIL_DIV, divisor());
      case 8, 9 -> next(depth - 1, dims).apply(AffineOp.MOD, divisor());
      case 10 -> next(depth - 1, dims).neg();
      default -> remainder(next(depth - 1, dims), divisor());
    };
  }

  /** One of the ways to write {@code expr mod divisor}, or the sum of two multiples of expr. */
  private Sample remainder(Sample expr, Sample divisor) {
    Sample quotient = expr.apply(AffineOp.FLOOR_DIV, divisor);
    return switch (random.nextInt(4)) {
      case 0 -> expr.sub(quotient.mul(divisor));
      case 1 -> expr.add(quotient.mul(divisor.neg()));
      case 2 -> expr.add(quotient.mul(divisor).mul(Sample.constant(-1)));
      default -> expr.mul(constant()).add(expr.mul(constant()));
    };
  }

  private Sample leaf(boolean dims) {
    return switch (random.nextInt(3)) {
      case 0 -> constant();
      case 1 -> Sample.symbol(random.nextInt(2));
      default -> dims ? Sample.dim(random.nextInt(2)) : constant();
    };
  }

  private Sample constant() {
    return Sample.constant(constants[random.nextInt(constants.length)]);
  }

  private Sample divisor() {
    return random.nextInt(4) == 0
        ? Sample.symbol(random.nextInt(2))
        : Sample.constant(divisors[random.nextInt(divisors.length)]);
  }
}
