package dev.jpto.std.common;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import java.math.BigInteger;

/** Questions about the number that a constant is, or that each of its elements is. */
public final class ConstantNumbers {
  private ConstantNumbers() {}

  /** The integer that {@code constant} is, or that all its elements are, or null. */
  public static IntegerAttr integer(Attribute constant) {
    return scalar(constant) instanceof IntegerAttr integer ? integer : null;
  }

  /** The float that {@code constant} is, or that all its elements are, or null. */
  public static FloatAttr number(Attribute constant) {
    return scalar(constant) instanceof FloatAttr number ? number : null;
  }

  /** Whether {@code constant} is the integer 0, or all its elements are. */
  public static boolean isZero(Attribute constant) {
    IntegerAttr integer = integer(constant);
    return integer != null && integer.bigValue().signum() == 0;
  }

  /** Whether {@code constant} is the integer 1, or all its elements are; {@code true} is. */
  public static boolean isOne(Attribute constant) {
    IntegerAttr integer = integer(constant);
    return integer != null
        && (integer.bigValue().equals(BigInteger.ONE)
            || integer.type().isSignlessInteger(1) && integer.value() != 0);
  }

  /** Whether all bits of {@code constant}, or of all its elements, are set. */
  public static boolean isAllOnes(Attribute constant) {
    IntegerAttr integer = integer(constant);
    return integer != null && integer.bigValue().equals(BigInteger.ONE.negate());
  }

  /** The width in bits of an integer type, 64 for {@code index}. */
  public static int width(Type integer) {
    return integer instanceof IntegerType i ? i.width() : Long.SIZE;
  }

  private static Attribute scalar(Attribute constant) {
    return constant instanceof DenseElementsAttr dense
        ? dense.isSplat() ? dense.element(0) : null
        : constant;
  }
}
