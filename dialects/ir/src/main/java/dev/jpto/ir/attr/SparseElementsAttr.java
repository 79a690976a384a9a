package dev.jpto.ir.attr;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code sparse<[[0, 1]], [5]> : tensor<2x2xi32>}: the values at some indices, others zero. */
public final class SparseElementsAttr extends ElementsAttr {
  private final DenseElementsAttr indices;
  private final ElementsAttr values;

  private SparseElementsAttr(ShapedType type, DenseElementsAttr indices, ElementsAttr values) {
    super(type, indices.hashCode() * 31 + values.hashCode());
    this.indices = indices;
    this.values = values;
  }

  /**
   * The elements: {@code indices} is a {@code tensor<NxRANKxi64>}, or {@code tensor<Nxi64>} for
   * rank 1; {@code values} is a tensor of N elements.
   *
   * @throws IllegalArgumentException with {@link #invariantError}
   */
  public static SparseElementsAttr get(
      ShapedType type, DenseElementsAttr indices, ElementsAttr values) {
    String error = invariantError(type, indices, values);
    if (error != null) {
      throw new IllegalArgumentException(error);
    }
    return type.uniquer().unique(new SparseElementsAttr(type, indices, values));
  }

  /** Why such elements cannot exist, in MLIR's words, or null. */
  public static String invariantError(
      ShapedType type, DenseElementsAttr indices, ElementsAttr values) {
    ShapedType indexType = indices.type();
    ShapedType valueType = values.type();
    if (valueType.rank() != 1) {
      return "expected 1-d tensor for sparse element values";
    }
    boolean ranksFit =
        indexType.rank() == 2
            ? indexType.dim(1) == type.rank()
            : indexType.rank() == 1 && type.rank() == 1;
    if (!ranksFit || indexType.dim(0) != valueType.dim(0)) {
      return "expected shape (["
          + shapeText(type)
          + "]); inferred shape of indices literal (["
          + shapeText(indexType)
          + "]); inferred shape of values literal (["
          + shapeText(valueType)
          + "])";
    }
    return indexError(type, indices);
  }

  private static String indexError(ShapedType type, DenseElementsAttr indices) {
    long rows = indices.isSplat() ? 1 : indices.type().dim(0);
    int rank = type.rank();
    for (int row = 0; row < rows && rank > 0; row++) {
      for (int i = 0; i < rank; i++) {
        long index = indices.layout().get(indices.data(), indices.isSplat() ? 0 : row * rank + i);
        if (index < 0 || index >= type.dim(i)) {
          return "sparse index #"
              + row
              + " is not contained within the value shape, with index=["
              + rowText(indices, row, rank)
              + "], and type='"
              + type
              + "'";
        }
      }
    }
    return null;
  }

  private static String rowText(DenseElementsAttr indices, int row, int rank) {
    return IntStream.range(0, rank)
        .mapToLong(
            i -> indices.layout().get(indices.data(), indices.isSplat() ? 0 : row * rank + i))
        .mapToObj(Long::toUnsignedString)
        .collect(Collectors.joining(", "));
  }

  private static String shapeText(ShapedType type) {
    return Arrays.stream(type.shape()).mapToObj(Long::toString).collect(Collectors.joining(", "));
  }

  /** The positions, one row each. */
  public DenseElementsAttr indices() {
    return indices;
  }

  /** The value at each position. */
  public ElementsAttr values() {
    return values;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    SparseElementsAttr that = (SparseElementsAttr) other;
    return type() == that.type() && indices == that.indices && values == that.values;
  }
}
