package dev.jpto.ir.parse;

import java.util.Arrays;

/**
 * The operands read so far of the operations that are being read: a stack of uses whose types are
 * not known yet. Nested operations push on top of the outer one's. Also used for result names,
 * where a number is the count of results the name groups.
 */
final class OperandUses {
  SsaNames.Name[] names = new SsaNames.Name[64];
  long[] numbers = new long[64];
  int[] offsets = new int[64];
  int size;

  void push(SsaNames.Name name, long number, int offset) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    names[size] = name;
    numbers[size] = number;
    offsets[size++] = offset;
  }
}
