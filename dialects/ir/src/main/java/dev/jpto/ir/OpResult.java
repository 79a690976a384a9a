package dev.jpto.ir;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;

/** A result of an operation. */
public final class OpResult extends Value {
  private final Operation owner;
  private final int index;

  OpResult(Operation owner, int index, Type type) {
    super(type);
    this.owner = owner;
    this.index = index;
  }

  @Override
  public Operation definingOp() {
    return owner;
  }

  @Override
  public Block parentBlock() {
    return owner.block();
  }

  @Override
  public Location location() {
    return owner.location();
  }

  /** Which result of the operation this is. */
  public int index() {
    return index;
  }
}
