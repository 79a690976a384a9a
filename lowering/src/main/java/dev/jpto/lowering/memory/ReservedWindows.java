package dev.jpto.lowering.memory;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pto.PipeOps;
import dev.jpto.pto.PtoEnums;
import dev.jpto.tile.TileSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory of a function that pipes between cores were given: {@code pto.reserve_buffer} with a
 * base (tile-tensor.md section 4.8). Tiles lie around it.
 */
final class ReservedWindows {
  /**
   * A window.
   *
   * @param from its first byte
   * @param to the byte after its last
   */
  record Reserved(TileSpace space, long from, long to) {}

  private ReservedWindows() {}

  /** Those of {@code function}. */
  static List<Reserved> of(Operation function) {
    List<Reserved> windows = new ArrayList<>();
    function.walk(
        op -> {
          if (op.is(PipeOps.RESERVE_BUFFER)
              && op.attr("base") instanceof IntegerAttr base
              && op.attr("size") instanceof IntegerAttr size) {
            windows.add(new Reserved(space(op), base.value(), base.value() + size.value()));
          }
        });
    return windows;
  }

  private static TileSpace space(Operation op) {
    return op.attr("location") == PtoEnums.ADDRESS_SPACE.attr(op.context(), "mat")
        ? TileSpace.MAT
        : TileSpace.VEC;
  }
}
