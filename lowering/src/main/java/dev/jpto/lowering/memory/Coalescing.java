package dev.jpto.lowering.memory;

import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.lowering.flow.RegionFlow;
import dev.jpto.lowering.machine.Target;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts into one buffer what must be: views, updates in place, and what goes into and out of loops
 * and branches (tile-tensor.md sections 2.7 and 4.7). Where a tile of the buffer is still needed
 * when another one is written into it, the operand that brought them together needs a copy.
 */
public final class Coalescing {
  private final Target target;
  private final ProgramPoints points;
  private final Liveness liveness;
  private final BufferClasses classes;
  private final Set<OpOperand> conflicts = new LinkedHashSet<>();

  private Coalescing(Operation function, Target target) {
    this.target = target;
    points = new ProgramPoints(function);
    liveness = new Liveness(points);
    classes = new BufferClasses(function);
    List<Operation> ops = new ArrayList<>();
    function.walk(ops::add);
    ops.forEach(this::updateInPlace);
    ops.forEach(this::carry);
  }

  /** Looks through {@code function}, whose tiles all have a memory. */
  public static Coalescing of(Operation function, Target target) {
    return new Coalescing(function, target);
  }

  /** The buffers; those that conflict are not merged. */
  public BufferClasses classes() {
    return classes;
  }

  /** The operands that need a copy, in the order they were found. */
  public Set<OpOperand> conflicts() {
    return conflicts;
  }

  ProgramPoints points() {
    return points;
  }

  Liveness liveness() {
    return liveness;
  }

  private void updateInPlace(Operation op) {
    int updated = Sharing.updated(op);
    if (updated >= 0 && op.result(0).type() instanceof TileType) {
      share(op.result(0), op.opOperand(updated));
    }
  }

  private void carry(Operation op) {
    for (RegionFlow flow : RegionFlow.of(op, TileType.class)) {
      share(flow.target(), flow.source());
    }
  }

  private void share(Value value, OpOperand source) {
    BufferClass a = classes.of(value);
    BufferClass b = classes.of(source.get());
    if (a == b) {
      return;
    }
    if (spoils(a, b) || spoils(b, a)) {
      conflicts.add(source);
    } else {
      classes.merge(value, source.get());
    }
  }

  /** Whether a tile put into the buffer of {@code a} would spoil one of {@code b}. */
  private boolean spoils(BufferClass a, BufferClass b) {
    for (OpResult written : a.written()) {
      if (isNeeded(b, points.def(written.definingOp()))
          || readsWhileWriting(written.definingOp(), b)) {
        return true;
      }
    }
    return a.carried().stream().anyMatch(value -> isNeeded(b, moment(value)));
  }

  /** When an argument or result takes its tile. */
  private int moment(Value carried) {
    Operation op = carried.definingOp();
    return op == null ? points.start(carried.parentBlock()) : points.def(op);
  }

  private boolean isNeeded(BufferClass buffer, int moment) {
    return buffer.members().stream().anyMatch(tile -> liveness.of(tile).contains(moment));
  }

  private boolean readsWhileWriting(Operation op, BufferClass buffer) {
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType
          && classes.of(op.operand(i)) == buffer
          && !Sharing.mayStartAt(op, i, target)) {
        return true;
      }
    }
    return false;
  }
}
