package dev.jpto.lowering.machine;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.pto.TargetArch;
import java.util.Optional;

/** What the cube multiplies, and what it sums in (tile-tensor.md section 2.5). */
public final class Products {
  private Products() {}

  /**
   * The type of the accumulator for operands of these elements: i32 for i8, f32 for f16, bf16, f32
   * and, on a5, the two f8 types. Empty if the cube cannot multiply them.
   */
  public static Optional<Type> accumulator(TargetArch arch, Type lhs, Type rhs) {
    if (isF8(lhs) && isF8(rhs) && arch == TargetArch.A5) {
      return Optional.of(FloatType.get(lhs.uniquer(), FloatSemantics.F32));
    }
    if (lhs != rhs) {
      return Optional.empty();
    }
    return switch (lhs) {
      case IntegerType i when i.isSignless() && i.width() == 8 ->
          Optional.of(IntegerType.get(lhs.uniquer(), 32));
      case FloatType f when isMultiplied(f.semantics()) ->
          Optional.of(FloatType.get(lhs.uniquer(), FloatSemantics.F32));
      default -> Optional.empty();
    };
  }

  private static boolean isMultiplied(FloatSemantics semantics) {
    return semantics == FloatSemantics.F16
        || semantics == FloatSemantics.BF16
        || semantics == FloatSemantics.F32;
  }

  private static boolean isF8(Type type) {
    return type instanceof FloatType f
        && (f.semantics() == FloatSemantics.F8E4M3FN || f.semantics() == FloatSemantics.F8E5M2);
  }
}
