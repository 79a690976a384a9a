package dev.jpto.ptensor.attr;

import dev.jpto.std.common.DialectEnum;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The enums that attributes of {@code ptensor} and {@code tile} operations take a value of
 * (tile-tensor.md section 2). They are written {@code #tile.round<rint>} in both dialects, so that
 * a lowering carries them over; the dialect {@code tile} reads them.
 */
public final class TileEnums {
  /** The namespace they are written in. */
  public static final String NAMESPACE = "tile";

  /** The memory a tile lies in. */
  public static final DialectEnum SPACE =
      of("space", "vec", "mat", "left", "right", "acc", "bias", "lscale", "rscale");

  /** How a cast rounds. */
  public static final DialectEnum ROUND =
      of("round", "none", "rint", "round", "floor", "ceil", "trunc", "odd");

  /** How elements are compared. */
  public static final DialectEnum CMP = of("cmp", "eq", "ne", "lt", "le", "gt", "ge");

  /** What stands outside of what is valid. */
  public static final DialectEnum PAD = of("pad", "zero", "max", "min");

  /** Whether a store overwrites or adds. */
  public static final DialectEnum ATOMIC = of("atomic", "none", "add");

  /** How exact a function is computed. */
  public static final DialectEnum PRECISION = of("precision", "default", "high");

  /** All of them by what stands after the dot. */
  public static final Map<String, DialectEnum> BY_MNEMONIC =
      List.of(SPACE, ROUND, CMP, PAD, ATOMIC, PRECISION).stream()
          .collect(Collectors.toUnmodifiableMap(DialectEnum::mnemonic, Function.identity()));

  private TileEnums() {}

  private static DialectEnum of(String mnemonic, String... keywords) {
    return DialectEnum.of(NAMESPACE, mnemonic, keywords);
  }
}
