package dev.jpto.lowering.tile;

import dev.jpto.lowering.machine.NativeCasts;
import dev.jpto.pto.TargetArch;
import dev.jpto.tile.CastTable;
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
final class CastPaths {
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

  private CastPaths() {}

  /**
   * The types to convert to one after the other, the last is {@code to}: a shortest way, of those
   * the one that first becomes a float of the same width. Empty if there is none. Types are as they
   * are printed.
   */
  static List<String> path(TargetArch arch, String from, String to) {
    CastTable casts = NativeCasts.of(arch);
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(from));
    cameFrom.put(from, from);
    while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
      String at = queue.remove();
      List<String> next = new ArrayList<>(casts.targets(at));
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
