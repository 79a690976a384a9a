package dev.jpto.lowering.memory;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.tile.TileType;
import java.util.OptionalLong;

/**
 * How the plan stands in the text: {@code tile.address = 4096 : i64} on each operation that makes a
 * tile, in bytes from the start of the memory that the tile's type names. A view has none, it lies
 * where its source lies, and what a loop or condition carries lies where it was made.
 *
 * <p>An author pins a tile with {@code tile.pinned_address}, which the plan then keeps.
 */
public final class AddressAttribute {
  /** What the plan found. */
  public static final String PLANNED = "tile.address";

  /** What the author asked for. */
  public static final String PINNED = "tile.pinned_address";

  private AddressAttribute() {}

  /** Whether {@code op} makes a tile, so that it says where. */
  public static boolean belongsOn(Operation op) {
    return op.numResults() == 1
        && op.result(0).type() instanceof TileType
        && Sharing.viewed(op) < 0
        && RegionBranchOp.of(op) == null;
  }

  /** The address that {@code op} was given. */
  public static OptionalLong planned(Operation op) {
    return read(op, PLANNED);
  }

  /** The address the author wants {@code op}'s tile to have. */
  public static OptionalLong pinned(Operation op) {
    return read(op, PINNED);
  }

  private static OptionalLong read(Operation op, String key) {
    return op.attributes().get(key) instanceof IntegerAttr address
        ? OptionalLong.of(address.value())
        : OptionalLong.empty();
  }

  static IntegerAttr of(Operation op, long address) {
    return IntegerAttr.get(IntegerType.get(op.context(), 64), address);
  }
}
