package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.IrMapping;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.function.Predicate;

/**
 * Changes IR. Whatever a pass or pattern mutates goes through here: every change is counted, so
 * that "changed" is computed and never claimed, a listener is told of it, and what was done since
 * {@link #begin} can be undone. Operations are created with the methods of {@link OpBuilder}.
 *
 * <pre>{@code
 * Operation cast = rewriter.before(op).create(CAST, op.location()).operands(x).results(t).insert();
 * rewriter.replaceOp(op, cast.result());
 * }</pre>
 */
public class Rewriter extends OpBuilder {
  private final Changes changes;

  /** A rewriter nobody listens to. */
  public Rewriter(Context context) {
    this(context, RewriteListener.NONE);
  }

  /** A rewriter that tells {@code listener}. */
  public Rewriter(Context context, RewriteListener listener) {
    this(context, new Changes(listener));
  }

  private Rewriter(Context context, Changes changes) {
    super(context, changes::inserted);
    this.changes = changes;
  }

  /** The number of changes made so far and not undone. */
  public final long changes() {
    return changes.count();
  }

  /** Remembers every change from now on, until {@link #commit} or {@link #undo}. */
  public final void begin() {
    changes.begin();
  }

  /** Keeps what was done since {@link #begin}. */
  public final void commit() {
    changes.commit();
  }

  /** Takes back what was done since {@link #begin}, which is not counted either. */
  public final void undo() {
    changes.undo();
  }

  // Operations.

  /**
   * Makes the users of {@code op} use {@code values}, one for each result, and erases it. The value
   * for a result that is not used may be null.
   */
  public final void replaceOp(Operation op, List<? extends Value> values) {
    if (values.size() != op.numResults()) {
      throw new IllegalArgumentException(
          "'%s' has %d results, not %d".formatted(op.name(), op.numResults(), values.size()));
    }
    changes.listener().replaced(op, values);
    for (int i = 0; i < values.size(); i++) {
      replaceAnyUses(op.result(i), replacement(op.result(i), values.get(i)));
    }
    eraseOp(op);
  }

  /** What takes the place of {@code result}, which {@code value} is given for. */
  protected Value replacement(OpResult result, Value value) {
    return value;
  }

  /** As {@link #replaceOp(Operation, List)}. */
  public final void replaceOp(Operation op, Value... values) {
    replaceOp(op, List.of(values));
  }

  /** Replaces {@code op} by the results of {@code replacement}, which has as many. */
  public final void replaceOp(Operation op, Operation replacement) {
    replaceOp(op, replacement.results());
  }

  /**
   * Erases {@code op} and all in it, users before what they use, the listener told of each; throws
   * if a result is still used by another operation. One that uses itself, as it may in a graph
   * region, uses itself no more when that is told.
   */
  public final void eraseOp(Operation op) {
    if (isUsedByOthers(op)) {
      throw new ErasedWhileUsed(op.name());
    }
    dropOwnUses(op);
    TreeEraser.erase(op, this::eraseAlone, this::eraseEmptyBlock);
  }

  /** Whether a result of {@code op} is used by anything but {@code op} itself. */
  public static boolean isUsedByOthers(Operation op) {
    for (OpResult result : op.results()) {
      for (OpOperand use = result.firstUse(); use != null; use = use.nextUse()) {
        if (use.owner() != op) {
          return true;
        }
      }
    }
    return false;
  }

  private void dropOwnUses(Operation op) {
    if (!op.isUnused()) {
      modifyInPlace(op, () -> op.results().forEach(r -> r.uses().forEach(use -> use.set(null))));
    }
  }

  private void eraseAlone(Operation op) {
    changes.listener().erased(op);
    leave(op);
    changes.erase(op);
  }

  private void eraseEmptyBlock(Block block) {
    changes.listener().blockErased(block);
    changes.erase(block);
  }

  /**
   * Runs {@code change}, which may change the operands, attributes, successors, result types and
   * location of {@code op}; no change if none of these differs after.
   */
  public final void modifyInPlace(Operation op, Runnable change) {
    OpState before = OpState.of(op);
    change.run();
    if (!before.isStateOf(op)) {
      changes.modified(op, () -> before.restore(op));
    }
  }

