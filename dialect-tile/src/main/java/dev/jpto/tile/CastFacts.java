package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which conversions lose nothing, and which a target has (tile-tensor.md section 3, fact 22). */
final class CastFacts {
  /** The attribute of the module that names the target. */
  private static final String TARGET = "pto.target_arch";

  private static final Map<String, List<String>> LOSSLESS =
      Map.of(
          "f16", List.of("f32"),
          "bf16", List.of("f32"),
          "i8", List.of("i16", "i32", "f16", "f32"),
          "ui8", List.of("f16"),
          "i16", List.of("i32", "i64", "f32"),
          "i32", List.of("i64"),
          "i4", List.of("f16"),
          "f8E4M3FN", List.of("f32"),
          "f8E5M2", List.of("f32"),
          "!pto.f4E2M1x2", List.of("bf16"));

  private CastFacts() {}

  /** Whether every element of type {@code from} is one of {@code to}. */
  static boolean isLossless(Type from, Type to) {
    return LOSSLESS.getOrDefault(from.toString(), List.of()).contains(to.toString());
  }

  /** Whether the target of {@code op}, or every target if it names none, converts at once. */
  static boolean isNative(Operation op, Type from, Type to) {
    boolean onA2A3 = CastTable.a2a3().contains(from, to);
    boolean onA5 = CastTable.a5().contains(from, to);
    return switch (target(op)) {
      case A2A3 -> onA2A3;
      case A5 -> onA5;
      case UNKNOWN -> onA2A3 && onA5;
    };
  }

  /** What is known of the target. */
  enum Target {
    A2A3,
    A5,
    UNKNOWN
  }

  /** What the innermost operation around {@code op} that names a target says. */
  static Target target(Operation op) {
    for (Operation at = op; at != null; at = at.parentOp()) {
      if (at.attributes().get(TARGET) instanceof StringAttr text) {
        return text.value().toLowerCase(Locale.ROOT).equals("a5") ? Target.A5 : Target.A2A3;
      }
    }
    return Target.UNKNOWN;
  }

  /** {@code value} as an element of type {@code to}, if it is one; else null. */
  static Attribute exactly(Attribute value, Type to) {
    return switch (value) {
      case FloatAttr f when to instanceof FloatType type -> floatOf(f, type);
      case FloatAttr f when to instanceof IntegerType type -> integerOf(f, type);
      case IntegerAttr i when to instanceof IntegerType type -> fitting(i.bigValue(), type);
      case IntegerAttr i when to instanceof FloatType type -> floatOf(i, type);
      default -> null;
    };
  }

  private static Attribute floatOf(FloatAttr value, FloatType type) {
    FloatValue converted = value.value().convertTo(type.semantics());
    boolean same = converted.convertTo(value.value().semantics()).equals(value.value());
    return same && !value.value().isNaN() ? FloatAttr.get(type, converted) : null;
  }

  private static Attribute integerOf(FloatAttr value, IntegerType type) {
    double number = value.value().toDouble();
    if (!Double.isFinite(number) || number != Math.rint(number)) {
      return null;
    }
    return fitting(new BigDecimal(number).toBigIntegerExact(), type);
  }

  private static Attribute fitting(BigInteger value, IntegerType type) {
    boolean fits =
        type.isUnsigned()
            ? value.signum() >= 0 && value.bitLength() <= type.width()
            : value.bitLength() < type.width();
    return fits ? IntegerAttr.get(type, value) : null;
  }

  private static Attribute floatOf(IntegerAttr value, FloatType type) {
    double number = value.bigValue().doubleValue();
    FloatValue converted = FloatValue.fromDouble(type.semantics(), number);
    boolean same =
        new BigDecimal(number).compareTo(new BigDecimal(value.bigValue())) == 0
            && converted.toDouble() == number;
    return same ? FloatAttr.get(type, converted) : null;
  }
}
