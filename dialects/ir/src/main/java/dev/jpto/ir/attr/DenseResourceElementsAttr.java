package dev.jpto.ir.attr;

/** {@code dense_resource<key> : tensor<...>}: elements whose bytes stand after the module. */
public final class DenseResourceElementsAttr extends ElementsAttr {
  private final String key;

  private DenseResourceElementsAttr(ShapedType type, String key) {
    super(type, key.hashCode());
    this.key = key;
  }

  /** The elements named {@code key}. */
  public static DenseResourceElementsAttr get(ShapedType type, String key) {
    return type.uniquer().unique(new DenseResourceElementsAttr(type, key));
  }

  /** The name of the resource. */
  public String key() {
    return key;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    DenseResourceElementsAttr that = (DenseResourceElementsAttr) other;
    return type() == that.type() && key.equals(that.key);
  }
}
