package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.IrMapping;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.function.Predicate;

/**
 * Changes IR. Whatever a pass or pattern mutates goes through here: every change is counted, so
 * that "changed" is computed and never claimed, and a listener is told of it. Operations are
 * created with the methods of {@link OpBuilder}.
 *
 * <pre>{@code
 * Operation cast = rewriter.before(op).create(CAST, op.location()).operands(x).results(t).insert();
 * rewriter.replaceOp(op, cast.result());
 * }</pre>
 */
public final class Rewriter extends OpBuilder {
  private final Counter counter;

  /** Counts changes and passes insertions on; made before the builder that reports to it. */
  private static final class Counter implements OpBuilder.Listener {
    private final RewriteListener listener;
    private long changes;

    private Counter(RewriteListener listener) {
      this.listener = listener;
    }

    @Override
    public void inserted(Operation op) {
      changes++;
      listener.inserted(op);
    }
  }

  /** A rewriter nobody listens to. */
  public Rewriter(Context context) {
    this(context, RewriteListener.NONE);
  }

  /** A rewriter that tells {@code listener}. */
  public Rewriter(Context context, RewriteListener listener) {
    this(context, new Counter(listener));
  }

  private Rewriter(Context context, Counter counter) {
    super(context, counter);
    this.counter = counter;
  }

  /** The number of changes made so far. */
  public long changes() {
    return counter.changes;
  }

  private RewriteListener listener() {
    return counter.listener;
  }

  // Operations.

  /** Makes the users of {@code op} use {@code values}, one for each result, and erases it. */
  public void replaceOp(Operation op, List<? extends Value> values) {
    if (values.size() != op.numResults()) {
      throw new IllegalArgumentException(
          "'%s' has %d results, not %d".formatted(op.name(), op.numResults(), values.size()));
    }
    listener().replaced(op, values);
    for (int i = 0; i < values.size(); i++) {
      replaceAllUses(op.result(i), values.get(i));
    }
    eraseOp(op);
  }

  /** As {@link #replaceOp(Operation, List)}. */
  public void replaceOp(Operation op, Value... values) {
    replaceOp(op, List.of(values));
  }

  /** Replaces {@code op} by the results of {@code replacement}, which has as many. */
  public void replaceOp(Operation op, Operation replacement) {
    replaceOp(op, replacement.results());
  }

  /** Erases {@code op} and all in it; throws if a result is still used. */
  public void eraseOp(Operation op) {
    listener().erased(op);
    op.erase();
    counter.changes++;
  }

  /** Runs {@code change}, which may change {@code op} itself but neither move nor erase it. */
  public void modifyInPlace(Operation op, Runnable change) {
    change.run();
    changed(op);
  }

  private void changed(Operation op) {
    counter.changes++;
    listener().modified(op);
  }

  /** Sets an attribute; no change if it has this value already. */
  public void setAttr(Operation op, String key, Attribute value) {
    if (op.attr(key) != value) {
      op.setAttr(key, value);
      changed(op);
    }
  }

  /** Removes an attribute; no change if there is none. */
  public void removeAttr(Operation op, String key) {
    if (op.hasAttr(key)) {
      op.removeAttr(key);
      changed(op);
    }
  }

  /** Changes one operand; no change if it is {@code value} already. */
  public void setOperand(Operation op, int i, Value value) {
    if (op.operand(i) != value) {
      op.setOperand(i, value);
      changed(op);
    }
  }

  /** Changes the type of a value in place; no change if it has it already. */
  public void setType(Value value, Type type) {
    if (value.type() == type) {
      return;
    }
    value.setType(type);
    Operation holder = value.definingOp();
    if (holder == null) {
      holder = value.parentBlock().parentOp();
    }
    if (holder == null) {
      counter.changes++;
    } else {
      changed(holder);
    }
  }

  /** Moves {@code op} before {@code other}. */
  public void moveBefore(Operation op, Operation other) {
    op.moveBefore(other);
    counter.inserted(op);
  }

