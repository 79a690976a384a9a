package dev.jpto.eval.value;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.SparseElementsAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Optional;

/** The values that attributes stand for. */
public final class AttributeValues {
  private AttributeValues() {}

  /** The value of an integer, float or elements attribute; empty for other attributes. */
  public static Optional<RuntimeValue> of(Attribute attribute) {
    return switch (attribute) {
      case IntegerAttr integer -> Optional.of(integer(integer.type(), integer.bigValue()));
      case FloatAttr number -> Optional.of(new FloatScalar(number.value()));
      case DenseElementsAttr dense -> dense(dense);
      case SparseElementsAttr sparse -> sparse(sparse);
      default -> Optional.empty();
    };
  }

  /** The number of bits of an integer or index type. */
  public static int width(Type type) {
    return type instanceof IntegerType i ? i.width() : IntegerScalar.INDEX_WIDTH;
  }

  private static IntegerScalar integer(Type type, BigInteger value) {
    return IntegerScalar.wrap(width(type), value);
  }

  private static Optional<RuntimeValue> dense(DenseElementsAttr dense) {
    ElementLayout layout = dense.layout();
    if (layout.isComplex()) {
      return Optional.empty();
    }
    return Optional.of(
        dense.isSplat() ? splat(dense) : Elements.of(shape(dense), i -> scalar(dense, i)));
  }

  private static Elements splat(DenseElementsAttr dense) {
    Scalar one = scalar(dense, 0);
    return Elements.of(shape(dense), _ -> one);
  }

  private static long[] shape(ElementsAttr elements) {
    return elements.type().shape();
  }

  private static Scalar scalar(DenseElementsAttr dense, int i) {
    ElementLayout layout = dense.layout();
    return layout.scalarType() instanceof FloatType
        ? new FloatScalar(layout.getFloat(dense.data(), i))
        : integer(layout.scalarType(), layout.getInteger(dense.data(), i));
  }

  private static Optional<RuntimeValue> sparse(SparseElementsAttr sparse) {
    RuntimeValue places = of(sparse.indices()).orElseThrow();
    Scalar zero = zero(sparse.type().elementType());
    RuntimeValue given = of(sparse.values()).orElse(null);
    if (zero == null || given == null) {
      return Optional.empty();
    }
    Elements indices = (Elements) places;
    Elements values = (Elements) given;
    Elements zeros = Elements.of(shape(sparse), _ -> zero);
    Scalar[] all = zeros.list().toArray(Scalar[]::new);
    for (int row = 0; row < values.size(); row++) {
      all[place(sparse.type(), indices, row)] = values.get(row);
    }
    return Optional.of(zeros.with(i -> all[i]));
  }

  private static int place(ShapedType type, Elements indices, int row) {
    long place = 0;
    for (int i = 0; i < type.rank(); i++) {
      IntegerScalar index = (IntegerScalar) indices.get(row * type.rank() + i);
      place = place * type.dim(i) + index.signed().longValueExact();
    }
    return Math.toIntExact(place);
  }

  private static Scalar zero(Type type) {
    return switch (type) {
      case FloatType f -> new FloatScalar(FloatValue.ofBits(f.semantics(), 0));
      case Type t when t.isIntOrIndex() -> integer(t, BigInteger.ZERO);
      default -> null;
    };
  }
}
