package dev.jpto.lowering.tensor;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.Optional;
import java.util.function.Consumer;

/** Loops and branches that carry tensors: what becomes a tile inside is carried as a tile. */
final class FlowConversion {
  private final Conversion conversion;
  private final TileBuilder tiles;
  private final Consumer<Block> blocks;

  /** With what converts the operations of a block. */
  FlowConversion(Conversion conversion, Consumer<Block> blocks) {
    this.conversion = conversion;
    this.tiles = conversion.tiles();
    this.blocks = blocks;
  }

  private Rewriter rewriter() {
    return tiles.rewriter();
  }

  /** {@code scf.for}: what starts as a tile, or as a tensor that is computed with, is a tile. */
  void convertFor(Operation loop) {
    Block body = loop.region(0).entry();
    for (int i = 0; i < loop.numResults(); i++) {
      startAsTile(loop, Flow.FOR_INITS + i, body.argument(i + 1));
    }
    blocks.accept(body);
    Operation yield = body.lastOp();
    for (int i = 0; i < loop.numResults(); i++) {
      Value argument = body.argument(i + 1);
      continueAs(yield, i, argument);
      rewriter().setType(loop.result(i), argument.type());
    }
  }

  /** {@code scf.while}: as {@code scf.for}, where the condition passes other values on. */
  void convertWhile(Operation loop) {
    Block before = loop.region(0).entry();
    Block after = loop.region(1).entry();
    for (int i = 0; i < loop.numOperands(); i++) {
      startAsTile(loop, i, before.argument(i));
    }
    blocks.accept(before);
    Operation condition = before.lastOp();
    for (int i = 0; i < loop.numResults(); i++) {
      if (!conversion.residence().isGlobal(loop.result(i))) {
        loadForYield(condition, i + 1);
      }
      rewriter().setType(after.argument(i), condition.operand(i + 1).type());
      rewriter().setType(loop.result(i), condition.operand(i + 1).type());
    }
    blocks.accept(after);
    for (int i = 0; i < loop.numOperands(); i++) {
      continueAs(after.lastOp(), i, before.argument(i));
    }
  }

  private void startAsTile(Operation loop, int operand, Value argument) {
    Value init = loop.operand(operand);
    boolean isTensor = init.type() instanceof RankedTensorType;
    if (isTensor && !conversion.residence().isGlobal(argument)) {
      tiles.before(loop);
      rewriter().setOperand(loop, operand, conversion.tile(loop, operand, space(argument)));
    }
    rewriter().setType(argument, loop.operand(operand).type());
  }

  private static TileSpace space(Value argument) {
    var wanted = Residence.wanted(argument);
    return wanted.size() == 1 && wanted.contains(TileSpace.MAT) ? TileSpace.MAT : TileSpace.VEC;
  }

  /** What {@code end} passes on as its operand {@code i} is a tile of the type of {@code next}. */
  private void continueAs(Operation end, int i, Value next) {
    if (next.type() instanceof TileType) {
      loadForYield(end, i);
    }
    Value value = end.operand(i);
    if (value.type() == next.type()) {
      return;
    }
    Optional<Value> moved = moved(end, value, next);
    if (moved.isEmpty()) {
      throw Conversion.fail(
          end.parentOp(),
          "carries a value that begins as '%s' and goes on as '%s'",
          next.type(),
          value.type());
    }
    rewriter().setOperand(end, i, moved.get());
  }

  private void loadForYield(Operation end, int i) {
    if (end.operand(i).type() instanceof RankedTensorType) {
      tiles.before(end);
      rewriter().setOperand(end, i, conversion.tile(end, i));
    }
  }

  /** A tile whose memory is not chosen yet is moved where the other one is. */
  private Optional<Value> moved(Operation end, Value value, Value like) {
    boolean differs =
        value.type() instanceof TileType open
            && like.type() instanceof TileType placed
            && open.space().isEmpty()
            && placed.isIn(TileSpace.VEC)
            && open.withSpace(TileSpace.VEC) == placed;
    if (!differs) {
      return Optional.empty();
    }
    tiles.before(end);
    return Optional.of(tiles.move(end.location(), value, TileSpace.VEC));
  }

  /** {@code scf.if}: what one branch yields as a tile is a tile. */
  void convertIf(Operation branch) {
    for (int i = 0; i < branch.numRegions(); i++) {
      if (!branch.region(i).isEmpty()) {
        blocks.accept(branch.region(i).entry());
      }
    }
    if (branch.numResults() == 0) {
      return;
    }
    Operation yes = Flow.end(branch, 0);
    Operation no = Flow.end(branch, 1);
    for (int i = 0; i < branch.numResults(); i++) {
      if (branch.result(i).type() instanceof RankedTensorType) {
        agree(branch, yes, no, i);
      }
    }
  }

  private void agree(Operation branch, Operation yes, Operation no, int i) {
    boolean tile =
        yes.operand(i).type() instanceof TileType || no.operand(i).type() instanceof TileType;
    if (tile) {
      loadForYield(yes, i);
      loadForYield(no, i);
    }
    if (yes.operand(i).type() != no.operand(i).type()) {
      moved(yes, yes.operand(i), no.operand(i)).ifPresent(v -> rewriter().setOperand(yes, i, v));
      moved(no, no.operand(i), yes.operand(i)).ifPresent(v -> rewriter().setOperand(no, i, v));
    }
    if (yes.operand(i).type() != no.operand(i).type()) {
      throw Conversion.fail(
          branch,
          "has branches that yield '%s' and '%s'",
          yes.operand(i).type(),
          no.operand(i).type());
    }
    rewriter().setType(branch.result(i), yes.operand(i).type());
  }

  /** Whether {@code op} is one of the three. */
  static boolean isFlow(Operation op) {
    return op.is(ScfLoops.FOR) || op.is(ScfLoops.WHILE) || op.is(ScfBranches.IF);
  }

  /** Converts {@code op}, which {@link #isFlow}. */
  void convert(Operation op) {
    if (op.is(ScfLoops.FOR)) {
      convertFor(op);
    } else if (op.is(ScfLoops.WHILE)) {
      convertWhile(op);
    } else {
      convertIf(op);
    }
  }
}
