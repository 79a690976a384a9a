package dev.jpto.ir;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;

/** An argument of a block. */
public final class BlockArgument extends Value {
  private final Block owner;
  int index;
  private Location location;

  /** Argument {@code index} of {@code owner}, to be added with {@link Block#addArguments}. */
  public BlockArgument(Block owner, int index, Type type, Location location) {
    super(type);
    this.owner = owner;
    this.index = index;
    this.location = location;
  }

  @Override
  public Operation definingOp() {
    return null;
  }

  @Override
  public Block parentBlock() {
    return owner;
  }

  @Override
  public Location location() {
    return location;
  }

  /** Changes the location. */
  public void setLocation(Location newLocation) {
    location = newLocation;
  }

  /** Which argument of the block this is. */
  public int index() {
    return index;
  }
}
