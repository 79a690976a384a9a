package dev.jpto.ir.attr;

import java.util.Objects;
import java.util.Optional;

/** {@code tensor<4x?xf32, #enc>}. */
public final class RankedTensorType extends ShapedType {
  private final Attribute encoding;

  private RankedTensorType(long[] shape, Type elementType, Attribute encoding) {
    super(31 + Objects.hashCode(encoding), shape, elementType);
    this.encoding = encoding;
  }

  /** The tensor type without encoding. */
  public static RankedTensorType get(long[] shape, Type elementType) {
    return get(shape, elementType, Optional.empty());
  }

  /** The tensor type. */
  public static RankedTensorType get(long[] shape, Type elementType, Optional<Attribute> encoding) {
    if (encoding.isPresent() && encoding.get() instanceof Location) {
      elementType.uniquer().noteAliasable();
    }
    return elementType
        .uniquer()
        .unique(new RankedTensorType(shape.clone(), elementType, encoding.orElse(null)));
  }

  /** The encoding, whose meaning is its dialect's. */
  public Optional<Attribute> encoding() {
    return Optional.ofNullable(encoding);
  }

  /**
   * Whether a tensor of {@code type} exists; the builtin types that are no element are the shaped
   * types but vector, functions, tuples and none.
   */
  public static boolean isValidElement(Type type) {
    return switch (type) {
      case ComplexType c -> true;
      case FloatType f -> true;
      case IntegerType i -> true;
      case OpaqueType o -> true;
      case VectorType v -> true;
      case IndexType i -> true;
      case DialectType<?> d -> true;
      default -> false;
    };
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    RankedTensorType that = (RankedTensorType) other;
    return sameElements(that) && encoding == that.encoding;
  }
}