  /** Counts and tells of a change that the folder of {@code op} made to it. */
  public final void foldedInPlace(Operation op) {
    changes.modified(op, () -> {});
  }

  /** Sets an attribute; no change if it has this value already. */
  public final void setAttr(Operation op, String key, Attribute value) {
    if (op.attr(key) != value) {
      DictionaryAttr properties = op.properties();
      DictionaryAttr attributes = op.attributes();
      op.setAttr(key, value);
      attributesChanged(op, properties, attributes);
    }
  }

  /** Removes an attribute; no change if there is none. */
  public final void removeAttr(Operation op, String key) {
    if (op.hasAttr(key)) {
      DictionaryAttr properties = op.properties();
      DictionaryAttr attributes = op.attributes();
      op.removeAttr(key);
      attributesChanged(op, properties, attributes);
    }
  }

  private void attributesChanged(
      Operation op, DictionaryAttr properties, DictionaryAttr attributes) {
    changes.modified(
        op,
        () -> {
          op.setProperties(properties);
          op.setAttributes(attributes);
        });
  }

  /** Changes one operand; no change if it is {@code value} already. */
  public final void setOperand(Operation op, int i, Value value) {
    Value old = op.operand(i);
    if (old != value) {
      op.setOperand(i, value);
      changes.modified(op, () -> op.setOperand(i, old));
    }
  }

  /** Changes the type of a value in place; no change if it has it already. */
  public final void setType(Value value, Type type) {
    Type old = value.type();
    if (old == type) {
      return;
    }
    value.setType(type);
    Operation definition = value.definingOp();
    Operation holder = definition != null ? definition : value.parentBlock().parentOp();
    if (holder == null) {
      changes.counted(() -> value.setType(old));
    } else {
      changes.modified(holder, () -> value.setType(old));
    }
  }

  /** Changes the location of {@code op}; no change if it has it already. */
  public final void setLocation(Operation op, Location location) {
    Location old = op.location();
    if (old != location) {
      op.setLocation(location);
      changes.modified(op, () -> op.setLocation(old));
    }
  }

  /** Changes the location of a block argument; no change if it has it already. */
  public final void setLocation(BlockArgument argument, Location location) {
    Location old = argument.location();
    if (old != location) {
      argument.setLocation(location);
      changes.argumentsChanged(argument.parentBlock(), () -> argument.setLocation(old));
    }
  }

  /** Moves {@code op} before {@code other}. */
  public final void moveBefore(Operation op, Operation other) {
    move(op, other.block(), other);
  }

  /** Moves {@code op} after {@code other}. */
  public final void moveAfter(Operation op, Operation other) {
    move(op, other.block(), other.next());
  }

  /** Moves {@code op} to the end of {@code block}. */
  public final void moveToEnd(Operation op, Block block) {
    move(op, block, null);
  }

  private void move(Operation op, Block block, Operation before) {
    Block oldBlock = op.block();
    Operation oldNext = op.next();
    op.remove();
    block.insertBefore(op, before == op ? oldNext : before);
    changes.moved(
        op,
        () -> {
          op.remove();
          oldBlock.insertBefore(op, oldNext);
        });
  }

  /** Puts a copy of {@code op} at the insertion point; {@code mapping} is used and extended. */
  public final Operation clone(Operation op, IrMapping mapping) {
    return insert(Cloner.clone(op, mapping));
  }

  // Uses.

  /** Makes every use of {@code from} use {@code to}. O(number of uses). */
  public final void replaceAllUses(Value from, Value to) {
    replaceUsesIf(from, to, use -> true);
    from.replaceAllUsesWith(to); // no use is left; this hands the author's name on
  }

  private void replaceAnyUses(Value from, Value to) {
    if (to != null) {
      replaceAllUses(from, to);
    } else if (!from.isUnused()) {
      throw new IllegalArgumentException("there is no value for one that is used");
    }
  }

  /** Makes every use of {@code from} but those by {@code except} use {@code to}. */
  public final void replaceAllUsesExcept(Value from, Value to, Operation except) {
    replaceUsesIf(from, to, use -> use.owner() != except);
  }

