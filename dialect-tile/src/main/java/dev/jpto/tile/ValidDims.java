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
}
