package dev.jpto.std.cf;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.attr.VectorType;
import java.util.ArrayList;
import java.util.List;

/** The values of the cases of a switch: {@code dense<[1, 2]> : tensor<2xi32>}. */
final class CaseValues {
  static final AttrConstraint CONSTRAINT =
      new AttrConstraint(
          "integer elements attribute", CaseValues::isIntegerElements, CaseValues::samples);

  private static final int[] SAMPLE_WIDTHS = {32, 8, 64};
  private static final int MOST_SAMPLE_CASES = 3;

  private CaseValues() {}

  /** The attribute that holds {@code values}, of type {@code flag}. */
  static DenseElementsAttr of(Type flag, List<IntegerAttr> values) {
    ElementLayout layout = ElementLayout.of(flag).orElseThrow();
    byte[] data = new byte[(int) layout.byteCount(values.size())];
    for (int i = 0; i < values.size(); i++) {
      layout.put(data, i, values.get(i).bigValue());
    }
    return DenseElementsAttr.get(VectorType.get(new long[] {values.size()}, flag), data);
  }

  private static boolean isIntegerElements(Attribute attribute) {
    return attribute instanceof DenseElementsAttr dense
        && dense.type().elementType().isIntOrIndex();
  }

  private static List<Attribute> samples(Uniquer uniquer) {
    List<Attribute> samples = new ArrayList<>();
    for (int width : SAMPLE_WIDTHS) {
      for (int cases = 1; cases <= MOST_SAMPLE_CASES; cases++) {
        samples.add(oneTwoThree(IntegerType.get(uniquer, width), width, cases));
      }
    }
    return samples;
  }

  private static Attribute oneTwoThree(Type element, int width, int cases) {
    byte[] data = new byte[cases * width / Byte.SIZE];
    for (int i = 0; i < cases; i++) {
      data[i * width / Byte.SIZE] = (byte) (i + 1);
    }
    return DenseElementsAttr.get(VectorType.get(new long[] {cases}, element), data);
  }
}
