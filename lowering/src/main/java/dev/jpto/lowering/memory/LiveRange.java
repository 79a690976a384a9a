package dev.jpto.lowering.memory;

import java.util.Arrays;

/**
 * The points of a program at which something is needed: intervals of {@link ProgramPoints}, both
 * ends included, in ascending order with gaps between them.
 */
final class LiveRange {
  /** Nowhere. */
  static final LiveRange EMPTY = new LiveRange(new int[0]);

  /** First and last point of each interval, alternating. */
  private final int[] bounds;

  private LiveRange(int[] bounds) {
    this.bounds = bounds;
  }

  /** The points from {@code first} to {@code last}. */
  static LiveRange of(int first, int last) {
    return new LiveRange(new int[] {first, last});
  }

  /** All points of either. O(number of intervals). */
  LiveRange union(LiveRange other) {
    if (bounds.length == 0) {
      return other;
    }
    if (other.bounds.length == 0) {
      return this;
    }
    int[] merged = new int[bounds.length + other.bounds.length];
    int size = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < bounds.length || theirs < other.bounds.length) {
      boolean takeMine =
          theirs >= other.bounds.length
              || mine < bounds.length && bounds[mine] <= other.bounds[theirs];
      int first = takeMine ? bounds[mine] : other.bounds[theirs];
      int last = takeMine ? bounds[mine + 1] : other.bounds[theirs + 1];
      if (size > 0 && first <= merged[size - 1] + 1) {
        merged[size - 1] = Math.max(merged[size - 1], last);
      } else {
        merged[size++] = first;
        merged[size++] = last;
      }
      mine += takeMine ? 2 : 0;
      theirs += takeMine ? 0 : 2;
    }
    return new LiveRange(Arrays.copyOf(merged, size));
  }

  /** Whether {@code point} is one of them. O(log number of intervals). */
  boolean contains(int point) {
    int low = 0;
    int high = bounds.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (point < bounds[2 * middle]) {
        high = middle - 1;
      } else if (point > bounds[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether some point is in both. O(number of intervals). */
  boolean overlaps(LiveRange other) {
    int mine = 0;
    int theirs = 0;
    while (mine < bounds.length && theirs < other.bounds.length) {
      if (bounds[mine + 1] < other.bounds[theirs]) {
        mine += 2;
      } else if (other.bounds[theirs + 1] < bounds[mine]) {
        theirs += 2;
      } else {
        return true;
      }
    }
    return false;
  }

  /** The number of points. */
  long length() {
    long length = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      length += bounds[i + 1] - bounds[i] + 1;
    }
    return length;
  }

  /** The first point; there must be one. */
  int first() {
    return bounds[0];
  }

  /** The last point; there must be one. */
  int last() {
    return bounds[bounds.length - 1];
  }

  /** The number of intervals. */
  int intervals() {
    return bounds.length / 2;
  }

  /** The first point of interval {@code i}. */
  int start(int i) {
    return bounds[2 * i];
  }

  /** The last point of interval {@code i}. */
  int end(int i) {
    return bounds[2 * i + 1];
  }

  @Override
  public String toString() {
    return Arrays.toString(bounds);
  }
}
