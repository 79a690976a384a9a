package dev.jpto.ir;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A list of blocks inside an operation; the first is the entry. */
public final class Region implements Iterable<Block> {
  private final Operation parent;
  private final int index;
  Block first;
  Block last;

  Region(Operation parent, int index) {
    this.parent = parent;
    this.index = index;
  }

  /** The operation that holds this region. */
  public Operation parentOp() {
    return parent;
  }

  /** Which region of the operation this is. */
  public int index() {
    return index;
  }

  /** Whether there is no block. */
  public boolean isEmpty() {
    return first == null;
  }

  /** The entry block, or null. */
  public Block entry() {
    return first;
  }

  /** The last block, or null. */
  public Block lastBlock() {
    return last;
  }

  /** Whether there is exactly one block. */
  public boolean hasOneBlock() {
    return first != null && first == last;
  }

  /** Adds a new empty block at the end. */
  public Block addBlock() {
    Block block = new Block();
    append(block);
    return block;
  }

  /** Adds a detached block at the end. */
  public void append(Block block) {
    insertBefore(block, null);
  }

  /** Adds a detached block before {@code position}; at the end when null. O(1). */
  public void insertBefore(Block block, Block position) {
    if (block.region != null) {
      throw new IllegalStateException("the block is in a region already");
    }
    block.region = this;
    block.next = position;
    block.previous = position == null ? last : position.previous;
    if (block.previous == null) {
      first = block;
    } else {
      block.previous.next = block;
    }
    if (position == null) {
      last = block;
    } else {
      position.previous = block;
    }
  }

  void unlink(Block block) {
    if (block.previous == null) {
      first = block.next;
    } else {
      block.previous.next = block.next;
    }
    if (block.next == null) {
      last = block.previous;
    } else {
      block.next.previous = block.previous;
    }
    block.region = null;
    block.next = null;
    block.previous = null;
  }

  /** Moves all blocks of {@code source} to the end of this region. */
  public void takeBody(Region source) {
    while (source.first != null) {
      Block block = source.first;
      source.unlink(block);
      append(block);
    }
  }

  /** Whether this region is {@code other} or around it. */
  public boolean isAncestorOf(Region other) {
    for (Region r = other; r != null; r = r.parent.parentRegion()) {
      if (r == this) {
        return true;
      }
    }
    return false;
  }

  /** The blocks in order; the current one may be removed while iterating. */
  @Override
  public Iterator<Block> iterator() {
    return new Iterator<>() {
      private Block next = first;

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Block next() {
        Block current = next;
        if (current == null) {
          throw new NoSuchElementException();
        }
        next = current.next;
        return current;
      }
    };
  }
}
