package dev.jpto.lowering.memory;

import dev.jpto.lowering.memory.PackingProblem.Buffer;
import dev.jpto.lowering.memory.PackingProblem.Relation;
import dev.jpto.lowering.memory.PackingProblem.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds addresses that take little memory. Buffers are placed one after the other, each at the
 * lowest address where it fits; several orders are tried, and the best of them is improved by
 * placing earlier what ended highest, until nothing is gained or the lower bound is reached. The
 * same problem always gets the same answer.
 *
 * <p>O(n^2 log n) for each order, and at most {@value #IMPROVEMENTS} improvements.
 */
final class Packer {
  private static final int IMPROVEMENTS = 48;

  private final PackingProblem problem;

  private Packer(PackingProblem problem) {
    this.problem = problem;
  }

  /** The best packing found; pinned buffers are where they must be. */
  static Packing pack(PackingProblem problem) {
    return new Packer(problem).best();
  }

  private Packing best() {
    long bound = problem.lowerBound();
    Packing best = null;
    int[] bestOrder = null;
    for (Comparator<Integer> comparator : comparators()) {
      int[] order = order(comparator);
      Packing packing = place(order);
      if (best == null || packing.end() < best.end()) {
        best = packing;
        bestOrder = order;
      }
      if (best.end() <= bound) {
        return best;
      }
    }
    return improved(best, bestOrder, bound);
  }

  private Packing improved(Packing start, int[] startOrder, long bound) {
    Packing best = start;
    int[] order = startOrder;
    for (int i = 0; i < IMPROVEMENTS && best.end() > bound; i++) {
      order = highestFirst(order, place(order));
      Packing packing = place(order);
      if (packing.end() < best.end()) {
        best = packing;
      }
    }
    return best;
  }

  /** What ends last goes before everything that it must lie apart from. */
  private int[] highestFirst(int[] order, Packing packing) {
    int top = order[0];
    for (int buffer : order) {
      if (end(buffer, packing) > end(top, packing)) {
        top = buffer;
      }
    }
    int[] next = new int[order.length];
    int size = 0;
    boolean moved = false;
    for (int buffer : order) {
      if (!moved && (buffer == top || problem.relation(buffer, top) == Relation.APART)) {
        next[size++] = top;
        moved = true;
      }
      if (buffer != top) {
        next[size++] = buffer;
      }
    }
    if (Arrays.equals(next, order)) {
      next[0] = top;
      size = 1;
      for (int buffer : order) {
        if (buffer != top) {
          next[size++] = buffer;
        }
      }
    }
    return next;
  }

  private long end(int buffer, Packing packing) {
    return packing.addresses()[buffer] + problem.buffer(buffer).size();
  }

  private List<Comparator<Integer>> comparators() {
    Comparator<Integer> size = Comparator.comparingLong(i -> -problem.buffer(i).size());
    Comparator<Integer> start = Comparator.comparingInt(i -> problem.buffer(i).live().first());
    Comparator<Integer> length = Comparator.comparingLong(i -> -problem.buffer(i).live().length());
    Comparator<Integer> area =
        Comparator.comparingDouble(
            i -> -(double) problem.buffer(i).size() * problem.buffer(i).live().length());
    Comparator<Integer> crowd = Comparator.comparingLong(i -> -crowd(i));
    return List.of(
        size.thenComparing(start),
        size.thenComparing(length).thenComparing(start),
        length.thenComparing(size).thenComparing(start),
        area.thenComparing(start),
        crowd.thenComparing(size).thenComparing(start),
        start.thenComparing(size));
  }

  /** The bytes of the buffer and all that must lie apart from it. */
  private long crowd(int i) {
    long bytes = problem.buffer(i).size();
    for (int k = 0; k < problem.count(); k++) {
      bytes += problem.relation(i, k) == Relation.APART ? problem.buffer(k).size() : 0;
    }
    return bytes;
  }

  private int[] order(Comparator<Integer> comparator) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < problem.count(); i++) {
      indices.add(i);
    }
    indices.sort(comparator.thenComparing(Comparator.naturalOrder()));
    return indices.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] pinnedFirst(int[] order) {
    IntPredicate isPinned = i -> problem.buffer(i).pinned().isPresent();
    return IntStream.concat(
            IntStream.of(order).filter(isPinned), IntStream.of(order).filter(isPinned.negate()))
        .toArray();
  }

  /**
   * Places the buffers in {@code anyOrder}, pinned ones before the others, each at the lowest
   * address where it fits.
   */
  private Packing place(int[] anyOrder) {
    int[] order = pinnedFirst(anyOrder);
    long[] addresses = new long[problem.count()];
    long end = 0;
    for (int placed = 0; placed < order.length; placed++) {
      int buffer = order[placed];
      Buffer b = problem.buffer(buffer);
      addresses[buffer] =
          b.pinned().isPresent()
              ? b.pinned().getAsLong()
              : lowest(buffer, order, placed, addresses);
      end = Math.max(end, addresses[buffer] + b.size());
    }
    return new Packing(addresses, end);
  }

  /**
   * The lowest address that is apart from all that are placed, or one where the buffer starts with
   * another that it is made of, if that is lower.
   */
  private long lowest(int buffer, int[] order, int placed, long[] addresses) {
    long size = problem.buffer(buffer).size();
    List<Window> taken = new ArrayList<>(problem.reserved());
    for (int i = 0; i < placed; i++) {
      if (problem.relation(buffer, order[i]) != Relation.FREE) {
        long start = addresses[order[i]];
        taken.add(new Window(start, start + problem.buffer(order[i]).size()));
      }
    }
    taken.sort(Comparator.comparingLong(Window::from));
    long address = 0;
    for (Window window : taken) {
      if (window.from() < address + size && window.to() > address) {
        address = roundUp(window.to());
      }
    }
    return Math.min(address, lowestShared(buffer, order, placed, addresses, address));
  }

  private long lowestShared(int buffer, int[] order, int placed, long[] addresses, long limit) {
    long lowest = limit;
    for (int i = 0; i < placed; i++) {
      long start = addresses[order[i]];
      if (problem.relation(buffer, order[i]) == Relation.SAME_START
          && start < lowest
          && fits(buffer, start, order, placed, addresses)) {
        lowest = start;
      }
    }
    return lowest;
  }

  private boolean fits(int buffer, long at, int[] order, int placed, long[] addresses) {
    long end = at + problem.buffer(buffer).size();
    for (Window window : problem.reserved()) {
      if (at < window.to() && window.from() < end) {
        return false;
      }
    }
    for (int i = 0; i < placed; i++) {
      int other = order[i];
      Relation relation = problem.relation(buffer, other);
      long start = addresses[other];
      boolean meets = at < start + problem.buffer(other).size() && start < end;
      if (meets && (relation == Relation.APART || relation == Relation.SAME_START && at != start)) {
        return false;
      }
    }
    return true;
  }

  private long roundUp(long address) {
    long alignment = problem.alignment();
    return (address + alignment - 1) / alignment * alignment;
  }
}