  /** Makes the uses of {@code from} that pass {@code which} use {@code to}. */
  public final void replaceUsesIf(Value from, Value to, Predicate<OpOperand> which) {
    if (from == to) {
      return;
    }
    for (OpOperand use : from.uses()) {
      if (which.test(use)) {
        use.set(to);
        changes.modified(use.owner(), () -> use.set(from));
      }
    }
  }

  // Blocks and regions.

  /** Adds a block with arguments to {@code region}, before {@code position} or, if null, last. */
  public final Block createBlock(
      Region region, Block position, List<Type> types, Location location) {
    Block block = new Block();
    for (Type type : types) {
      block.addArgument(type, location);
    }
    region.insertBefore(block, position);
    changes.blockInserted(block, block::remove);
    return block;
  }

  /** Erases a block and all in it; nothing else may use its values or branch to it. */
  public final void eraseBlock(Block block) {
    while (block.lastOp() != null) {
      eraseOp(block.lastOp());
    }
    eraseEmptyBlock(block);
  }

  /** Adds an argument to {@code block} at position {@code i}. */
  public final BlockArgument insertArgument(Block block, int i, Type type, Location location) {
    BlockArgument argument = block.insertArgument(i, type, location);
    changes.argumentsChanged(block, () -> block.eraseArgument(i));
    return argument;
  }

  /** Removes argument {@code i} of {@code block}, which must be unused. */
  public final void eraseArgument(Block block, int i) {
    changes.eraseArgument(block, i);
  }

  /** Cuts a block before {@code start}; the new block follows it and has no arguments. */
  public final Block splitBlock(Operation start) {
    Block head = start.block();
    Block tail = head.splitBefore(start);
    changes.blockInserted(
        tail,
        () -> {
          tail.spliceTailInto(tail.firstOp(), head);
          tail.remove();
        });
    return tail;
  }

  /**
   * Moves the operations of {@code source} before {@code position}, its arguments replaced by
   * {@code values}, and erases the empty block, which nothing may branch to. The value for an
   * argument that is not used may be null.
   */
  public final void inlineBlockBefore(
      Block source, Operation position, List<? extends Value> values) {
    inlineBlock(source, position.block(), position, values);
  }

  /** Moves the operations of {@code source} to the end of {@code target}; else as inlining. */
  public final void mergeBlocks(Block source, Block target, List<? extends Value> values) {
    inlineBlock(source, target, null, values);
  }

  private void inlineBlock(
      Block source, Block target, Operation before, List<? extends Value> values) {
    for (int i = 0; i < source.numArguments(); i++) {
      replaceAnyUses(source.argument(i), values.get(i));
    }
    while (source.firstOp() != null) {
      move(source.firstOp(), target, before);
    }
    eraseBlock(source);
  }

  /** Moves all blocks of {@code source} to the end of {@code target}. */
  public final void inlineRegion(Region source, Region target) {
    inlineRegionBefore(source, target, null);
  }

  /** Moves all blocks of {@code source} into {@code target}, before {@code position} or last. */
  public final void inlineRegionBefore(Region source, Region target, Block position) {
    while (source.entry() != null) {
      moveBlock(source.entry(), target, position);
    }
  }

  /**
   * Puts copies of the blocks of {@code source} into {@code target}, before {@code position} or, if
   * null, last; {@code mapping} is used and extended.
   */
  public final void cloneRegionBefore(
      Region source, Region target, Block position, IrMapping mapping) {
    Block last = target.lastBlock();
    Cloner.cloneInto(source, target, mapping);
    Block copy = last == null ? target.entry() : last.next();
    while (copy != null) {
      Block block = copy;
      copy = block.next();
      if (position != null) {
        block.remove();
        target.insertBefore(block, position);
      }
      changes.blockInserted(
          block,
          () -> {
            block.dropAllReferences();
            block.remove();
          });
      block.forEach(op -> op.walk(changes.listener()::inserted));
    }
  }

  /** Moves {@code block} into {@code target}, before {@code position} or, if null, last. */
  public final void moveBlock(Block block, Region target, Block position) {
    Region oldRegion = block.region();
    Block oldNext = block.next();
    block.remove();
    target.insertBefore(block, position);
    changes.blockInserted(
        block,
        () -> {
          block.remove();
          oldRegion.insertBefore(block, oldNext);
        });
  }
}
