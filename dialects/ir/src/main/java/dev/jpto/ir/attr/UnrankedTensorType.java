package dev.jpto.ir.attr;

/** {@code tensor<*xf32>}. */
public final class UnrankedTensorType extends ShapedType {
  private UnrankedTensorType(Type elementType) {
    super(37, elementType);
  }

  /** The unranked tensor type. */
  public static UnrankedTensorType get(Type elementType) {
    return elementType.uniquer().unique(new UnrankedTensorType(elementType));
  }

  @Override
  public boolean hasRank() {
    return false;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return sameElements((UnrankedTensorType) other);
  }
}
