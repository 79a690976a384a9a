package dev.jpto.rewrite.pattern;

import dev.jpto.ir.OpName;
import dev.jpto.ir.attr.Location;
import java.util.List;

/**
 * One application of a pattern or a fold.
 *
 * @param number counts from 1 in one run of a driver
 * @param name the pattern, or {@link #FOLD}
 * @param op the operation it started at
 * @param location where that came from
 * @param created the operations made or moved
 * @param erased the operations erased
 */
public record Application(
    long number,
    String name,
    OpName op,
    Location location,
    List<OpName> created,
    List<OpName> erased) {
  /** The name of a fold. */
  public static final String FOLD = "fold";

  /** Whether this is a fold and no pattern. */
  public boolean isFold() {
    return name.equals(FOLD);
  }

  /** The same with another number. */
  public Application withNumber(long newNumber) {
    return new Application(newNumber, name, op, location, created, erased);
  }
}