  /** Moves {@code op} after {@code other}. */
  public void moveAfter(Operation op, Operation other) {
    op.moveAfter(other);
    counter.inserted(op);
  }

  /** Puts a copy of {@code op} at the insertion point; {@code mapping} is used and extended. */
  public Operation clone(Operation op, IrMapping mapping) {
    return insert(Cloner.clone(op, mapping));
  }

  // Uses.

  /** Makes every use of {@code from} use {@code to}. O(number of uses). */
  public void replaceAllUses(Value from, Value to) {
    replaceUsesIf(from, to, use -> true);
    from.replaceAllUsesWith(to); // no use is left; this hands the author's name on
  }

  /** Makes every use of {@code from} but those by {@code except} use {@code to}. */
  public void replaceAllUsesExcept(Value from, Value to, Operation except) {
    replaceUsesIf(from, to, use -> use.owner() != except);
  }

  /** Makes the uses of {@code from} that pass {@code which} use {@code to}. */
  public void replaceUsesIf(Value from, Value to, Predicate<OpOperand> which) {
    if (from == to) {
      return;
    }
    for (OpOperand use : from.uses()) {
      if (which.test(use)) {
        use.set(to);
        changed(use.owner());
      }
    }
  }

  // Blocks and regions.

  /** Adds a block with arguments to {@code region}, before {@code position} or, if null, last. */
  public Block createBlock(Region region, Block position, List<Type> types, Location location) {
    Block block = new Block();
    for (Type type : types) {
      block.addArgument(type, location);
    }
    region.insertBefore(block, position);
    blockInserted(block);
    return block;
  }

  private void blockInserted(Block block) {
    counter.changes++;
    listener().blockInserted(block);
  }

  /** Erases a block and all in it; nothing else may use its values or branch to it. */
  public void eraseBlock(Block block) {
    while (block.lastOp() != null) {
      eraseOp(block.lastOp());
    }
    listener().blockErased(block);
    block.erase();
    counter.changes++;
  }

  /** Adds an argument to {@code block} at position {@code i}. */
  public BlockArgument insertArgument(Block block, int i, Type type, Location location) {
    BlockArgument argument = block.insertArgument(i, type, location);
    counter.changes++;
    return argument;
  }

  /** Removes argument {@code i} of {@code block}, which must be unused. */
  public void eraseArgument(Block block, int i) {
    block.eraseArgument(i);
    counter.changes++;
  }

  /** Cuts a block before {@code start}; the new block follows it and has no arguments. */
  public Block splitBlock(Operation start) {
    Block tail = start.block().splitBefore(start);
    blockInserted(tail);
    return tail;
  }

  /**
   * Moves the operations of {@code source} before {@code position}, its arguments replaced by
   * {@code values}, and erases the empty block, which nothing may branch to.
   */
  public void inlineBlockBefore(Block source, Operation position, List<? extends Value> values) {
    for (int i = 0; i < source.numArguments(); i++) {
      replaceAllUses(source.argument(i), values.get(i));
    }
    while (source.firstOp() != null) {
      moveBefore(source.firstOp(), position);
    }
    eraseBlock(source);
  }

  /** Moves the operations of {@code source} to the end of {@code target}; else as inlining. */
  public void mergeBlocks(Block source, Block target, List<? extends Value> values) {
    for (int i = 0; i < source.numArguments(); i++) {
      replaceAllUses(source.argument(i), values.get(i));
    }
    while (source.firstOp() != null) {
      Operation op = source.firstOp();
      op.remove();
      target.append(op);
      counter.inserted(op);
    }
    eraseBlock(source);
  }

  /** Moves all blocks of {@code source} to the end of {@code target}. */
  public void inlineRegion(Region source, Region target) {
    while (source.entry() != null) {
      Block block = source.entry();
      block.remove();
      target.append(block);
      blockInserted(block);
    }
  }
}
