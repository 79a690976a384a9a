package dev.jpto.run.validate;

import dev.jpto.eval.array.DType;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.pto.PtrType;
import dev.jpto.pto.ShapedPtoType;
import dev.jpto.run.PointerExtents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a function, by kind. Lowering keeps the order within a kind, but not the order
 * of kinds: tensors become pointers, which stand before the scalars (tile-tensor.md section 4.5).
 *
 * @param buffers those in global memory
 * @param scalars the numbers
 * @param unusable why no inputs can be made, if so
 */
record Signature(List<Buffer> buffers, List<Scalar> scalars, Optional<String> unusable) {
  /**
   * A tensor, a view of one, or a pointer.
   *
   * @param index which parameter it is
   * @param shape its extents, negative where they are not known; empty if nothing is known, as of a
   *     pointer
   */
  record Buffer(int index, String name, DType type, Optional<long[]> shape, boolean isPointer) {}

  /** A number, and which parameter it is. */
  record Scalar(int index, String name, Type type) {}

  /** The signature of {@code function}, which has a body. */
  static Signature of(Operation function) {
    List<Buffer> buffers = new ArrayList<>();
    List<Scalar> scalars = new ArrayList<>();
    Optional<String> unusable = Optional.empty();
    for (BlockArgument argument : function.region(0).entry().arguments()) {
      int index = argument.index();
      String name = argument.nameHint().orElse("arg" + index);
      Type type = argument.type();
      if (isNumber(type)) {
        scalars.add(new Scalar(index, name, type));
        continue;
      }
      Optional<DType> element = element(type).flatMap(DType::of);
      if (element.isPresent()) {
        boolean isPointer = type instanceof PtrType;
        Optional<long[]> shape = isPointer ? PointerExtents.of(argument) : shape(type);
        buffers.add(new Buffer(index, name, element.get(), shape, isPointer));
      } else if (unusable.isEmpty()) {
        unusable = Optional.of("there are no random inputs of type " + type);
      }
    }
    return new Signature(buffers, scalars, unusable);
  }

  private static boolean isNumber(Type type) {
    return type instanceof IndexType || type instanceof IntegerType || type instanceof FloatType;
  }

  private static Optional<Type> element(Type type) {
    return switch (type) {
      case RankedTensorType tensor -> Optional.of(tensor.elementType());
      case PtrType pointer -> Optional.of(pointer.elementType());
      case ShapedPtoType view -> Optional.of(view.elementType());
      default -> Optional.empty();
    };
  }

  private static Optional<long[]> shape(Type type) {
    return switch (type) {
      case RankedTensorType tensor -> Optional.of(tensor.shape().clone());
      case ShapedPtoType view -> {
        long[] shape = new long[view.rank()];
        Arrays.setAll(shape, view::dim);
        yield Optional.of(shape);
      }
      default -> Optional.empty();
    };
  }

  /** How many parameters there are. */
  int size() {
    return buffers.size() + scalars.size();
  }

  /** How many extents of tensors are known at run time only. */
  int numDynamic() {
    int count = 0;
    for (Buffer buffer : buffers) {
      if (buffer.shape().isPresent()) {
        count += (int) Arrays.stream(buffer.shape().get()).filter(extent -> extent < 0).count();
      }
    }
    return count;
  }
}
