package dev.jpto.ir.parse;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Attribute;

/** An operation that is being read, with the region of it that is being read. Reused. */
final class Frame {
  /** Where the whole operation, its result names included, starts. */
  int start;

  Operation op;

  /** The block the operation goes into. */
  Block target;

  /** What stood in {@code <...>}, or null. */
  Attribute properties;

  int firstResultName;
  int firstOperand;
  Region region;
  private Labels labels;

  /** The block of {@link #region} that is being read; null before the first. */
  Block block;

  void openRegion() {
    region = op.addRegion();
    labels = null;
    block = null;
  }

  /** The labels of {@link #region}. */
  Labels labels() {
    if (labels == null) {
      labels = new Labels();
    }
    return labels;
  }

  /** Reports labels of {@link #region} that were used but not defined. */
  void checkLabels(Core core) {
    if (labels != null) {
      labels.checkDefined(core);
    }
  }

  void release() {
    op = null;
    target = null;
    properties = null;
    region = null;
    labels = null;
    block = null;
  }
}
