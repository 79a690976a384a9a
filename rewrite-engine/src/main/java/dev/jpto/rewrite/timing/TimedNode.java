package dev.jpto.rewrite.timing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something timed, with what it consists of. Several threads may add to it. */
public final class TimedNode {
  private final String label;
  private final boolean transparent;
  private final Map<Object, TimedNode> byKey = new HashMap<>();
  private final List<TimedNode> children = new ArrayList<>();
  private final Map<Long, Long> nanosByThread = new HashMap<>();

  TimedNode(String label, boolean transparent) {
    this.label = label;
    this.transparent = transparent;
  }

  /**
   * The part of this with that key, made when first asked for.
   *
   * @param transparent whether a tree shows its parts in its place
   */
  public synchronized TimedNode child(Object key, String childLabel, boolean transparent) {
    TimedNode known = byKey.get(key);
    if (known == null) {
      known = new TimedNode(childLabel, transparent);
      byKey.put(key, known);
      children.add(known);
    }
    return known;
  }

  /** Adds a time measured on this thread. */
  public synchronized void add(long nanos) {
    nanosByThread.merge(Thread.currentThread().threadId(), nanos, Long::sum);
  }

  String label() {
    return label;
  }

  synchronized List<TimedNode> children() {
    return List.copyOf(children);
  }

  /** Whether a tree shows the parts in place of this. */
  boolean isTransparent() {
    return transparent;
  }

  /** The time that passed: that of the thread that took longest. */
  synchronized long wallNanos() {
    long most = 0;
    for (long nanos : nanosByThread.values()) {
      most = Math.max(most, nanos);
    }
    return most;
  }

  /** The time spent by all threads. */
  synchronized long userNanos() {
    long sum = 0;
    for (long nanos : nanosByThread.values()) {
      sum += nanos;
    }
    if (nanosByThread.size() <= 1) {
      for (TimedNode child : children) {
        sum += child.userNanos() - child.wallNanos();
      }
    }
    return sum;
  }
}
