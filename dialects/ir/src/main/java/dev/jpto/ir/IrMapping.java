package dev.jpto.ir;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.MutableMap;

/** What each value and block of a cloned piece of IR became. */
public final class IrMapping {
  private final MutableMap<Value, Value> values = Maps.mutable.empty();
  private final MutableMap<Block, Block> blocks = Maps.mutable.empty();

  /** Maps a value. */
  public void map(Value from, Value to) {
    values.put(from, to);
  }

  /** Maps a block. */
  public void map(Block from, Block to) {
    blocks.put(from, to);
  }

  /** What {@code value} became; itself if it is not mapped. */
  public Value lookup(Value value) {
    return values.getIfAbsentValue(value, value);
  }

  /** What {@code block} became; itself if it is not mapped. */
  public Block lookup(Block block) {
    return blocks.getIfAbsentValue(block, block);
  }

  /** Whether {@code value} is mapped. */
  public boolean contains(Value value) {
    return values.containsKey(value);
  }
}
