package dev.jpto.eval.gen;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.ir.attr.VectorType;

/**
 * Keeps the types of one guess alike where traits say that shapes or element types are: the type
 * chosen first sets the shape, the next ones are adapted to it.
 */
final class ShapeRules {
  private final boolean sameShape;
  private final boolean sameElement;
  private Type first;

  ShapeRules(OpDefinition definition) {
    sameShape =
        definition.hasTrait(Trait.Simple.SAME_OPERANDS_SHAPE)
            || definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_SHAPE)
            || definition.hasTrait(Trait.Simple.ELEMENTWISE);
    sameElement =
        definition.hasTrait(Trait.Simple.SAME_OPERANDS_ELEMENT_TYPE)
            || definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE);
  }

  /** Remembers a type that was chosen. */
  void note(Type type) {
    if (first == null) {
      first = type;
    }
  }

  /** A type like {@code type}, with the shape or element type of the one chosen first. */
  Type adapt(Type type) {
    if (first == null || !(sameShape || sameElement)) {
      return type;
    }
    Type like = sameShape ? first : type;
    Type element = elementType(sameElement ? first : type);
    return switch (like) {
      case VectorType v when VectorType.isValidElement(element) ->
          VectorType.get(v.shape(), element, scalable(v));
      case RankedTensorType t when RankedTensorType.isValidElement(element) ->
          RankedTensorType.get(t.shape(), element, t.encoding());
      case UnrankedTensorType t when RankedTensorType.isValidElement(element) ->
          UnrankedTensorType.get(element);
      case MemRefType m when MemRefType.isValidElement(element) ->
          MemRefType.get(m.shape(), element, m.layout(), m.memorySpace());
      case ShapedType s -> type;
      default -> sameShape ? element : type;
    };
  }

  private static boolean[] scalable(VectorType type) {
    boolean[] scalable = new boolean[type.rank()];
    for (int i = 0; i < scalable.length; i++) {
      scalable[i] = type.isScalable(i);
    }
    return scalable;
  }

  private static Type elementType(Type type) {
    return type instanceof ShapedType shaped ? shaped.elementType() : type;
  }
}
