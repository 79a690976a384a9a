package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Where operations are put, and the values they may use there: those of the blocks around, up to an
 * operation that is isolated from above, and those made here so far.
 */
final class Place {
  private final Block block;
  private final Operation before;
  private final List<Value> visible;
  private final List<Block> targets;

  private Place(Block block, Operation before, List<Value> visible, List<Block> targets) {
    this.block = block;
    this.before = before;
    this.visible = visible;
    this.targets = targets;
  }

  /** The end of {@code block}, where only the block's arguments are seen. */
  static Place isolated(Block block) {
    return new Place(block, null, new ArrayList<>(block.arguments()), List.of());
  }

  /** The end of {@code inner}, a block of an operation put here whose results it does not see. */
  Place inside(Block inner) {
    List<Value> seen = new ArrayList<>(visible);
    seen.removeAll(inner.parentOp().results());
    seen.addAll(inner.arguments());
    return new Place(inner, null, seen, List.of());
  }

  /** Just before {@code op}, which stands here, with the values seen so far. */
  Place beforeOp(Operation op) {
    return new Place(op.block(), op, new ArrayList<>(visible), List.of());
  }

  /** This place, from where one may branch to {@code blocks}. */
  Place branching(List<Block> blocks) {
    return new Place(block, before, visible, List.copyOf(blocks));
  }

  /** Where one may branch to. */
  List<Block> targets() {
    return targets;
  }

  /** The block. */
  Block block() {
    return block;
  }

  /** Puts {@code op} here; the next one comes after it. */
  void put(Operation op) {
    block.insertBefore(op, before);
    visible.addAll(op.results());
  }

  /** The values that may be used. */
  List<Value> visible() {
    return visible;
  }

  /** The types of the values that may be used. */
  List<Type> visibleTypes() {
    return visible.stream().map(Value::type).toList();
  }

  /** The operation put here last, or null. */
  Operation last() {
    return before == null ? block.lastOp() : before.previous();
  }

  /** Erases what was put here after {@code mark}, the last operation at some time before. */
  void undoTo(Operation mark) {
    for (Operation op = last(); op != mark; op = last()) {
      visible.removeAll(op.results());
      op.dropAllReferences();
      op.remove();
    }
  }
}
