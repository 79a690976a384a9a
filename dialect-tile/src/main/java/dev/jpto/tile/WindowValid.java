package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ptensor.valid.Extent;
import java.util.Arrays;
import java.util.List;

/** Where what is valid of windows and views comes from. */
final class WindowValid {
  /** A window is valid as its operands say, or where the source is if it is as large as that. */
  static final ValidSource SLICE = (op, axis) -> window(op, sourceAxis(op, axis), "offsets");

  static final ValidSource EXTRACT = (op, axis) -> window(op, axis, axis == 0 ? "row" : "col");

  /** As the target was, unless the source is certainly all there is. */
  static final ValidSource ASSEMBLE = WindowValid::assembled;

  static final ValidSource RESHAPE = WindowValid::reshaped;

  static final ValidSource TRANSPOSE =
      (op, axis) -> {
        int rank = ((TileType) op.operand(0).type()).rank();
        return swapped(
            op, axis, Operands.axis(op, "axis1", rank), Operands.axis(op, "axis2", rank));
      };

  static final ValidSource TRANSPOSE_VIEW =
      (op, axis) -> {
        int rank = ((TileType) op.operand(0).type()).rank();
        return swapped(op, axis, rank - 2, rank - 1);
      };

  static final ValidSource SET =
      (op, axis) -> new ValidSource.Is(Operands.extent(op, axis == 0 ? "rows" : "cols"));

  private WindowValid() {}

  private static ValidSource.Answer window(Operation op, int axis, String offsets) {
    List<Value> valid = Groups.operands(op, "valid");
    if (axis < valid.size()) {
      return new ValidSource.Is(Extent.of(valid.get(axis)));
    }
    List<Value> all = Groups.operands(op, offsets);
    Extent offset = Extent.of(all.get(all.size() == 1 ? 0 : axis));
    boolean whole =
        Operands.longs(op, "shape")[axis] >= ((TileType) op.operand(0).type()).dim(axis);
    return offset.is(0) && whole
        ? new ValidSource.SameAs(op.operand(0), axis)
        : ValidSource.UNKNOWN;
  }

  /** The axis of the source that axis {@code axis} of the result is. */
  private static int sourceAxis(Operation op, int axis) {
    long[] dropped = Operands.longs(op, "drop_dims");
    int kept = -1;
    int at = -1;
    while (kept < axis) {
      at++;
      int candidate = at;
      if (Arrays.stream(dropped).noneMatch(d -> d == candidate)) {
        kept++;
      }
    }
    return at;
  }

  private static ValidSource.Answer swapped(Operation op, int axis, int a, int b) {
    int from = axis == a ? b : axis == b ? a : axis;
    return new ValidSource.SameAs(op.operand(0), from);
  }

  private static ValidSource.Answer assembled(Operation op, int axis) {
    TileType target = (TileType) op.operand(0).type();
    boolean unchanged = target == op.result(0).type();
    return unchanged ? new ValidSource.SameAs(op.operand(0), axis) : ValidSource.UNKNOWN;
  }

  /** The only open extent of the result is the only open extent of the source. */
  private static ValidSource.Answer reshaped(Operation op, int axis) {
    TileType from = (TileType) op.operand(0).type();
    int open = -1;
    for (int i = 0; i < from.rank(); i++) {
      if (from.validDim(i) < 0) {
        if (open >= 0) {
          return ofSameAxes(op, from, axis);
        }
        open = i;
      }
    }
    return open < 0 ? ValidSource.UNKNOWN : new ValidSource.SameAs(op.operand(0), open);
  }

  /** With several open extents, only unit axes differ, so the order of the others is kept. */
  private static ValidSource.Answer ofSameAxes(Operation op, TileType from, int axis) {
    TileType to = (TileType) op.result(0).type();
    long before = Arrays.stream(to.shape()).limit(axis).filter(d -> d != 1).count();
    for (int i = 0; i < from.rank(); i++) {
      if (from.dim(i) != 1 && before-- == 0) {
        return new ValidSource.SameAs(op.operand(0), i);
      }
    }
    return ValidSource.UNKNOWN;
  }
}
