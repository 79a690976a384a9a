package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stack of operations, each at most once. An operation knows its place by {@link
 * Operation#scratch}, so all but {@link #reverse} and {@link #clear} take O(1).
 */
final class Worklist {
  private Operation[] stack = new Operation[256];
  private int size;
  private int markedSize;
  private final List<Removed> removedSinceMark = new ArrayList<>();

  /** An operation and where it was on the stack. */
  private record Removed(Operation op, int place) {}

  boolean contains(Operation op) {
    int place = op.scratch();
    return place >= 0 && place < size && stack[place] == op;
  }

  /** Puts {@code op} on top unless it is in the list already. */
  void push(Operation op) {
    if (contains(op)) {
      return;
    }
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, 2 * size);
    }
    op.setScratch(size);
    stack[size++] = op;
  }

  /** The operation on top, taken off, or null if there is none. */
  Operation pop() {
    while (size > 0) {
      Operation op = stack[--size];
      stack[size] = null;
      if (op != null) {
        return op;
      }
    }
    return null;
  }

  void remove(Operation op) {
    if (contains(op)) {
      stack[op.scratch()] = null;
      if (op.scratch() < markedSize) {
        removedSinceMark.add(new Removed(op, op.scratch()));
      }
    }
  }

  /** Remembers what is on the list. */
  void mark() {
    markedSize = size;
    removedSinceMark.clear();
  }

  /** Brings back what was on the list when {@link #mark} was called; nothing was popped since. */
  void backToMark() {
    Arrays.fill(stack, markedSize, size, null);
    size = markedSize;
    for (Removed removed : removedSinceMark) {
      removed.op.setScratch(removed.place);
      stack[removed.place] = removed.op;
    }
    removedSinceMark.clear();
  }

  /** Turns the order around. */
  void reverse() {
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      Operation op = stack[low];
      stack[low] = stack[high];
      stack[high] = op;
    }
    for (int i = 0; i < size; i++) {
      if (stack[i] != null) {
        stack[i].setScratch(i);
      }
    }
  }

  void clear() {
    Arrays.fill(stack, 0, size, null);
    size = 0;
  }
}
