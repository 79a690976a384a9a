package dev.jpto.rewrite.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the instructions and constants of a match program. */
final class CodeWriter {
  private int[] code = new int[64];
  private int size;
  private final List<Object> pool = new ArrayList<>();
  private final Map<Object, Integer> pooled = new HashMap<>();

  int size() {
    return size;
  }

  /** Appends numbers; returns where the last of them stands, for {@link #patch}. */
  int emit(int... numbers) {
    if (size + numbers.length > code.length) {
      code = Arrays.copyOf(code, Math.max(code.length * 2, size + numbers.length));
    }
    System.arraycopy(numbers, 0, code, size, numbers.length);
    size += numbers.length;
    return size - 1;
  }

  /** Makes the number at {@code place} lead to what is emitted next. */
  void patch(int place) {
    code[place] = size;
  }

  void set(int place, int number) {
    code[place] = number;
  }

  int get(int place) {
    return code[place];
  }

  /** The index of a constant. */
  int constant(Object value) {
    return pooled.computeIfAbsent(
        value,
        v -> {
          pool.add(v);
          return pool.size() - 1;
        });
  }

  int[] code() {
    return Arrays.copyOf(code, size);
  }

  Object[] pool() {
    return pool.toArray();
  }
}
