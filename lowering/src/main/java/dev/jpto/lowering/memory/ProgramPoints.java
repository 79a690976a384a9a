package dev.jpto.lowering.memory;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the moments of a function in textual order. An operation has two: when it reads its
 * operands ({@link #use}) and when its results exist ({@link #def}); the operations inside it lie
 * between. A block has one, when its arguments exist.
 */
final class ProgramPoints {
  private record Points(int use, int def) {}

  private final Map<Operation, Points> ops = new IdentityHashMap<>();
  private final Map<Block, Integer> blocks = new IdentityHashMap<>();
  private final List<Operation> inOrder = new ArrayList<>();
  private int next;

  /** Numbers what is inside {@code function}. O(operations). */
  ProgramPoints(Operation function) {
    function.regions().forEach(this::number);
  }

  private void number(Region region) {
    for (Block block : region) {
      blocks.put(block, take(region.parentOp()));
      for (Operation op : block) {
        int use = take(op);
        op.regions().forEach(this::number);
        ops.put(op, new Points(use, op.numRegions() == 0 ? use + 1 : take(op) + 1));
      }
    }
  }

  private int take(Operation op) {
    int point = next;
    inOrder.add(op);
    next += 2;
    return point;
  }

  /** When {@code op} reads its operands. */
  int use(Operation op) {
    return ops.get(op).use();
  }

  /** When the results of {@code op} exist. */
  int def(Operation op) {
    return ops.get(op).def();
  }

  /** The last moment inside {@code op}, which has regions. */
  int end(Operation op) {
    return ops.get(op).def() - 1;
  }

  /** When the arguments of {@code block} exist. */
  int start(Block block) {
    return blocks.get(block);
  }

  /** The operation at {@code point}; that around it at the start of a block. */
  Operation at(int point) {
    return inOrder.get(point / 2);
  }
}
