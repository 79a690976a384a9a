package dev.jpto.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import java.util.Optional;

/** Which core runs an operation (tile-tensor.md section 2.8). */
public enum CoreAffinity {
  /** Either core, or both. */
  SHARED,
  /** The cube. */
  CUBE,
  /** A vector core. */
  VECTOR,
  /** Part of it on each: must be split before it is lowered to {@code pto}. */
  MIXED;

  /**
   * The core that runs {@code op}, its regions included: O(size of them). An operation of another
   * dialect without tiles is shared.
   */
  public static CoreAffinity of(Operation op) {
    CoreAffinity[] affinity = {SHARED};
    op.walk(inner -> affinity[0] = affinity[0].and(ofItself(inner)));
    return affinity[0];
  }

  /** The core that runs everything in {@code region}. */
  public static CoreAffinity of(Region region) {
    CoreAffinity affinity = SHARED;
    for (Block block : region) {
      for (Operation op : block) {
        affinity = affinity.and(of(op));
      }
    }
    return affinity;
  }

  /** What runs both this and {@code other}. */
  public CoreAffinity and(CoreAffinity other) {
    if (this == other || other == SHARED) {
      return this;
    }
    return this == SHARED ? other : MIXED;
  }

  private static CoreAffinity ofItself(Operation op) {
    if (op.is(TileIdentityOps.GET_SUBBLOCK_IDX)) {
      return VECTOR;
    }
    if (op.is(TileMemoryOps.CREATE)) {
      return SHARED;
    }
    if (op.is(TileMemoryOps.MOVE)) {
      return ofMove(op);
    }
    boolean isContainer = op.numRegions() > 0;
    return isContainer ? SHARED : firstSpace(op).map(CoreAffinity::of).orElse(SHARED);
  }

  private static CoreAffinity ofMove(Operation op) {
    if (!(op.operand(0).type() instanceof TileType source)) {
      return SHARED;
    }
    Attribute target = op.attr("target_memory");
    Optional<TileSpace> to = TileSpace.of(target);
    if (source.space().isEmpty()) {
      return to.map(CoreAffinity::of).orElse(SHARED);
    }
    CoreAffinity from = of(source.space().get());
    boolean crosses = to.map(CoreAffinity::of).filter(core -> core != from).isPresent();
    return crosses ? MIXED : from;
  }

  private static CoreAffinity of(TileSpace space) {
    return space.isCube() ? CUBE : VECTOR;
  }

  /** The memory of the result, else of the first tile operand. */
  private static Optional<TileSpace> firstSpace(Operation op) {
    for (Value result : op.results()) {
      if (result.type() instanceof TileType tile && tile.space().isPresent()) {
        return tile.space();
      }
    }
    for (Value operand : op.operands()) {
      if (operand.type() instanceof TileType tile && tile.space().isPresent()) {
        return tile.space();
      }
    }
    return Optional.empty();
  }
}
