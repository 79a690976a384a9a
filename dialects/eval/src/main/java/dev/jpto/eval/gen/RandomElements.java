package dev.jpto.eval.gen;

import dev.jpto.ir.ResourceTable;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ComplexType;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.DenseResourceElementsAttr;
import dev.jpto.ir.attr.DenseStringElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.SparseElementsAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Random dense, sparse and resource elements, and dense arrays. */
final class RandomElements {
  private static final int MOST_ELEMENTS = 300;
  private static final List<Integer> ARRAY_WIDTHS = List.of(1, 8, 16, 32, 64);
  private static final List<FloatSemantics> ARRAY_FLOATS =
      List.of(FloatSemantics.F32, FloatSemantics.F64, FloatSemantics.F16, FloatSemantics.BF16);

  private final RandomBuiltins all;
  private final Dice dice;

  RandomElements(RandomBuiltins all) {
    this.all = all;
    this.dice = all.dice;
  }

  /** Any elements attribute or dense array. */
  Attribute any() {
    return switch (dice.below(8)) {
      case 0 -> array();
      case 1 -> strings();
      case 2 -> sparse();
      case 3 -> resource();
      default -> dense(numberType());
    };
  }

  /** Elements of this type, if its extents are known and few and its elements numbers. */
  Optional<ElementsAttr> ofType(ShapedType type) {
    boolean possible =
        type.hasStaticShape()
            && type.numElements() <= MOST_ELEMENTS
            && isNumber(type.elementType())
            && (type instanceof RankedTensorType || type instanceof VectorType);
    return possible ? Optional.of(dense(type)) : Optional.empty();
  }

  /** Elements without bits, and pairs of single bits, are left out: upstream fails on them. */
  private static boolean isNumber(Type type) {
    return switch (type) {
      case IntegerType i -> i.width() > 0;
      case ComplexType c -> !(c.elementType() instanceof IntegerType i) || i.width() > 1;
      default -> type.isIntOrIndex() || type instanceof FloatType;
    };
  }

  private ShapedType numberType() {
    Type element = numberElement();
    if (dice.percent(10)) {
      return RankedTensorType.get(new long[] {dice.between(90, 120)}, element);
    }
    return dice.percent(20)
        ? VectorType.get(all.types.shape(3, 1, false), all.types.floating())
        : RankedTensorType.get(shape(), element);
  }

  private Type numberElement() {
    Type element = dice.percent(15) ? ComplexType.get(all.types.number()) : all.types.scalar();
    return isNumber(element) ? element : numberElement();
  }

  private long[] shape() {
    return all.types.shape(3, dice.percent(20) ? 0 : 1, false);
  }

  private DenseElementsAttr dense(ShapedType type) {
    ElementLayout layout = ElementLayout.of(type.elementType()).orElseThrow();
    int count = (int) type.numElements();
    boolean splat = count > 0 && !layout.isPacked() && dice.percent(30);
    int stored = splat ? 1 : count;
    byte[] data = new byte[(int) layout.byteCount(stored)];
    for (int i = 0; i < stored * layout.scalarsPerElement(); i++) {
      put(layout, data, i);
    }
    return DenseElementsAttr.get(type, data);
  }

  private void put(ElementLayout layout, byte[] data, int index) {
    switch (layout.scalarType()) {
      case FloatType f -> {
        FloatValue value = all.numbers.floating(f.semantics());
        layout.put(data, index, value.hi(), value.lo());
      }
      case IntegerType i -> layout.put(data, index, all.numbers.integer(i.width()));
      default -> layout.put(data, index, all.numbers.integer());
    }
  }

  private DenseArrayAttr array() {
    if (dice.percent(30)) {
      FloatSemantics semantics = dice.pick(ARRAY_FLOATS);
      long[] bits = new long[dice.below(4)];
      Arrays.setAll(bits, i -> all.numbers.floating(semantics).lo());
      return DenseArrayAttr.get(FloatType.get(all.context, semantics), bits);
    }
    int width = dice.pick(ARRAY_WIDTHS);
    long[] values = new long[dice.below(5)];
    Arrays.setAll(values, i -> all.numbers.integer() << (64 - width) >> (64 - width));
    return DenseArrayAttr.get(IntegerType.get(all.context, width), values);
  }

  private DenseStringElementsAttr strings() {
    Type element = OpaqueType.get(all.context, all.opaque.text());
    ShapedType type = RankedTensorType.get(all.types.shape(2, 1, false), element);
    int count = (int) type.numElements();
    List<String> strings = dice.list(count, count, all.text::any);
    return DenseStringElementsAttr.get(type, strings);
  }

  private SparseElementsAttr sparse() {
    long[] shape = shape();
    ShapedType type =
        RankedTensorType.get(shape.length == 0 ? new long[] {2} : shape, numberElement());
    int rank = type.rank();
    Set<List<Long>> rows = new HashSet<>();
    for (int i = type.numElements() == 0 ? 0 : dice.below(3); i > 0; i--) {
      rows.add(position(type));
    }
    long[] indices = rows.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    ShapedType rowsType =
        RankedTensorType.get(new long[] {rows.size(), rank}, IntegerType.get(all.context, 64));
    ElementLayout layout = ElementLayout.of(rowsType.elementType()).orElseThrow();
    byte[] data = new byte[indices.length * Long.BYTES];
    for (int i = 0; i < indices.length; i++) {
      layout.put(data, i, indices[i]);
    }
    ShapedType valuesType = RankedTensorType.get(new long[] {rows.size()}, type.elementType());
    return SparseElementsAttr.get(type, DenseElementsAttr.get(rowsType, data), dense(valuesType));
  }

  private List<Long> position(ShapedType type) {
    Long[] position = new Long[type.rank()];
    Arrays.setAll(position, i -> (long) dice.below((int) type.dim(i)));
    return List.of(position);
  }

  private DenseResourceElementsAttr resource() {
    String key = all.text.name();
    if (dice.percent(70)) {
      byte[] blob = new byte[5 + dice.below(20)];
      blob[0] = (byte) (1 << dice.below(5));
      for (int i = 4; i < blob.length; i++) {
        blob[i] = (byte) dice.below(256);
      }
      all.context.resources().put("builtin", key, new ResourceTable.Blob(blob));
    }
    return DenseResourceElementsAttr.get(numberType(), key);
  }
}
