package dev.jpto.ir;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Arguments and a list of operations, the last of which may end the block with successors. */
public final class Block implements Iterable<Operation> {
  private static final BlockArgument[] NO_ARGUMENTS = {};
  private static final int ORDER_STRIDE = 5;

  private BlockArgument[] arguments = NO_ARGUMENTS;
  Region region;
  Block next;
  Block previous;
  Operation first;
  Operation last;
  BlockOperand firstUse;
  private boolean ordered = true;
  private int scratch;

  /** A detached empty block. */
  public Block() {}

  /** The region around, or null while detached. */
  public Region region() {
    return region;
  }

  /** The operation around, or null while detached. */
  public Operation parentOp() {
    return region == null ? null : region.parentOp();
  }

  /** The next block of the region, or null. */
  public Block next() {
    return next;
  }

  /** The previous block of the region, or null. */
  public Block previous() {
    return previous;
  }

  /** Whether this is the first block of its region. */
  public boolean isEntry() {
    return region != null && region.first == this;
  }

  /** A number an analysis or the printer gives while it runs; meaningless at any other time. */
  public int scratch() {
    return scratch;
  }

  /** Sets {@link #scratch}. */
  public void setScratch(int value) {
    scratch = value;
  }

  // Arguments.

  /** The number of arguments. */
  public int numArguments() {
    return arguments.length;
  }

  /** Argument {@code i}. */
  public BlockArgument argument(int i) {
    return arguments[i];
  }

  /** The arguments. */
  public List<BlockArgument> arguments() {
    return List.of(arguments);
  }

  /** Adds an argument at the end. */
  public BlockArgument addArgument(Type type, Location location) {
    return insertArgument(arguments.length, type, location);
  }

  /** Adds arguments made for the places behind the last argument; O(number of all arguments). */
  public void addArguments(List<BlockArgument> added) {
    int before = arguments.length;
    BlockArgument[] more = Arrays.copyOf(arguments, before + added.size());
    for (int i = before; i < more.length; i++) {
      more[i] = added.get(i - before);
    }
    setArguments(more);
  }

  /** Adds an argument at position {@code i}. */
  public BlockArgument insertArgument(int i, Type type, Location location) {
    return insertArgument(i, new BlockArgument(this, i, type, location));
  }

  /** Puts an argument of this block that was erased back at position {@code i}. */
  public BlockArgument insertArgument(int i, BlockArgument argument) {
    BlockArgument[] more = Arrays.copyOf(arguments, arguments.length + 1);
    System.arraycopy(arguments, i, more, i + 1, arguments.length - i);
    more[i] = argument;
    setArguments(more);
    return argument;
  }

  /** Removes argument {@code i}, which must be unused. */
  public void eraseArgument(int i) {
    if (!arguments[i].isUnused()) {
      throw new IllegalStateException("the argument is still used");
    }
    BlockArgument[] fewer = new BlockArgument[arguments.length - 1];
    System.arraycopy(arguments, 0, fewer, 0, i);
    System.arraycopy(arguments, i + 1, fewer, i, fewer.length - i);
    setArguments(fewer);
  }

  private void setArguments(BlockArgument[] newArguments) {
    arguments = newArguments;
    for (int i = 0; i < arguments.length; i++) {
      arguments[i].index = i;
    }
  }

  // Operations.

  /** The first operation, or null. */
  public Operation firstOp() {
    return first;
  }

  /** The last operation, or null. */
  public Operation lastOp() {
    return last;
  }

  /** Whether there is no operation. */
  public boolean isEmpty() {
    return first == null;
  }

  /** The last operation if it may be a terminator (registered ones must say so), else null. */
  public Operation terminator() {
    return last != null && last.mightBeTerminator() ? last : null;
  }

  /** Adds a detached operation at the end. O(1). */
  public void append(Operation op) {
    insertBefore(op, null);
  }

  /** Adds a detached operation before {@code position}; at the end when null. O(1). */
  public void insertBefore(Operation op, Operation position) {
    if (op.block != null) {
      throw new IllegalStateException("the operation is in a block already");
    }
    op.block = this;
    op.next = position;
    op.previous = position == null ? last : position.previous;
    if (op.previous == null) {
      first = op;
    } else {
      op.previous.next = op;
    }
    if (position == null) {
      last = op;
      op.order = op.previous == null ? 0 : op.previous.order + ORDER_STRIDE;
      ordered &= op.order >= 0;
    } else {
      position.previous = op;
      ordered = false;
    }
  }

  void unlink(Operation op) {
    if (op.previous == null) {
      first = op.next;
    } else {
      op.previous.next = op.next;
    }
    if (op.next == null) {
      last = op.previous;
    } else {
      op.next.previous = op.previous;
    }
    op.block = null;
    op.next = null;
    op.previous = null;
  }

  /** Whether {@code a} stands before {@code b}; both in this block. Amortised O(1). */
  boolean isBefore(Operation a, Operation b) {
    if (!ordered) {
      int order = 0;
      for (Operation op = first; op != null; op = op.next) {
        op.order = order;
        order += ORDER_STRIDE;
      }
      ordered = true;
    }
    return a.order < b.order;
  }

  /** Moves the operations from {@code start} to the end into {@code target}, at its end. */
  public void spliceTailInto(Operation start, Block target) {
    Operation op = start;
    while (op != null) {
      Operation following = op.next;
      unlink(op);
      target.append(op);
      op = following;
    }
  }

  /** Cuts the block before {@code start}; the new block follows this one and has no arguments. */
  public Block splitBefore(Operation start) {
    Block tail = new Block();
    region.insertBefore(tail, next);
    if (start != null) {
      spliceTailInto(start, tail);
    }
    return tail;
  }

  // Control flow.

  /** The uses as a successor, latest first. */
  public BlockOperand firstUse() {
    return firstUse;
  }

  /** Whether no terminator branches here. */
  public boolean hasNoPredecessors() {
    return firstUse == null;
  }

  /** The blocks that branch here, once for each edge, latest first. */
  public List<Block> predecessors() {
    List<Block> all = new ArrayList<>();
    for (BlockOperand use = firstUse; use != null; use = use.nextUse()) {
      all.add(use.owner().block());
    }
    return all;
  }

  /** The number of successors of the last operation. */
  public int numSuccessors() {
    return last == null ? 0 : last.numSuccessors();
  }

  /** Successor {@code i} of the last operation. */
  public Block successor(int i) {
    return last.successor(i);
  }

  /** Leaves the region; the operations stay in the block. */
  public void remove() {
    if (region != null) {
      region.unlink(this);
    }
  }

  /** Erases the block and all in it; nothing else may use its values or branch to it. */
  public void erase() {
    dropAllReferences();
    for (Operation op = first; op != null; op = op.next) {
      op.checkUnused();
    }
    remove();
  }

  /** Drops every use of values and blocks made inside this block. */
  public void dropAllReferences() {
    for (Operation op = first; op != null; op = op.next) {
      op.dropAllReferences();
    }
  }

  /** The operations in order; the current one may be removed while iterating. */
  @Override
  public Iterator<Operation> iterator() {
    return new Iterator<>() {
      private Operation following = first;

      @Override
      public boolean hasNext() {
        return following != null;
      }

      @Override
      public Operation next() {
        Operation current = following;
        if (current == null) {
          throw new NoSuchElementException();
        }
        following = current.next;
        return current;
      }
    };
  }
}
