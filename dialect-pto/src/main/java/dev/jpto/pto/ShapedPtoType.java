package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;

/** The types written {@code mnemonic<4x?xf32>}: extents and an element type. */
public abstract sealed class ShapedPtoType extends DialectType<ShapedPtoType.Params>
    permits TensorViewType, PartitionTensorViewType, ValueTileType, LocalArrayType {
  /** Extents, {@link ShapedType#DYNAMIC} where known at run time only, and the element type. */
  public record Params(long[] shape, Type element) {
    /** Copies the array. */
    public Params {
      shape = shape.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Params that
          && element == that.element
          && Arrays.equals(shape, that.shape);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(shape) * 31 + element.hashCode();
    }
  }

  ShapedPtoType(long[] shape, Type element) {
    super(element.uniquer(), new Params(shape, element));
  }

  /** What stands before the angle bracket. */
  abstract String mnemonic();

  /** The type of each element. */
  public final Type elementType() {
    return params().element();
  }

  /** The number of dimensions. */
  public final int rank() {
    return params().shape().length;
  }

  /** The extent of dimension {@code i}, or {@link ShapedType#DYNAMIC}. */
  public final long dim(int i) {
    return params().shape()[i];
  }

  /** Whether every extent is known and positive. */
  public final boolean hasPositiveStaticShape() {
    for (long dim : params().shape()) {
      if (dim <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code other} has the same extents. */
  public final boolean sameShapeAs(ShapedPtoType other) {
    return Arrays.equals(params().shape(), other.params().shape());
  }

  @Override
  public final String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public final void printBody(AttrPrinter printer) {
    printer.out().append(mnemonic()).append('<');
    for (long dim : params().shape()) {
      printer.printDim(dim);
      printer.out().append('x');
    }
    printer.printType(elementType());
    printer.out().append('>');
  }
}
