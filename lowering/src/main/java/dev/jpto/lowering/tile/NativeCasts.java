package dev.jpto.lowering.tile;

import dev.jpto.pto.TargetArch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conversions of elements that a target has an instruction for (tile-tensor.md section 4.3).
 */
final class NativeCasts {
  private static final Map<String, List<String>> A2A3 =
      Map.of(
          "f32", List.of("f16", "bf16", "i16", "i32", "i64"),
          "f16", List.of("f32", "i32", "i16", "i8", "ui8", "i4"),
          "bf16", List.of("f32", "i32"),
          "i16", List.of("f16", "f32"),
          "i32", List.of("f32", "i16", "i64", "f16"),
          "i64", List.of("f32", "i32"),
          "ui8", List.of("f16"),
          "i8", List.of("f16"),
          "i4", List.of("f16"));

  private static final Map<String, List<String>> A5 =
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
          Map.entry("!pto.f4E2M1x2", List.of("bf16")));

  private static final Map<String, Integer> BITS =
      Map.ofEntries(
          Map.entry("f32", 32),
          Map.entry("i32", 32),
          Map.entry("ui32", 32),
          Map.entry("i64", 64),
          Map.entry("f16", 16),
          Map.entry("bf16", 16),
          Map.entry("i16", 16),
          Map.entry("ui16", 16),
          Map.entry("i4", 4));

  private static final int BYTE = 8;

  private NativeCasts() {}

  /**
   * The types to convert to one after the other, the last is {@code to}: a shortest way, of those
   * the one that first becomes a float of the same width. Empty if there is none. Types are as they
   * are printed.
   */
  static List<String> path(TargetArch arch, String from, String to) {
    Map<String, List<String>> casts = arch == TargetArch.A5 ? A5 : A2A3;
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(from));
    cameFrom.put(from, from);
    while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
      String at = queue.remove();
      List<String> next = new ArrayList<>(casts.getOrDefault(at, List.of()));
      next.sort(Comparator.comparingInt(type -> preference(at, type)));
      for (String type : next) {
        if (cameFrom.putIfAbsent(type, at) == null) {
          queue.add(type);
        }
      }
    }
    List<String> path = new ArrayList<>();
    for (String at = cameFrom.containsKey(to) ? to : from;
        !at.equals(from);
        at = cameFrom.get(at)) {
      path.addFirst(at);
    }
    return path;
  }

  private static int preference(String from, String to) {
    boolean isFloat = to.startsWith("f") || to.startsWith("b");
    return isFloat ? (bits(from) == bits(to) ? 0 : 1) : 2;
  }

  private static int bits(String type) {
    return BITS.getOrDefault(type, BYTE);
  }
}
