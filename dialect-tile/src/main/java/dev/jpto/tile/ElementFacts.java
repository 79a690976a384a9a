package dev.jpto.tile;

import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.pattern.Constraint;
import java.math.BigInteger;
import java.util.Optional;

/** Conditions and numbers of the patterns on elements (tile-tensor.md section 3). */
final class ElementFacts {
  static final Constraint<Type> FLOATS =
      new Constraint<>(
          "holds floats",
          t -> t instanceof TileType tile && tile.elementType() instanceof FloatType);

  static final Constraint<Type> INTEGERS =
      new Constraint<>(
          "holds integers",
          t -> t instanceof TileType tile && tile.elementType() instanceof IntegerType);

  static final Constraint<Type> SIGNLESS =
      new Constraint<>(
          "holds signless integers",
          t ->
              t instanceof TileType tile
                  && tile.elementType() instanceof IntegerType i
                  && i.isSignless());

  /** A tile of one number may have this type. */
  static final Constraint<Type> CAN_BE_FULL =
      new Constraint<>("can be the type of tile.full", t -> canBeFull(t));

  static final Constraint<Attribute> ONE = new Constraint<>("is 1", ElementFacts::isOne);

  static final Constraint<Attribute> ZERO_INTEGER =
      new Constraint<>("is the integer 0", a -> a instanceof IntegerAttr i && i.value() == 0);

  /** Adding +0.0 changes -0.0, adding -0.0 changes nothing. */
  static final Constraint<Attribute> ADDS_NOTHING =
      new Constraint<>(
          "is the integer 0 or -0.0", a -> isZero(a, true) || ZERO_INTEGER.test().test(a));

  static final Constraint<Attribute> SUBTRACTS_NOTHING =
      new Constraint<>(
          "is the integer 0 or +0.0", a -> isZero(a, false) || ZERO_INTEGER.test().test(a));

  /** Of two tiles the second one has the shape of the first, and is valid where that is. */
  static final Constraint.Of2<Value, Value> COVERED_BY =
      new Constraint.Of2<>("is covered by", (x, y) -> covers(y.type(), x.type()));

  private ElementFacts() {}

  /**
   * Whether there may be a constant tile of this type, so that the target can make it: once it lies
   * in {@code vec} it is row-major, as {@code resolve-layouts} has seen to.
   */
  static boolean canBeFull(Type type) {
    return type instanceof TileType tile
        && (tile.space().isEmpty() || tile.isIn(TileSpace.VEC) && tile.layout().isRowMajor())
        && !tile.hasDynamicValid()
        && !tile.isCompact()
        && tile.pad().isEmpty()
        && (tile.hasImplicitLayout() || tile.layout().isRowMajor());
  }

  private static boolean isOne(Attribute attribute) {
    return switch (attribute) {
      case IntegerAttr i -> i.bigValue().equals(BigInteger.ONE);
      case FloatAttr f -> f.value().toDouble() == 1.0;
      default -> false;
    };
  }

  private static boolean isZero(Attribute attribute, boolean negative) {
    return attribute instanceof FloatAttr f
        && f.value().isZero()
        && f.value().isNegative() == negative;
  }

  /** Whether {@code outer} is of the shape and elements of {@code inner}, and valid where it is. */
  static boolean covers(Type outer, Type inner) {
    if (!(outer instanceof TileType o) || !(inner instanceof TileType i)) {
      return false;
    }
    if (!o.sameShapeAs(i) || o.elementType() != i.elementType()) {
      return false;
    }
    for (int axis = 0; axis < o.rank(); axis++) {
      long valid = o.validDim(axis);
      boolean whole = valid == o.dim(axis);
      boolean more =
          valid != ShapedType.DYNAMIC
              && i.validDim(axis) != ShapedType.DYNAMIC
              && valid >= i.validDim(axis);
      if (!whole && !more) {
        return false;
      }
    }
    return true;
  }

