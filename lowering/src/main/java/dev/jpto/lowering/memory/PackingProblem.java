package dev.jpto.lowering.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Buffers of one memory to be given addresses. Sizes are multiples of the alignment, so that every
 * sum of sizes is an aligned address.
 */
final class PackingProblem {
  /** How two buffers may lie to each other. */
  enum Relation {
    /** Anyhow: they are never needed together. */
    FREE,
    /** Apart, or from the same address on: one is made of the other, element by element. */
    SAME_START,
    /** Apart: both are needed at some point. */
    APART
  }

  /**
   * A buffer.
   *
   * @param size in bytes
   * @param live when it is needed
   * @param pinned the address it must have, if it is not free
   */
  record Buffer(long size, LiveRange live, OptionalLong pinned) {}

  /** Addresses that no buffer may use, {@code from} included and {@code to} not. */
  record Window(long from, long to) {}

  private final long alignment;
  private final List<Buffer> buffers = new ArrayList<>();
  private final List<Window> reserved = new ArrayList<>();
  private Relation[][] relations = new Relation[0][];

  /** No buffers yet; all addresses will be multiples of {@code alignment}. */
  PackingProblem(long alignment) {
    this.alignment = alignment;
  }

  /** Adds a buffer of at least {@code bytes} bytes, and returns its number. */
  int add(long bytes, LiveRange live, OptionalLong pinned) {
    buffers.add(new Buffer(roundUp(bytes), live, pinned));
    return buffers.size() - 1;
  }

  /** Keeps all buffers out of {@code [from, to)}. */
  void reserve(long from, long to) {
    reserved.add(new Window(from, roundUp(to)));
  }

  /**
   * Finds which buffers are needed together; to be called once, after all were added. Pinned
   * buffers share with nobody. O(n^2).
   */
  void relate() {
    int n = buffers.size();
    relations = new Relation[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(relations[i], Relation.FREE);
      for (int k = 0; k < i; k++) {
        Buffer a = buffers.get(i);
        Buffer b = buffers.get(k);
        if (a.pinned().isPresent() || b.pinned().isPresent() || a.live().overlaps(b.live())) {
          restrict(i, k, Relation.APART);
        }
      }
    }
  }

  /** Makes the relation of two buffers {@code relation}, unless it is stricter already. */
  void restrict(int a, int b, Relation relation) {
    if (a != b && relation.compareTo(relations[a][b]) > 0) {
      relations[a][b] = relation;
      relations[b][a] = relation;
    }
  }

  Relation relation(int a, int b) {
    return relations[a][b];
  }

  int count() {
    return buffers.size();
  }

  Buffer buffer(int i) {
    return buffers.get(i);
  }

  List<Window> reserved() {
    return reserved;
  }

  long alignment() {
    return alignment;
  }

  private long roundUp(long bytes) {
    return (bytes + alignment - 1) / alignment * alignment;
  }

  /** The point at which the buffers that are needed take the most bytes; 0 without buffers. */
  int peakPoint() {
    int peak = 0;
    long most = -1;
    for (Buffer buffer : buffers) {
      for (int i = 0; i < buffer.live().intervals(); i++) {
        int point = buffer.live().start(i);
        long bytes = bytesAt(point);
        if (bytes > most) {
          most = bytes;
          peak = point;
        }
      }
    }
    return peak;
  }

  /** The bytes of all buffers needed at {@code point}. */
  long bytesAt(int point) {
    long bytes = 0;
    for (Buffer buffer : buffers) {
      bytes += buffer.live().contains(point) ? buffer.size() : 0;
    }
    return bytes;
  }

  /** The fewest bytes any placement needs: those needed together at the peak. O(n^2). */
  long lowerBound() {
    return buffers.isEmpty() ? 0 : bytesAt(peakPoint());
  }
}
