package dev.jpto.ir.attr;

/** Constant contents of a shaped value: {@code dense<...>}, {@code sparse<...>}, resources. */
public abstract sealed class ElementsAttr extends Attribute
    permits DenseElementsAttr,
        DenseStringElementsAttr,
        DenseResourceElementsAttr,
        SparseElementsAttr {
  private final ShapedType type;

  ElementsAttr(ShapedType type, int hash) {
    super(type.uniquer(), type.hashCode() * 31 + hash);
    this.type = type;
  }

  /** The shaped type of the contents. */
  public final ShapedType type() {
    return type;
  }
}
