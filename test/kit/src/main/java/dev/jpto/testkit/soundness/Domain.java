package dev.jpto.testkit.soundness;

import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

/** The values of a type of numbers. A dimension that is not known has two elements. */
final class Domain {
  private static final long DYNAMIC_SIZE = 2;

  private final Type element;

  /** Null for scalars. */
  private final long[] shape;

  private final int elements;

  /** The values from simple to strange, of which the first are tried when an input is shrunk. */
  private final List<Scalar> boundaries;

  private Domain(Type element, long[] shape) {
    this.element = element;
    this.shape = shape;
    this.elements = shape == null ? 1 : (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    this.boundaries =
        element instanceof FloatType f ? floats(f.semantics()) : integers(elementBits(element));
  }

  /** The values of {@code type}; empty if it holds no numbers. */
  static Optional<Domain> of(Type type) {
    Type element = type instanceof ShapedType shaped ? shaped.elementType() : type;
    if (!element.isIntOrIndex() && !(element instanceof FloatType)) {
      return Optional.empty();
    }
    if (!(type instanceof ShapedType shaped)) {
      return Optional.of(new Domain(type, null));
    }
    return shaped.hasRank() ? Optional.of(new Domain(element, shape(shaped))) : Optional.empty();
  }

  private static long[] shape(ShapedType type) {
    return Arrays.stream(type.shape())
        .map(size -> size == ShapedType.DYNAMIC ? DYNAMIC_SIZE : size)
        .toArray();
  }

  private static int elementBits(Type element) {
    return element instanceof FloatType f
        ? f.semantics().bitWidth()
        : AttributeValues.width(element);
  }

  /** The number of bits of a value. */
  int bits() {
    return elements * elementBits(element);
  }

  /** The value of these bits, the first element lowest. */
  RuntimeValue ofBits(BigInteger bits) {
    int width = elementBits(element);
    return build(i -> scalar(bits.shiftRight(i * width)));
  }

  private Scalar scalar(BigInteger bits) {
    return element instanceof FloatType f
        ? new FloatScalar(FloatArithmetic.ofBits(f.semantics(), bits))
        : IntegerScalar.wrap(elementBits(element), bits);
  }

  private RuntimeValue build(IntFunction<Scalar> each) {
    return shape == null ? each.apply(0) : Elements.of(shape, each);
  }

  /** Values at which programs go wrong: one for each boundary in all elements. */
  List<RuntimeValue> boundaryValues() {
    return boundaries.stream().map(b -> build(_ -> b)).toList();
  }

  /** A value whose elements are boundaries or any numbers. */
  RuntimeValue random(Random random) {
    return build(
        _ ->
            random.nextInt(3) == 0
                ? scalar(new BigInteger(elementBits(element), random))
                : boundaries.get(random.nextInt(boundaries.size())));
  }

  /** The value that is poison everywhere. */
  RuntimeValue poison() {
    return build(_ -> Poison.POISON);
  }

  /** Values simpler than {@code value}, the simplest first; they end at zero. */
  List<RuntimeValue> simpler(RuntimeValue value) {
    if (!(value instanceof Elements many)) {
      return new ArrayList<>(simplerScalars((Scalar) value));
    }
    List<RuntimeValue> simpler = new ArrayList<>();
    for (int i = 0; i < many.size(); i++) {
      int place = i;
      for (Scalar scalar : simplerScalars(many.get(i))) {
        simpler.add(many.with(k -> k == place ? scalar : many.get(k)));
      }
    }
    return simpler;
  }

  private List<Scalar> simplerScalars(Scalar value) {
    int rank = boundaries.indexOf(value);
    List<Scalar> simpler = new ArrayList<>(rank < 0 ? boundaries : boundaries.subList(0, rank));
    if (value instanceof IntegerScalar number) {
      BigInteger half = number.signed().divide(BigInteger.TWO);
      BigInteger nearer = number.signed().subtract(BigInteger.valueOf(number.signed().signum()));
      simpler.add(IntegerScalar.wrap(number.width(), half));
      simpler.add(IntegerScalar.wrap(number.width(), nearer));
      simpler.removeIf(other -> isNotNearer((IntegerScalar) other, number));
    }
    return simpler;
  }

  private static boolean isNotNearer(IntegerScalar candidate, IntegerScalar value) {
    int order = candidate.signed().abs().compareTo(value.signed().abs());
    boolean negates = order == 0 && value.signed().signum() < 0 && candidate.signed().signum() > 0;
    return order >= 0 && !negates;
  }

  private static List<Scalar> integers(int width) {
    BigInteger one = BigInteger.ONE;
    BigInteger least = width == 0 ? BigInteger.ZERO : one.shiftLeft(width - 1).negate();
    List<Scalar> all = new ArrayList<>();
    for (long small : new long[] {0, 1, -1, 2, -2, 3, 7, width - 1, width}) {
      all.add(IntegerScalar.wrap(width, small));
    }
    BigInteger half = one.shiftLeft(width / 2);
    for (BigInteger big :
        List.of(half, least.not(), least, least.add(one), least.not().subtract(one))) {
      all.add(IntegerScalar.wrap(width, big));
    }
    return all.stream().distinct().toList();
  }

  private static List<Scalar> floats(FloatSemantics format) {
    List<FloatValue> all = new ArrayList<>();
    for (double simple : new double[] {0.0, 1.0, -1.0, 2.0, 0.5, -0.0, 3.0, 1.5, -2.5, 0.1}) {
      all.add(FloatValue.fromDouble(format, simple));
    }
    BigInteger leastNormal = BigInteger.ONE.shiftLeft(format.precision() - 1);
    all.add(FloatValue.ofBits(format, 1));
    all.add(FloatArithmetic.ofBits(format, leastNormal.subtract(BigInteger.ONE)));
    all.add(FloatArithmetic.ofBits(format, leastNormal));
    FloatValue infinity = FloatValue.fromDouble(format, Double.POSITIVE_INFINITY);
    BigInteger belowInfinity = FloatArithmetic.bits(infinity).subtract(BigInteger.ONE);
    all.add(FloatArithmetic.ofBits(format, belowInfinity));
    all.add(infinity);
    all.add(FloatValue.fromDouble(format, Double.NEGATIVE_INFINITY));
    all.add(FloatValue.fromDouble(format, Double.NaN));
    return all.stream().distinct().<Scalar>map(FloatScalar::new).toList();
  }
}
