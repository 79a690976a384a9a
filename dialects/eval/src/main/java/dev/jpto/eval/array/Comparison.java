package dev.jpto.eval.array;

/** Comparisons of elements; with a NaN only {@link #NE} holds. */
public enum Comparison {
  EQ,
  NE,
  LT,
  LE,
  GT,
  GE;

  /** For each pair of elements of the same shape, 1 if the comparison holds and 0 otherwise. */
  public DenseArray apply(DenseArray a, DenseArray b) {
    DenseArray result = DenseArray.zeros(DType.I1, a.shape());
    for (int i = 0; i < a.size(); i++) {
      boolean holds =
          a.type().isFloat()
              ? holds(a.floats()[i], b.floats()[i])
              : holds(a.type().compare(a.integers()[i], b.integers()[i]));
      result.integers()[i] = holds ? 1 : 0;
    }
    return result;
  }

  private boolean holds(float a, float b) {
    return switch (this) {
      case EQ -> a == b;
      case NE -> a != b;
      case LT -> a < b;
      case LE -> a <= b;
      case GT -> a > b;
      case GE -> a >= b;
    };
  }

  /** Whether the comparison holds for numbers with this sign of {@code a - b}. */
  public boolean holds(int order) {
    return switch (this) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }
}
