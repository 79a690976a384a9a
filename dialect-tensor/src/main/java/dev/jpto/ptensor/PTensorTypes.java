package dev.jpto.ptensor;

import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.IntegerType.Signedness;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.attr.Pad;
import dev.jpto.ptensor.attr.ViewAttr;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.std.common.TypeConstraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What operands and results of the dialect may be (tile-tensor.md sections 1.1 and 1.2). */
public final class PTensorTypes {
  private static final Set<String> LOW_PRECISION = Set.of("!pto.hif8", "!pto.f4E2M1x2");
  private static final Set<FloatSemantics> FLOATS =
      Set.of(
          FloatSemantics.F16,
          FloatSemantics.BF16,
          FloatSemantics.F32,
          FloatSemantics.F8E4M3FN,
          FloatSemantics.F8E5M2);
  private static final Set<Integer> WIDTHS = Set.of(1, 4, 8, 16, 32, 64);

  /** Any tensor. */
  static final TypeConstraint TENSOR =
      tensor(
          "tensor of numbers",
          PTensorTypes::isElement,
          u -> List.of(f32(u), IntegerType.get(u, 32)));

  /** A tensor of floats. */
  static final TypeConstraint FLOAT_TENSOR =
      tensor(
          "tensor of f16, bf16 or f32",
          t -> t instanceof FloatType f && f.width() > 8,
          u -> List.of(f32(u), FloatType.get(u, FloatSemantics.F16)));

  /** A tensor of f32. */
  static final TypeConstraint F32_TENSOR =
      tensor(
          "tensor of f32",
          t -> t instanceof FloatType f && f.semantics() == FloatSemantics.F32,
          u -> List.of(f32(u)));

  /** A tensor of integers. */
  static final TypeConstraint INTEGER_TENSOR =
      tensor(
          "tensor of integers",
          t -> t instanceof IntegerType i && i.width() > 1 && isElement(t),
          u -> List.of(IntegerType.get(u, 32), IntegerType.get(u, 16)));

  /** A tensor of 16-bit integers. */
  static final TypeConstraint INT16_TENSOR =
      tensor(
          "tensor of i16 or ui16",
          t -> t instanceof IntegerType i && i.width() == 16 && isElement(t),
          u -> List.of(IntegerType.get(u, 16), IntegerType.get(u, 16, Signedness.UNSIGNED)));

  // The same tensors with samples for operations that not all typical tensors fit.

  /** Any tensor; one of f32. */
  static final TypeConstraint PLAIN = typical(new long[] {8, 8}, Pad.NULL);

  /** Any tensor; a column. */
  static final TypeConstraint COLUMN = typical(new long[] {8, 1}, Pad.NULL);

  /** Any tensor; a row. */
  static final TypeConstraint ROW = typical(new long[] {1, 8}, Pad.NULL);

  /** Any tensor; two beside each other. */
  static final TypeConstraint WIDE = typical(new long[] {8, 16}, Pad.NULL);

  /** Any tensor; a small window. */
  static final TypeConstraint WINDOW = typical(new long[] {1, 4}, Pad.NULL);

  /** Any tensor; one that is filled up. */
  static final TypeConstraint PADDED = typical(new long[] {8, 8}, Pad.ZERO);

  /** Any tensor; some that are filled up in each way. */
  static final TypeConstraint PADDED_WITH_ANY =
      new TypeConstraint(
          TENSOR.summary(),
          TENSOR.test(),
          u -> List.of(padded(u, Pad.ZERO), padded(u, Pad.MAX), padded(u, Pad.MIN)));

  /** Any tensor; places in a column. */
  static final TypeConstraint PLACES_OF_ROWS = places(8, 1);

  /** Any tensor; places in a row. */
  static final TypeConstraint PLACES_OF_COLUMNS = places(1, 8);

  /** Any tensor; one of which a part known at run time is valid. */
  static final TypeConstraint VALID_SET =
      like(
          TENSOR,
          u ->
              TensorView.of(new long[] {8, 8}, f32(u))
                  .withValid(ShapedType.DYNAMIC, ShapedType.DYNAMIC)
                  .type());

  /** Any tensor; one of a static shape. */
  static final TypeConstraint STATIC =
      new TypeConstraint(
          TENSOR.summary(), TENSOR.test(), u -> TENSOR.samples().apply(u).subList(0, 2));

  /** Any tensor; one of floats, as are the types cast to. */
  static final TypeConstraint CAST =
      new TypeConstraint(TENSOR.summary(), TENSOR.test(), FLOAT_TENSOR.samples());

  /** A number. */
  static final TypeConstraint SCALAR =
      new TypeConstraint(
          "number", PTensorTypes::isElement, u -> List.of(f32(u), IntegerType.get(u, 32)));

  /** An integer. */
  static final TypeConstraint INTEGER_SCALAR =
      new TypeConstraint(
          "integer",
          t -> t instanceof IntegerType i && i.width() > 1 && isElement(t),
          u -> List.of(IntegerType.get(u, 32)));

  /** A tensor or a number. */
  static final TypeConstraint TENSOR_OR_SCALAR =
      new TypeConstraint(
          "tensor of numbers or number",
          t -> TENSOR.allows(t) || isElement(t),
          u -> List.of(TENSOR.samples().apply(u).get(0), f32(u)));

  /** A number of elements or a place. */
  static final TypeConstraint INDEX = TypeConstraints.INDEX_TYPE;

  private PTensorTypes() {}

  /** Whether tensors of {@code type} can be computed with. */
  public static boolean isElement(Type type) {
    return switch (type) {
      case FloatType f -> FLOATS.contains(f.semantics());
      case IntegerType i -> WIDTHS.contains(i.width()) && (i.isSignless() || i.isUnsigned());
      case DialectType<?> d -> LOW_PRECISION.contains(d.toString());
      default -> false;
    };
  }

  /** Whether {@code type} is a tensor this dialect knows. */
  public static boolean isTensor(Type type) {
    return TENSOR.allows(type);
  }

  private static FloatType f32(Uniquer uniquer) {
    return FloatType.get(uniquer, FloatSemantics.F32);
  }

  private static TypeConstraint like(TypeConstraint constraint, Function<Uniquer, Type> sample) {
    return new TypeConstraint(
        constraint.summary(), constraint.test(), u -> List.of(sample.apply(u)));
  }

  private static TypeConstraint typical(long[] shape, Pad pad) {
    return like(TENSOR, u -> TensorView.of(shape, f32(u)).withPad(pad).type());
  }

  private static Type padded(Uniquer uniquer, Pad pad) {
    return TensorView.of(new long[] {8, 8}, f32(uniquer)).withPad(pad).type();
  }

  private static TypeConstraint places(long... shape) {
    return like(TENSOR, u -> TensorView.of(shape, IntegerType.get(u, 32)).type());
  }

  private static TypeConstraint tensor(
      String summary, Predicate<Type> element, Function<Uniquer, List<Type>> elements) {
    return new TypeConstraint(
        summary,
        t ->
            t instanceof RankedTensorType tensor
                && element.test(tensor.elementType())
                && tensor.encoding().map(ViewAttr.class::isInstance).orElse(true),
        u -> samples(elements.apply(u)));
  }

  private static List<Type> samples(List<Type> elements) {
    List<Type> all = new ArrayList<>();
    for (Type element : elements) {
      all.add(RankedTensorType.get(new long[] {8, 8}, element));
    }
    all.add(RankedTensorType.get(new long[] {8, ShapedType.DYNAMIC}, elements.get(0)));
    return all;
  }
}
