package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
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
   * value, found by walking from operation to operation, or {@link Extent#UNKNOWN} where the walk
   * ends without one. O(length of the walk), which ends at once for a static type.
   */
  public static List<Extent> of(Value tile) {
    TileType type = (TileType) tile.type();
    List<Extent> extents = new ArrayList<>(Extent.ofAll(type.valid()));
    for (int axis = 0; axis < extents.size(); axis++) {
      if (!extents.get(axis).isConstant()) {
        extents.set(axis, dynamic(tile, axis));
      }
    }
    return extents;
  }

  private static Extent dynamic(Value tile, int axis) {
    Value at = tile;
    int place = axis;
    while (true) {
      Operation op = at instanceof OpResult result ? result.definingOp() : null;
      ValidSource source =
          op == null || op.definition() == null
              ? null
              : op.definition().implementation(ValidSource.class);
      if (source == null) {
        return Extent.UNKNOWN;
      }
      switch (source.of(op, place)) {
        case ValidSource.Is is -> {
          return is.extent();
        }
        case ValidSource.SameAs same -> {
          if (!(same.tile().type() instanceof TileType from)) {
            return Extent.UNKNOWN;
          }
          if (from.validDim(same.axis()) >= 0) {
            return Extent.of(from.validDim(same.axis()));
          }
          at = same.tile();
          place = same.axis();
        }
      }
    }
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
