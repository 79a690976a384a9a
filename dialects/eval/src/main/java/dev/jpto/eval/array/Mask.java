package dev.jpto.eval.array;

import dev.jpto.eval.Stop;

/** Packed masks: a bit for each element, eight to a byte from the lowest on, row by row. */
public final class Mask {
  private Mask() {}

  /** The bytes of a row of {@code cols} elements. */
  public static int bytes(int cols) {
    return (cols + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** Packs a matrix of {@link DType#I1} into bytes of {@code type}. */
  public static DenseArray pack(DenseArray bits, DType type) {
    int cols = bits.cols();
    if (type.isFloat()) {
      throw Stop.unsupported("puts bits into a mask of floats, which does not run");
    }
    DenseArray bytes = DenseArray.zeros(type, bits.rows(), bytes(cols));
    for (int r = 0; r < bits.rows(); r++) {
      for (int c = 0; c < cols; c++) {
        int at = r * bytes.cols() + c / Byte.SIZE;
        long bit = bits.integers()[r * cols + c] << c % Byte.SIZE;
        bytes.integers()[at] = type.wrap(bytes.integers()[at] | bit);
      }
    }
    return bytes;
  }

  /** The element of {@code a} where the mask has a one, else that of {@code b}. */
  public static DenseArray select(DenseArray mask, DenseArray a, DenseArray b) {
    if (mask.type().isFloat()) {
      throw Stop.unsupported("takes bits from a mask of floats, which does not run");
    }
    DenseArray result = DenseArray.zeros(a.type(), a.shape());
    for (int r = 0; r < a.rows(); r++) {
      for (int c = 0; c < a.cols(); c++) {
        long stored = mask.integers()[r * mask.cols() + c / Byte.SIZE];
        boolean first = (stored >> c % Byte.SIZE & 1) != 0;
        int at = r * a.cols() + c;
        result.copy(first ? a : b, at, at);
      }
    }
    return result;
  }
}
