package dev.jpto.pto;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of what passes through the pipes of one function: what is popped is freed in the same
 * block, in the order of the pops, and not used after that. ptoas notices none of it, and the
 * kernel hangs or reads an entry that was filled again.
 */
final class TransferConventions {
  /** A pipe and a direction, by the operation that frees. */
  private record Queue(OpDefinition free, long id) {}

  private TransferConventions() {}

  static boolean check(Operation function) {
    List<Block> blocks = new ArrayList<>();
    function.walk(op -> op.regions().forEach(region -> region.forEach(blocks::add)));
    boolean kept = true;
    for (Block block : blocks) {
      kept &= check(block);
    }
    return kept;
  }

  private static boolean check(Block block) {
    Map<Queue, Deque<Operation>> popped = new HashMap<>();
    boolean kept = true;
    for (Operation op : block) {
      if (op.is(PipeOps.TPOP_FROM_AIC)) {
        pending(popped, PipeOps.TFREE_FROM_AIC, op).add(op);
      } else if (op.is(PipeOps.TPOP_FROM_AIV)) {
        pending(popped, PipeOps.TFREE_FROM_AIV, op).add(op);
      } else if (op.is(PipeOps.TFREE_FROM_AIC) || op.is(PipeOps.TFREE_FROM_AIV)) {
        Deque<Operation> queue = pending(popped, op.definition(), op);
        kept &=
            queue.isEmpty()
                ? op.emitOpError(
                    "frees an entry of id = %d, but none is popped before it in this block; pop and"
                            .formatted(KernelFunction.idOf(op))
                        + " free stand in one block")
                : frees(op, queue.poll());
      }
    }
    for (Map.Entry<Queue, Deque<Operation>> queue : popped.entrySet()) {
      for (Operation pop : queue.getValue()) {
        kept &=
            pop.emitOpError(
                "takes an entry of id = %d that no %s behind it in this block gives back, so its"
                        .formatted(queue.getKey().id(), queue.getKey().free().name())
                    + " room is never filled again");
      }
    }
    return kept;
  }

  private static Deque<Operation> pending(
      Map<Queue, Deque<Operation>> popped, OpDefinition free, Operation op) {
    return popped.computeIfAbsent(
        new Queue(free, KernelFunction.idOf(op)), q -> new ArrayDeque<>());
  }

  private static boolean frees(Operation free, Operation pop) {
    if (free.attr("split") != pop.attr("split")) {
      return free.opError(
              "has split = %s, but the entry was popped with split = %s"
                  .formatted(free.attr("split"), pop.attr("split")))
          .note(pop.location(), "popped here")
          .emit();
    }
    Value entry = Groups.operand(free, "entry");
    if (entry != null && entry != pop.result(0)) {
      return free.opError("frees an entry that is not the one popped first")
          .note(pop.location(), "popped first")
          .emit();
    }
    return notUsedAfter(free, pop.result(0));
  }

  /** Views of the entry count as the entry. */
  private static boolean notUsedAfter(Operation free, Value entry) {
    Deque<Value> views = new ArrayDeque<>(List.of(entry));
    while (!views.isEmpty()) {
      for (OpOperand use : views.poll().uses()) {
        Operation user = use.owner();
        Operation here = inBlock(user, free.block());
        if (here != null && free.isBefore(here)) {
          return user.opError("uses an entry of a pipe after its room was given back")
              .note(free.location(), "given back here; free it after its last use")
              .emit();
        }
        boolean view =
            user.is(TileOps.BITCAST)
                || user.is(TileOps.TRESHAPE)
                || user.name().text().equals("pto.subview");
        if (view) {
          views.add(user.result(0));
        }
      }
    }
    return true;
  }

  /** The operation of {@code block} that is or holds {@code op}; null if there is none. */
  private static Operation inBlock(Operation op, Block block) {
    Operation at = op;
    while (at != null && at.block() != block) {
      at = at.parentOp();
    }
    return at;
  }
}
