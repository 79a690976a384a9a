package dev.jpto.lowering.memory;

import dev.jpto.ir.Cloner;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.lowering.flow.RegionFlow;
import dev.jpto.lowering.machine.Target;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives operands tiles of their own where two uses of one buffer are in each other's way: a tile
 * without contents or of one number is made again, another one is moved. What a loop yields is
 * moved as if at once: no tile is overwritten before it was read.
 */
final class Copies {
  private final Rewriter rewriter;
  private final Target target;
  private boolean good = true;

  private Copies(Rewriter rewriter, Target target) {
    this.rewriter = rewriter;
    this.target = target;
  }

  /** Copies for each of {@code operands}; false, with errors emitted, where none can be made. */
  static boolean insert(
      Rewriter rewriter, Target target, BufferClasses classes, Collection<OpOperand> operands) {
    Copies copies = new Copies(rewriter, target);
    Map<Operation, List<OpOperand>> byUser = new LinkedHashMap<>();
    for (OpOperand operand : operands) {
      byUser.computeIfAbsent(operand.owner(), op -> new ArrayList<>()).add(operand);
    }
    byUser.forEach((user, needed) -> copies.insertFor(user, needed, classes));
    return copies.good;
  }

  private void insertFor(Operation user, List<OpOperand> operands, BufferClasses classes) {
    List<OpOperand> waiting = new ArrayList<>(operands);
    Map<OpOperand, BufferClass> goals = goals(user, classes);
    while (!waiting.isEmpty()) {
      OpOperand next = harmless(waiting, goals, classes);
      if (next == null) {
        // Tiles change places: the first goes to a buffer of its own for a while.
        next = waiting.getFirst();
        rewriter.setOperand(user, next.index(), copy(user, next.get()));
        if (!good) {
          return;
        }
        continue;
      }
      waiting.remove(next);
      rewriter.setOperand(user, next.index(), copy(user, next.get()));
    }
  }

  /** The buffer that each operand which leaves a region or enters one is to be copied into. */
  private static Map<OpOperand, BufferClass> goals(Operation user, BufferClasses classes) {
    Map<OpOperand, BufferClass> goals = new LinkedHashMap<>();
    Operation around = user.numRegions() > 0 ? user : user.parentOp();
    for (RegionFlow flow : RegionFlow.of(around, TileType.class)) {
      goals.put(flow.source(), classes.of(flow.target()));
    }
    return goals;
  }

  /** An operand whose copy overwrites nothing that another copy is to be made of. */
  private static OpOperand harmless(
      List<OpOperand> waiting, Map<OpOperand, BufferClass> goals, BufferClasses classes) {
    for (OpOperand candidate : waiting) {
      BufferClass goal = goals.get(candidate);
      boolean spoils =
          waiting.stream().anyMatch(other -> other != candidate && classes.of(other.get()) == goal);
      if (goal == null || !spoils) {
        return candidate;
      }
    }
    return null;
  }

  private Value copy(Operation user, Value value) {
    Operation maker = value.definingOp();
    if (maker != null && (maker.is(TileMemoryOps.CREATE) || maker.is(TileMemoryOps.FULL))) {
      return named(rewriter.before(user).insert(again(maker)), value);
    }
    TileSpace space = ((TileType) value.type()).space().orElseThrow();
    if (!target.moves(space, space)) {
      refuse(user, value, space);
      return value;
    }
    return named(
        rewriter
            .before(user)
            .create(TileMemoryOps.MOVE, maker == null ? user.location() : maker.location())
            .operand("source", value)
            .attr("target_memory", space.attr(rewriter.context()))
            .results(value.type())
            .insert(),
        value);
  }

  private static Operation again(Operation maker) {
    return Cloner.clone(maker);
  }

  private static Value named(Operation copy, Value original) {
    copy.result().setNameHint(original.nameHint().orElse(null));
    return copy.result();
  }

  private void refuse(Operation user, Value value, TileSpace space) {
    Operation maker = value.definingOp();
    Operation at = maker == null ? user : maker;
    String what =
        space == TileSpace.ACC
            ? "accumulator must be updated in place"
            : "a tile in " + space.keyword() + " must be carried in place";
    good =
        at.error(
                what
                    + ": "
                    + Names.of(value)
                    + " needs a copy, and no move leads from "
                    + space.keyword()
                    + " to "
                    + space.keyword())
            .note(user.location(), "here it would have to be in another buffer")
            .emit();
  }
}
