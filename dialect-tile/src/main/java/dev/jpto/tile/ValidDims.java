package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Value;
import dev.jpto.ptensor.valid.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a tile is valid, with the values that are the numbers known at run time only
 * (tile-tensor.md section 0, D3): a type says {@code ?}, and what made the tile says which value
 * that is.
 */
public final class ValidDims {
  private ValidDims() {}

  /**
   * The valid extent along each axis of {@code tile}: a constant where the type has one, else the
   * value, found by walking from operation to operation and through branches and loops ({@link
   * CarriedValid}), or {@link Extent#UNKNOWN} where the walk ends without one. O(length of the
   * walk), which ends at once for a static type.
   */
  public static List<Extent> of(Value tile) {
    TileType type = (TileType) tile.type();
    List<Extent> extents = new ArrayList<>(Extent.ofAll(type.valid()));
    for (int axis = 0; axis < extents.size(); axis++) {
      if (!extents.get(axis).isConstant()) {
        extents.set(axis, new CarriedValid().of(tile, axis));
      }
    }
    return extents;
  }

  /** The values of {@code group}, of which there is one for each axis, or nothing known. */
  static ValidSource ofGroup(String group) {
    return (op, axis) -> {
      List<Value> values = Groups.operands(op, group);
      return new ValidSource.Is(
          axis < values.size() ? Extent.of(values.get(axis)) : Extent.UNKNOWN);
    };
  }

  /**
   * The values of {@code group}, of which there is one for each axis of a window of any rank; if
   * the result has two axes, its rows are all of the window but the last, together: known here if
   * only one of those is not 1.
   */
  static ValidSource ofWindow(String group) {
    return (op, axis) -> {
      List<Value> values = Groups.operands(op, group);
      int rank = ((TileType) op.result(0).type()).rank();
      if (values.isEmpty() || values.size() == rank) {
        return ofGroup(group).of(op, axis);
      }
      if (axis == rank - 1) {
        return new ValidSource.Is(Extent.of(values.getLast()));
      }
      Extent rows = Extent.of(1);
      for (Value value : values.subList(0, values.size() - 1)) {
        Extent extent = Extent.of(value);
        if (rows.isConstant() && rows.constant() == 1) {
          rows = extent;
        } else if (!extent.isConstant() || extent.constant() != 1) {
          return new ValidSource.Is(Extent.UNKNOWN);
        }
      }
      return new ValidSource.Is(rows);
    };
  }
}
