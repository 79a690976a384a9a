package dev.jpto.tile;

import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import java.util.Map;
import java.util.Set;

/** What a tile may hold (tile-tensor.md section 1.1). */
public final class TileElement {
  private static final Set<FloatSemantics> FLOATS =
      Set.of(
          FloatSemantics.F16,
          FloatSemantics.BF16,
          FloatSemantics.F32,
          FloatSemantics.F8E4M3FN,
          FloatSemantics.F8E5M2);

  private static final Set<Integer> WIDTHS = Set.of(4, 8, 16, 32, 64);

  /** Types of the dialect {@code pto}, on which this module does not depend, and their bits. */
  private static final Map<String, Integer> LOW_PRECISION =
      Map.of("!pto.hif8", 8, "!pto.f4E2M1x2", 8);

  private TileElement() {}

  /** Whether a tile may hold elements of this type. */
  public static boolean isElement(Type type) {
    return bits(type) > 0;
  }

  /** The bits of one element, or 0 if a tile cannot hold it. */
  public static int bits(Type type) {
    return switch (type) {
      case IntegerType i
          when i.signedness() != IntegerType.Signedness.SIGNED && WIDTHS.contains(i.width()) ->
          i.width();
      case FloatType f when FLOATS.contains(f.semantics()) -> f.width();
      case DialectType<?> d when d.dialect().equals("pto") ->
          LOW_PRECISION.getOrDefault(d.toString(), 0);
      default -> 0;
    };
  }

  /** Whether the type is a float, those of few bits included. */
  public static boolean isFloat(Type type) {
    return type instanceof FloatType || type instanceof DialectType<?>;
  }

  /** Whether the type is an integer. */
  public static boolean isInteger(Type type) {
    return type instanceof IntegerType;
  }

  /** The bytes of one element, or 0 if it is less than a byte. */
  public static int bytes(Type type) {
    return bits(type) / 8;
  }

  /** The bytes of all elements, rounded up; -1 if they are more than fit 63 bits. */
  static long bytesOf(long[] shape, Type element) {
    long bits = bits(element);
    for (long dim : shape) {
      if (bits > (Long.MAX_VALUE - 7) / dim) {
        return -1;
      }
      bits *= dim;
    }
    return (bits + 7) / 8;
  }

  /** The bytes of all elements of {@code tile}, valid or not, rounded up. */
  public static long bytesOf(TileType tile) {
    return bytesOf(tile.params().shape(), tile.elementType());
  }
}
