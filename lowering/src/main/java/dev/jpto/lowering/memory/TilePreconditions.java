package dev.jpto.lowering.memory;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileType;

/** What must hold of a function before its tiles are given places. */
public final class TilePreconditions {
  private boolean good = true;

  private TilePreconditions() {}

  /** Whether {@code function} keeps to them; errors are emitted if not. */
  public static boolean check(Operation function) {
    TilePreconditions checks = new TilePreconditions();
    if (holdsTiles(function)) {
      checks.arguments(function);
      function.walk(op -> checks.visit(function, op));
    }
    return checks.good;
  }

  private static boolean holdsTiles(Operation function) {
    return function.walkInterruptible(
        op ->
            op.operands().stream().anyMatch(v -> v.type() instanceof TileType)
                    || op.results().stream().anyMatch(v -> v.type() instanceof TileType)
                ? dev.jpto.ir.WalkResult.INTERRUPT
                : dev.jpto.ir.WalkResult.ADVANCE);
  }

  private void arguments(Operation function) {
    for (Region region : function.regions()) {
      if (region.entry() != null) {
        for (Value argument : region.entry().arguments()) {
          if (argument.type() instanceof TileType) {
            fail(function, "a function cannot take a tile; pass a tensor and load from it");
          }
        }
        if (region.entry().next() != null) {
          fail(function, "branches between blocks are not lowered; use scf.if, scf.for, scf.while");
        }
      }
    }
  }

  private void visit(Operation function, Operation op) {
    if (op == function) {
      return;
    }
    for (Value result : op.results()) {
      check(op, result);
    }
    for (Region region : op.regions()) {
      for (Block block : region) {
        for (Value argument : block.arguments()) {
          check(op, argument);
        }
      }
    }
    if (op.numRegions() > 0 && !isStructured(op) && holdsTiles(op)) {
      fail(op, "'" + op.name() + "' around tiles is not lowered; use scf.if, scf.for, scf.while");
    }
  }

  private static boolean isStructured(Operation op) {
    return op.is(ScfLoops.FOR)
        || op.is(ScfLoops.WHILE)
        || op.is(ScfBranches.IF)
        || op.is(ScfBranches.INDEX_SWITCH);
  }

  private void check(Operation op, Value value) {
    if (!(value.type() instanceof TileType tile)) {
      return;
    }
    if (tile.space().isEmpty()) {
      fail(op, Names.of(value) + " has no memory yet; run infer-tile-memory-space before");
    } else if (tile.rank() != 2) {
      fail(
          op,
          "%s has rank %d; run flatten-tile-to-2d before".formatted(Names.of(value), tile.rank()));
    }
  }

  private void fail(Operation op, String message) {
    good = op.error(message).emit();
  }
}
