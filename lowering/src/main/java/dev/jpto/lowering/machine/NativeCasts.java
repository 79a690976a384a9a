package dev.jpto.lowering.machine;

import dev.jpto.pto.TargetArch;
import dev.jpto.tile.CastTable;

/** The conversions of elements that are one instruction (tile-tensor.md section 4.3). */
public final class NativeCasts {
  private NativeCasts() {}

  /** Those of one family. */
  public static CastTable of(TargetArch arch) {
    return arch == TargetArch.A5 ? CastTable.a5() : CastTable.a2a3();
  }
}
