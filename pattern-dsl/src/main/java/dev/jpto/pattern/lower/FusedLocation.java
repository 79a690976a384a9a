package dev.jpto.pattern.lower;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The location of what a rule makes: those of the operations it matched, at most {@value
 * #MAX_LEAVES} of them, so that what is rewritten again and again does not carry its whole history.
 */
final class FusedLocation {
  private static final int MAX_LEAVES = 8;

  private FusedLocation() {}

  /** The location for what is made of {@code matched}, at least one. O(1). */
  static Location of(List<Operation> matched) {
    Location first = matched.getFirst().location();
    List<Location> leaves = new ArrayList<>();
    for (Operation op : matched) {
      add(op.location(), leaves);
    }
    return Location.fused(first.uniquer(), leaves, Optional.empty());
  }

  private static void add(Location location, List<Location> leaves) {
    if (location instanceof Location.Fused fused && fused.metadata().isEmpty()) {
      for (Location inner : fused.locations()) {
        addLeaf(inner, leaves);
      }
    } else {
      addLeaf(location, leaves);
    }
  }

  private static void addLeaf(Location leaf, List<Location> leaves) {
    if (leaves.size() < MAX_LEAVES
        && !(leaf instanceof Location.Unknown)
        && !leaves.contains(leaf)) {
      leaves.add(leaf);
    }
  }
}
