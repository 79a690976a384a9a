package dev.jpto.std.common;

import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.ir.attr.VectorType;
import java.util.List;

/** What holds scalars: nothing, or a kind of shaped type. */
enum Container {
  NONE,
  VECTOR,
  TENSOR,
  MEMREF;

  /** Whether {@code type} holds scalars this way. */
  boolean holds(Type type) {
    return switch (this) {
      case NONE -> !(type instanceof ShapedType);
      case VECTOR -> type instanceof VectorType;
      case TENSOR -> type instanceof RankedTensorType || type instanceof UnrankedTensorType;
      case MEMREF -> type instanceof MemRefType;
    };
  }

  /** Typical types that hold {@code element} this way. */
  List<Type> samples(Type element) {
    long[] row = {4};
    return switch (this) {
      case NONE -> List.of(element);
      case VECTOR ->
          List.of(
              VectorType.get(row, element),
              VectorType.get(new long[] {2, 8}, element, new boolean[] {false, true}));
      case TENSOR ->
          List.of(
              RankedTensorType.get(row, element),
              RankedTensorType.get(new long[] {ShapedType.DYNAMIC, 3}, element),
              RankedTensorType.get(new long[0], element));
      case MEMREF -> List.of(MemRefType.get(row, element));
    };
  }
}
