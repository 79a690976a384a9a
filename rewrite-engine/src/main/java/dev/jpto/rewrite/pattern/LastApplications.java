package dev.jpto.rewrite.pattern;

import java.util.ArrayList;
import java.util.List;

/** The last 64 applications. O(1) each. */
public final class LastApplications {
  /** How many are kept. */
  public static final int KEPT = 64;

  private final Application[] ring = new Application[KEPT];
  private long count;

  /** None yet. */
  public LastApplications() {}

  /** How many there were, kept or not. */
  public long count() {
    return count;
  }

  /** Adds one, which may push out the oldest. */
  public void add(Application application) {
    ring[(int) (count++ % KEPT)] = application;
  }

  /** The last {@code most}, the earliest first. */
  public List<Application> last(long most) {
    List<Application> list = new ArrayList<>();
    for (long i = Math.max(0, count - Math.min(most, KEPT)); i < count; i++) {
      list.add(ring[(int) (i % KEPT)]);
    }
    return list;
  }
}
