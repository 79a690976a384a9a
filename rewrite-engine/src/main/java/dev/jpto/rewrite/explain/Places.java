package dev.jpto.rewrite.explain;

import dev.jpto.ir.attr.Location;

/** Locations as editors know them. */
final class Places {
  private Places() {}

  /** {@code file:line:col}, or the location in full if it leads to no file. */
  static String of(Location location) {
    return location
        .leadingFile()
        .map(place -> place.file().value() + ":" + place.line() + ":" + place.column())
        .orElse(location.toString());
  }
}