  /** The number as a scalar constant of the type of the elements; null if arith has none. */
  static Attribute scalar(Attribute value, Type tile) {
    Type element = ((TileType) tile).elementType();
    return switch (value) {
      case FloatAttr f when f.type() == element -> f;
      case IntegerAttr i when i.type() instanceof IntegerType t && t.isSignless() -> i;
      default -> null;
    };
  }

  /** Zero of the elements of {@code tile}, integers. */
  static Attribute zero(Type tile) {
    IntegerType element = (IntegerType) ((TileType) tile).elementType();
    return IntegerAttr.get(element, 0);
  }

  /** The sum if both have one sign and it fits, else null: right with and without saturation. */
  static IntegerAttr sum(IntegerAttr a, IntegerAttr b) {
    if (a.type() != b.type() || a.bigValue().signum() * b.bigValue().signum() < 0) {
      return null;
    }
    return fitting(a.type(), a.bigValue().add(b.bigValue()));
  }

  /** The product if no factor is negative and it fits, else null. */
  static IntegerAttr product(IntegerAttr a, IntegerAttr b) {
    if (a.type() != b.type() || a.bigValue().signum() < 0 || b.bigValue().signum() < 0) {
      return null;
    }
    return fitting(a.type(), a.bigValue().multiply(b.bigValue()));
  }

  private static IntegerAttr fitting(Type type, BigInteger value) {
    boolean fits = type instanceof IntegerType i && value.bitLength() < i.width();
    return fits ? IntegerAttr.get(type, value) : null;
  }

  /** The product of two powers of two from 1 on, if it is finite, else null: nothing is rounded. */
  static FloatAttr product(FloatAttr a, FloatAttr b) {
    if (a.type() != b.type() || !isPowerFromOne(a) || !isPowerFromOne(b)) {
      return null;
    }
    double product = a.value().toDouble() * b.value().toDouble();
    FloatValue value = FloatValue.fromDouble(a.value().semantics(), product);
    return value.isFinite() ? FloatAttr.get(a.type(), value) : null;
  }

  private static boolean isPowerFromOne(FloatAttr attribute) {
    return isPower(attribute.value().toDouble()) && attribute.value().toDouble() >= 1;
  }

  private static boolean isPower(double value) {
    return Double.isFinite(value) && value > 0 && value == Math.scalb(1.0, Math.getExponent(value));
  }

  /** The inverse of a power of two if it is a normal number, else null. */
  static FloatAttr inverse(FloatAttr attribute) {
    double value = attribute.value().toDouble();
    if (!isPower(value)) {
      return null;
    }
    int exponent = -Math.getExponent(value);
    boolean normal =
        exponent >= attribute.value().semantics().minExponent()
            && exponent <= attribute.value().semantics().maxExponent();
    FloatValue inverse =
        FloatValue.fromDouble(attribute.value().semantics(), Math.scalb(1.0, exponent));
    return normal && inverse.isFinite() ? FloatAttr.get(attribute.type(), inverse) : null;
  }

  /**
   * The greater or smaller number; null for NaN and for zeros of two signs, which targets order in
   * their own ways.
   */
  static Attribute extreme(Attribute a, Attribute b, boolean greater) {
    return switch (a) {
      case IntegerAttr x when b instanceof IntegerAttr y && x.type() == y.type() ->
          x.bigValue().compareTo(y.bigValue()) >= 0 == greater ? x : y;
      case FloatAttr x when b instanceof FloatAttr y && x.type() == y.type() ->
          extremeOf(x, y, greater).orElse(null);
      default -> null;
    };
  }

  private static Optional<FloatAttr> extremeOf(FloatAttr x, FloatAttr y, boolean greater) {
    double a = x.value().toDouble();
    double b = y.value().toDouble();
    boolean zeros = a == 0 && b == 0 && x.value().isNegative() != y.value().isNegative();
    if (Double.isNaN(a) || Double.isNaN(b) || zeros) {
      return Optional.empty();
    }
    return Optional.of(a >= b == greater ? x : y);
  }
}
