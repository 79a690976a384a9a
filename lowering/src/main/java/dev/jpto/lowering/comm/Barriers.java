package dev.jpto.lowering.comm;

import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.pto.PtoEnums;
import dev.jpto.pto.RankOps;
import dev.jpto.pto.SyncOps;
import dev.jpto.rewrite.Rewriter;
import java.util.List;

/**
 * Barriers on all pipes around signals (comm.md section 6.4): data is stored before a notify
 * announces it, and loaded after the last of a run of waits. Two barriers with nothing but pure
 * operations between them are one.
 */
final class Barriers {
  private Barriers() {}

  /** Puts barriers around {@code ops}, the operations of {@code pto.comm} in textual order. */
  static void insert(Rewriter rewriter, List<Operation> ops) {
    for (Operation op : ops) {
      if (op.is(RankOps.TNOTIFY) && !isBarrier(effectBefore(op))) {
        barrier(rewriter.before(op), op);
      } else if (op.is(RankOps.TWAIT) && !continuesRun(effectAfter(op))) {
        barrier(rewriter.after(op), op);
      }
    }
  }

  private static void barrier(OpBuilder builder, Operation at) {
    builder
        .create(SyncOps.BARRIER, at.location())
        .attr("pipe", PtoEnums.PIPE.attr(builder.context(), "PIPE_ALL"))
        .insert();
  }

  private static boolean isBarrier(Operation op) {
    return op != null
        && op.is(SyncOps.BARRIER)
        && op.attr("pipe") == PtoEnums.PIPE.attr(op.context(), "PIPE_ALL");
  }

  private static boolean continuesRun(Operation op) {
    return isBarrier(op) || (op != null && op.is(RankOps.TWAIT));
  }

  private static Operation effectBefore(Operation op) {
    Operation at = op.previous();
    while (at != null && isPure(at)) {
      at = at.previous();
    }
    return at;
  }

  private static Operation effectAfter(Operation op) {
    Operation at = op.next();
    while (at != null && isPure(at)) {
      at = at.next();
    }
    return at;
  }

  private static boolean isPure(Operation op) {
    return op.name().isRegistered() && op.definition().effects() == MemoryEffects.NONE;
  }
}
