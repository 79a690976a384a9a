package dev.jpto.ir.verify;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.VectorType;
import java.util.List;

/** When shapes go together: a dynamic extent fits any other, an unranked type any rank. */
final class Shapes {
  private Shapes() {}

  /** Whether no operand and no result has a shape. */
  static boolean none(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof ShapedType) {
        return false;
      }
    }
    for (int i = 0; i < op.numResults(); i++) {
      if (op.result(i).type() instanceof ShapedType) {
        return false;
      }
    }
    return true;
  }

  /** Whether two types have shapes that fit, or none of them has a shape. */
  static boolean fit(Type a, Type b) {
    if (a instanceof ShapedType x && b instanceof ShapedType y) {
      return !x.hasRank() || !y.hasRank() || extentsFit(x, y);
    }
    return !(a instanceof ShapedType) && !(b instanceof ShapedType);
  }

  private static boolean extentsFit(ShapedType a, ShapedType b) {
    if (a.rank() != b.rank()) {
      return false;
    }
    for (int i = 0; i < a.rank(); i++) {
      long x = a.dim(i);
      long y = b.dim(i);
      if (x != y && x != ShapedType.DYNAMIC && y != ShapedType.DYNAMIC) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all types have shapes that fit each other, or none has a shape. Scalable vectors only
   * fit scalable vectors.
   */
  static boolean fit(List<Type> types) {
    long shaped = types.stream().filter(ShapedType.class::isInstance).count();
    if (shaped == 0) {
      return true;
    }
    long scalable = types.stream().filter(Shapes::isScalable).count();
    if (shaped != types.size() || (scalable != 0 && scalable != types.size())) {
      return false;
    }
    List<ShapedType> ranked =
        types.stream().map(ShapedType.class::cast).filter(ShapedType::hasRank).toList();
    return ranked.isEmpty() || ranksAndExtentsFit(ranked);
  }

  private static boolean isScalable(Type type) {
    return type instanceof VectorType vector && vector.isScalable();
  }

  private static boolean ranksAndExtentsFit(List<ShapedType> types) {
    int rank = types.getFirst().rank();
    for (ShapedType type : types) {
      if (type.rank() != rank) {
        return false;
      }
    }
    for (int i = 0; i < rank; i++) {
      long known = ShapedType.DYNAMIC;
      for (ShapedType type : types) {
        long extent = type.dim(i);
        if (extent != ShapedType.DYNAMIC) {
          if (known != ShapedType.DYNAMIC && known != extent) {
            return false;
          }
          known = extent;
        }
      }
    }
    return true;
  }
}
