package dev.jpto.ir.attr;

/** {@code complex<f32>}: a pair of integers or floats. */
public final class ComplexType extends Type {
  private final Type elementType;

  private ComplexType(Type elementType) {
    super(elementType.uniquer(), elementType.hashCode() * 31 + 17);
    this.elementType = elementType;
  }

  /** The complex type over {@code elementType}, an integer or float type. */
  public static ComplexType get(Type elementType) {
    if (!isValidElement(elementType)) {
      throw new IllegalArgumentException("invalid element type for complex");
    }
    return elementType.uniquer().unique(new ComplexType(elementType));
  }

  /** Whether a complex of {@code type} exists. */
  public static boolean isValidElement(Type type) {
    return type instanceof IntegerType || type instanceof FloatType;
  }

  /** The type of both parts. */
  public Type elementType() {
    return elementType;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return elementType == ((ComplexType) other).elementType;
  }
}
