package dev.jpto.ir;

/** One use of a block as a successor; a link of the block's list of predecessors. */
public final class BlockOperand {
  private final Operation owner;
  private final int index;
  private Block block;
  private BlockOperand next;
  private BlockOperand previous;

  BlockOperand(Operation owner, int index, Block block) {
    this.owner = owner;
    this.index = index;
    this.block = block;
    link();
  }

  /** The terminator. */
  public Operation owner() {
    return owner;
  }

  /** Which successor of the terminator this is. */
  public int index() {
    return index;
  }

  /** The block branched to. */
  public Block get() {
    return block;
  }

  /** Branches to another block from now on. */
  public void set(Block newBlock) {
    unlink();
    block = newBlock;
    link();
  }

  /** The next use of the same block, or null. */
  public BlockOperand nextUse() {
    return next;
  }

  void drop() {
    unlink();
    block = null;
  }

  private void link() {
    if (block == null) {
      return;
    }
    next = block.firstUse;
    previous = null;
    if (next != null) {
      next.previous = this;
    }
    block.firstUse = this;
  }

  private void unlink() {
    if (block == null) {
      return;
    }
    if (previous == null) {
      block.firstUse = next;
    } else {
      previous.next = next;
    }
    if (next != null) {
      next.previous = previous;
    }
    next = null;
    previous = null;
  }
}
