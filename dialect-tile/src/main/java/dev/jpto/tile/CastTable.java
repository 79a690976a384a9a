package dev.jpto.tile;

import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Map;

/**
 * The conversions of elements that are one instruction (tile-tensor.md section 4.3). Types are
 * compared by how they are written, so that each line reads as the specification's.
 */
public final class CastTable {
  private static final CastTable A2A3 =
      new CastTable(
          Map.of(
              "f32", List.of("f16", "bf16", "i16", "i32", "i64"),
              "f16", List.of("f32", "i32", "i16", "i8", "ui8", "i4"),
              "bf16", List.of("f32", "i32"),
              "i16", List.of("f16", "f32"),
              "i32", List.of("f32", "i16", "i64", "f16"),
              "i64", List.of("f32", "i32"),
              "ui8", List.of("f16"),
              "i8", List.of("f16"),
              "i4", List.of("f16")));

  private static final CastTable A5 =
      new CastTable(
          Map.ofEntries(
              Map.entry(
                  "f32",
                  List.of("f16", "bf16", "i16", "i32", "i64", "f8E4M3FN", "f8E5M2", "!pto.hif8")),
              Map.entry("f16", List.of("f32", "i32", "i16", "i8", "ui8", "!pto.hif8")),
              Map.entry("bf16", List.of("f32", "i32", "f16", "!pto.f4E2M1x2")),
              Map.entry("i16", List.of("f16", "f32", "ui8", "ui32", "i32")),
              Map.entry("i32", List.of("f32", "i16", "i64", "ui16", "ui8")),
              Map.entry("i64", List.of("f32", "i32")),
              Map.entry("ui8", List.of("f16", "ui16")),
              Map.entry("i8", List.of("f16", "i16", "i32")),
              Map.entry("ui32", List.of("ui8", "ui16", "i16")),
              Map.entry("f8E4M3FN", List.of("f32")),
              Map.entry("f8E5M2", List.of("f32")),
              Map.entry("!pto.hif8", List.of("f32")),
              Map.entry("!pto.f4E2M1x2", List.of("bf16"))));

  private final Map<String, List<String>> targets;

  private CastTable(Map<String, List<String>> targets) {
    this.targets = targets;
  }

  /** Those of a2 and a3. */
  public static CastTable a2a3() {
    return A2A3;
  }

  /** Those of a5. */
  public static CastTable a5() {
    return A5;
  }

  /** What elements of {@code from} can become, as types are written, in a fixed order. */
  public List<String> targets(String from) {
    return targets.getOrDefault(from, List.of());
  }

  /** Whether elements of {@code from} become {@code to} in one instruction. */
  public boolean contains(Type from, Type to) {
    return targets(from.toString()).contains(to.toString());
  }
}
