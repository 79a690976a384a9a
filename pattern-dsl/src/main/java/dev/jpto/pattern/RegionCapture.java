package dev.jpto.pattern;

import dev.jpto.ir.Region;
import dev.jpto.pattern.model.Var;

/** A region of a pattern. */
public final class RegionCapture extends Capture<Region> {
  RegionCapture(Var var) {
    super(var);
  }
}
