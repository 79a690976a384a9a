package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ptensor.valid.Extent;

/** Where the valid extents of an operation's result come from. */
@FunctionalInterface
interface ValidSource {
  /** One answer. */
  sealed interface Answer {}

  /** The extent is this one. */
  record Is(Extent extent) implements Answer {}

  /** The extent is that of another tile. */
  record SameAs(Value tile, int axis) implements Answer {}

  /** What is valid along {@code axis} of the result of {@code op}. */
  Answer of(Operation op, int axis);

  /** Nothing is known. */
  Answer UNKNOWN = new Is(Extent.UNKNOWN);

  /** The result is valid where operand {@code index} is. */
  static ValidSource likeOperand(int index) {
    return (op, axis) -> new SameAs(op.operand(index), axis);
  }

  /** The result is valid where the left side is, along axes that are not repeated. */
  static ValidSource likeLeftSide() {
    return (op, axis) -> {
      TileType lhs = (TileType) op.operand(0).type();
      TileType result = (TileType) op.result(0).type();
      return lhs.dim(axis) == result.dim(axis) ? new SameAs(op.operand(0), axis) : UNKNOWN;
    };
  }

  /** As the left side, but not along the last axis, where bits are packed. */
  static ValidSource unpacked() {
    return (op, axis) -> {
      boolean last = axis == ((TileType) op.result(0).type()).rank() - 1;
      return last ? UNKNOWN : new SameAs(op.operand(0), axis);
    };
  }
}
