package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import java.util.ArrayList;
import java.util.List;

/** Counts the changes of a rewriter, tells its listener, and knows how to take them back. */
final class Changes {
  private final RewriteListener listener;
  private final List<Runnable> undoLog = new ArrayList<>();
  private boolean logging;
  private long count;
  private long countAtBegin;

  Changes(RewriteListener listener) {
    this.listener = listener;
  }

  RewriteListener listener() {
    return listener;
  }

  long count() {
    return count;
  }

  void begin() {
    if (logging) {
      throw new IllegalStateException("changes are remembered already");
    }
    logging = true;
    countAtBegin = count;
  }

  void commit() {
    logging = false;
    undoLog.clear();
  }

  void undo() {
    logging = false;
    for (Runnable step : undoLog.reversed()) {
      step.run();
    }
    undoLog.clear();
    count = countAtBegin;
  }

  /** Counts a change that listeners are not told of; {@code undo} takes it back. */
  void counted(Runnable undo) {
    count++;
    if (logging) {
      undoLog.add(undo);
    }
  }

  void inserted(Operation op) {
    counted(
        () -> {
          listener.erased(op);
          op.erase();
        });
    listener.inserted(op);
  }

  void moved(Operation op, Runnable undo) {
    counted(undo);
    listener.inserted(op);
  }

  void modified(Operation op, Runnable undo) {
    counted(undo);
    listener.modified(op);
  }

  void blockInserted(Block block, Runnable undo) {
    counted(undo);
    listener.blockInserted(block);
  }

  void argumentsChanged(Block block, Runnable undo) {
    counted(undo);
    listener.argumentsChanged(block);
  }

  void erase(Operation op) {
    if (logging) {
      Block block = op.block();
      Operation next = op.next();
      List<Value> operands = op.operands();
      List<Block> successors = op.successors();
      undoLog.add(
          () -> {
            op.setOperands(operands);
            op.initSuccessors(successors);
            block.insertBefore(op, next);
            listener.inserted(op);
          });
    }
    op.erase();
    count++;
  }

  void erase(Block block) {
    Region region = block.region();
    Block next = block.next();
    counted(() -> region.insertBefore(block, next));
    block.remove();
  }

  void eraseArgument(Block block, int i) {
    BlockArgument argument = block.argument(i);
    block.eraseArgument(i);
    argumentsChanged(block, () -> block.insertArgument(i, argument));
  }
}
