package dev.jpto.testkit.soundness;

import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Random;

/** Constants of any type of numbers, more often than not ones that patterns ask for. */
final class RandomConstants {
  private static final double[] FLOATS = {0, -0.0, 1, -1, 2, 0.5, 1.0 / 0, -1.0 / 0, 0.0 / 0, 3};

  private final Random random;

  RandomConstants(Random random) {
    this.random = random;
  }

  /** A constant of {@code type}; null if there are none. */
  Attribute any(Type type) {
    return switch (type) {
      case ShapedType shaped when shaped.hasStaticShape() -> elements(shaped, null);
      case ShapedType _ -> null;
      case FloatType f -> FloatAttr.get(f, number(f));
      case Type t when t.isIntOrIndex() -> IntegerAttr.get(t, integer(width(t)));
      default -> null;
    };
  }

  /** The integer {@code number} of {@code type}, or elements that all are; null for other types. */
  static Attribute integer(Type type, long number) {
    return switch (type) {
      case ShapedType shaped when shaped.hasStaticShape() && shaped.elementType().isIntOrIndex() ->
          new RandomConstants(new Random(0)).elements(shaped, number);
      case Type t when t.isIntOrIndex() -> IntegerAttr.get(t, number);
      default -> null;
    };
  }

  private Attribute elements(ShapedType type, Long number) {
    ElementLayout layout = ElementLayout.of(type.elementType()).orElse(null);
    if (layout == null || layout.isComplex()) {
      return null;
    }
    int count = (int) type.numElements();
    boolean splat = number != null || random.nextBoolean();
    byte[] data = new byte[(int) layout.byteCount(count)];
    BigInteger same = number == null ? bits(type.elementType()) : BigInteger.valueOf(number);
    for (int i = 0; i < count; i++) {
      layout.put(data, i, splat ? same : bits(type.elementType()));
    }
    return DenseElementsAttr.get(type, data);
  }

  private BigInteger bits(Type element) {
    return element instanceof FloatType f
        ? FloatArithmetic.bits(number(f))
        : integer(width(element));
  }

  private FloatValue number(FloatType type) {
    return random.nextInt(3) == 0
        ? FloatArithmetic.ofBits(
            type.semantics(), new BigInteger(type.semantics().bitWidth(), random))
        : FloatValue.fromDouble(type.semantics(), FLOATS[random.nextInt(FLOATS.length)]);
  }

  private static int width(Type type) {
    return type instanceof IntegerType i ? i.width() : Long.SIZE;
  }

  private BigInteger integer(int width) {
    BigInteger most = BigInteger.ONE.shiftLeft(Math.max(width - 1, 0)).subtract(BigInteger.ONE);
    return switch (random.nextInt(8)) {
      case 0 -> BigInteger.ZERO;
      case 1 -> BigInteger.ONE;
      case 2 -> BigInteger.ONE.negate();
      case 3 -> most;
      case 4 -> most.not();
      case 5 -> BigInteger.valueOf(random.nextInt(width + 1));
      case 6 -> BigInteger.ONE.shiftLeft(random.nextInt(Math.max(width, 1)));
      default -> new BigInteger(width, random);
    };
  }
}
