package dev.jpto.std.common;

import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.ir.attr.VectorType;

/** Questions about types that hold elements; a scalar holds itself. */
public final class Shapes {
  private Shapes() {}

  /** The type of each element, {@code type} itself if it is no shaped type. */
  public static Type elementType(Type type) {
    return type instanceof ShapedType shaped ? shaped.elementType() : type;
  }

  /**
   * The vector or tensor like {@code model}, encoding and scalable dimensions included, whose
   * elements are {@code element}; for any other model {@code element} itself.
   */
  public static Type withElementType(Type model, Type element) {
    return switch (model) {
      case VectorType v -> {
        boolean[] scalable = new boolean[v.rank()];
        for (int i = 0; i < scalable.length; i++) {
          scalable[i] = v.isScalable(i);
        }
        yield VectorType.get(v.shape(), element, scalable);
      }
      case RankedTensorType t -> RankedTensorType.get(t.shape(), element, t.encoding());
      case UnrankedTensorType t -> UnrankedTensorType.get(element);
      default -> element;
    };
  }
}
