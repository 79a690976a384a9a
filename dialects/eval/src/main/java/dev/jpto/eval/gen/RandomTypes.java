package dev.jpto.eval.gen;

import dev.jpto.ir.attr.AffineMapAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ComplexType;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.NoneType;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StridedLayoutAttr;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.TupleType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedMemRefType;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import java.util.List;
import java.util.Optional;

/** Random builtin types of every kind, and types of dialects nobody knows. */
final class RandomTypes {
  private static final List<Integer> WIDTHS =
      List.of(0, 1, 2, 7, 8, 16, 31, 32, 33, 63, 64, 65, 128);
  private static final List<FloatSemantics> FLOATS = List.of(FloatSemantics.values());

  private final RandomBuiltins all;
  private final Dice dice;

  RandomTypes(RandomBuiltins all) {
    this.all = all;
    this.dice = all.dice;
  }

  /** Any type, nested {@code depth} deep at most. */
  Type any(int depth) {
    if (depth == 0 || dice.percent(40)) {
      return simple();
    }
    return switch (dice.below(9)) {
      case 0 -> function(depth - 1);
      case 1 -> tuple(depth - 1);
      case 2 -> ComplexType.get(number());
      case 3 -> vector();
      case 4 -> tensor(depth - 1);
      case 5 -> UnrankedTensorType.get(tensorElement());
      case 6 -> memref(depth - 1);
      case 7 -> UnrankedMemRefType.get(memrefElement(), memorySpace());
      default -> OpaqueType.get(all.context, all.opaque.text());
    };
  }

  private Type simple() {
    return switch (dice.below(8)) {
      case 0 -> NoneType.get(all.context);
      case 1 -> OpaqueType.get(all.context, all.opaque.text());
      default -> scalar();
    };
  }

  /** An integer, index or float type. */
  Type scalar() {
    return dice.percent(20) ? IndexType.get(all.context) : number();
  }

  /** An integer or float type. */
  Type number() {
    return dice.percent(50) ? floating() : integer();
  }

  /** A float type. */
  FloatType floating() {
    return FloatType.get(all.context, dice.pick(FLOATS));
  }

  /** An integer type of any width and signedness. */
  IntegerType integer() {
    int width = dice.percent(90) ? dice.pick(WIDTHS) : dice.between(0, 300);
    IntegerType.Signedness signedness =
        dice.percent(60)
            ? IntegerType.Signedness.SIGNLESS
            : dice.pick(List.of(IntegerType.Signedness.values()));
    return IntegerType.get(all.context, width, signedness);
  }

  /** A function type. */
  FunctionType function(int depth) {
    return FunctionType.get(
        all.context, dice.list(0, 3, () -> any(depth)), dice.list(0, 2, () -> any(depth)));
  }

  private Type tuple(int depth) {
    int most = dice.percent(10) ? 20 : 3;
    return TupleType.get(all.context, dice.list(0, most, () -> any(depth)));
  }

  /** A vector type, maybe scalable. */
  VectorType vector() {
    long[] shape = shape(3, 1, false);
    boolean[] scalable = new boolean[shape.length];
    for (int i = 0; i < scalable.length; i++) {
      scalable[i] = dice.percent(20);
    }
    return VectorType.get(shape, scalar(), scalable);
  }

  private Type tensor(int depth) {
    Optional<Attribute> encoding =
        dice.percent(30)
            ? Optional.of(all.attributes.any(depth)).filter(RandomTypes::isEncoding)
            : Optional.empty();
    return RankedTensorType.get(shape(3, 0, true), tensorElement(), encoding);
  }

  /** Upstream does not read these two as encodings. */
  private static boolean isEncoding(Attribute attribute) {
    return !(attribute instanceof StridedLayoutAttr || attribute instanceof DenseArrayAttr);
  }

  private Type tensorElement() {
    return switch (dice.below(6)) {
      case 0 -> ComplexType.get(number());
      case 1 -> vector();
      case 2 -> OpaqueType.get(all.context, all.opaque.text());
      default -> scalar();
    };
  }

  private Type memref(int depth) {
    long[] shape = shape(3, 0, true);
    Optional<Attribute> layout =
        switch (dice.below(4)) {
          case 0 -> Optional.of(AffineMapAttr.get(all.context, all.affine.map(shape.length)));
          case 1 -> Optional.of(strided(shape.length));
          default -> Optional.empty();
        };
    Type element = depth > 0 && dice.percent(20) ? memref(depth - 1) : memrefElement();
    return MemRefType.get(shape, element, layout, memorySpace());
  }

  private Type memrefElement() {
    return switch (dice.below(6)) {
      case 0 -> ComplexType.get(number());
      case 1 -> vector();
      default -> scalar();
    };
  }

  private Optional<Attribute> memorySpace() {
    return switch (dice.below(6)) {
      case 0 -> Optional.of(IntegerAttr.get(integer(), dice.between(0, 5)));
      case 1 -> Optional.of(StringAttr.get(all.context, all.text.any()));
      case 2 -> Optional.of(all.attributes.dictionary(1, key -> true));
      default -> Optional.empty();
    };
  }

  /** A strided layout of this rank. */
  StridedLayoutAttr strided(int rank) {
    long[] strides = new long[rank];
    for (int i = 0; i < rank; i++) {
      strides[i] = dice.percent(30) ? ShapedType.DYNAMIC : dice.between(1, 99);
    }
    long offset = dice.percent(30) ? ShapedType.DYNAMIC : dice.between(0, 9);
    return StridedLayoutAttr.get(all.context, offset, strides);
  }

  /** Up to {@code maxRank} extents of at least {@code least}, some dynamic if allowed. */
  long[] shape(int maxRank, int least, boolean dynamic) {
    long[] shape = new long[dice.below(maxRank + 1)];
    for (int i = 0; i < shape.length; i++) {
      boolean unknown = dynamic && dice.percent(30);
      shape[i] = unknown ? ShapedType.DYNAMIC : dice.between(least, 5);
    }
    return shape;
  }
}
