package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.List;

/** Two listeners as one. */
record ListenerPair(RewriteListener first, RewriteListener second) implements RewriteListener {
  @Override
  public void inserted(Operation op) {
    first.inserted(op);
    second.inserted(op);
  }

  @Override
  public void modified(Operation op) {
    first.modified(op);
    second.modified(op);
  }

  @Override
  public void replaced(Operation op, List<? extends Value> values) {
    first.replaced(op, values);
    second.replaced(op, values);
  }

  @Override
  public void erased(Operation op) {
    first.erased(op);
    second.erased(op);
  }

  @Override
  public void blockInserted(Block block) {
    first.blockInserted(block);
    second.blockInserted(block);
  }

  @Override
  public void blockErased(Block block) {
    first.blockErased(block);
    second.blockErased(block);
  }

  @Override
  public void argumentsChanged(Block block) {
    first.argumentsChanged(block);
    second.argumentsChanged(block);
  }
}
