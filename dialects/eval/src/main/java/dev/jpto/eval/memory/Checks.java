package dev.jpto.eval.memory;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which checks a run makes.
 *
 * @param enabled the checks
 */
public record Checks(Set<Check> enabled) {
  /** What is checked if nothing is said. */
  public static final Checks DEFAULT = new Checks(EnumSet.of(Check.BOUNDS));

  /** Everything that can be checked. */
  public static final Checks ALL = new Checks(EnumSet.allOf(Check.class));

  /** Copies the set. */
  public Checks {
    enabled = Set.copyOf(enabled);
  }

  /** Whether {@code check} is made. */
  public boolean has(Check check) {
    return enabled.contains(check);
  }
}
