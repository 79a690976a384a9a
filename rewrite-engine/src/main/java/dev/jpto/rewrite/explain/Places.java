package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Location;

/** Where operations are. */
final class Places {
  private Places() {}

  /**
   * A location as editors know it: {@code file:line:col}, or the location in full if it leads to no
   * file.
   */
  static String of(Location location) {
    return location
        .leadingFile()
        .map(place -> place.file().value() + ":" + place.line() + ":" + place.column())
        .orElse(location.toString());
  }

  /** What is isolated from above and holds {@code op}, or the outermost operation around it. */
  static Operation isolatedAround(Operation op) {
    Operation around = op;
    while (around.parentOp() != null) {
      around = around.parentOp();
      if (around.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
        return around;
      }
    }
    return around;
  }
}
