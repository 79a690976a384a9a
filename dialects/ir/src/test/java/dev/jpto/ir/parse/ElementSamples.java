package dev.jpto.ir.parse;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.ComplexType;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.IntegerType.Signedness;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Element types and shapes to test with. */
final class ElementSamples {
  private static final int[] WIDTHS = {1, 2, 4, 7, 8, 9, 16, 24, 31, 32, 33, 63, 64, 65, 80, 128};
  private static final long[][] SHAPES = {
    {}, {1}, {2}, {7}, {8}, {9}, {2, 3}, {3, 1, 2}, {1, 1, 1}, {0}, {2, 0}, {101}
  };

  private ElementSamples() {}

  /** Numbers: every float type, {@code index}, and integers of many widths. */
  static List<Type> scalars(Context context) {
    List<Type> types = new ArrayList<>();
    types.add(IndexType.get(context));
    for (FloatSemantics semantics : FloatSemantics.values()) {
      types.add(FloatType.get(context, semantics));
    }
    for (int width : WIDTHS) {
      for (Signedness signedness : Signedness.values()) {
        types.add(IntegerType.get(context, width, signedness));
      }
    }
    return types;
  }

  /** The scalars and the complex types of them. */
  static List<Type> elements(Context context) {
    List<Type> types = new ArrayList<>(scalars(context));
    for (Type scalar : scalars(context)) {
      if (ComplexType.isValidElement(scalar)) {
        types.add(ComplexType.get(scalar));
      }
    }
    return types;
  }

  /** Tensors and vectors of {@code element} of several shapes. */
  static List<ShapedType> shapes(Type element) {
    List<ShapedType> types = new ArrayList<>();
    for (long[] shape : SHAPES) {
      ShapedType tensor = RankedTensorType.get(shape, element);
      types.add(tensor);
      if (tensor.numElements() > 0 && VectorType.isValidElement(element)) {
        types.add(VectorType.get(shape, element));
      }
    }
    return types;
  }

  /** Random bytes, with runs of 0 and 0xFF. */
  static byte[] bytes(Random random, int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (random.nextInt(4) == 0 ? -random.nextInt(2) : bytes[i]);
    }
    return bytes;
  }
}
