package dev.jpto.rewrite.transforms.cse;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.analysis.Dominance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Goes through the regions of one operation. What becomes known in a block is known in the blocks
 * it dominates, and forgotten after; a region with an order of its own is left alone if it has
 * several blocks and no dominance.
 */
final class RegionVisit {
  /** A block whose operations are known, and how many operations were known before. */
  private record Scope(Block block, int mark) {}

  private final Operation holder;
  private final KnownOps known;
  private final OpHash hash;
  private final Dominance dominance;
  private final int shownBefore;
  private final boolean isolated;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private int nextRegion;
  private Region region;
  private List<Block> blocks = List.of();
  private int nextBlock;
  private Operation nextOp;
  private boolean ssa;
  private InsideEffects effects = InsideEffects.NONE;
  private int writes;

  RegionVisit(
      Operation holder, boolean isolated, KnownOps known, OpHash hash, Dominance dominance) {
    this.holder = holder;
    this.known = known;
    this.hash = hash;
    this.dominance = dominance;
    this.isolated = isolated;
    this.shownBefore = isolated ? known.hide() : 0;
  }

  Operation holder() {
    return holder;
  }

  /** Whether definitions stand before uses in the region being visited. */
  boolean hasSsaDominance() {
    return ssa;
  }

  /** The effects of all operations visited or left out. */
  InsideEffects effects() {
    return effects;
  }

  /** The number of operations visited that may write. */
  int writes() {
    return writes;
  }

  /** Takes note of the effects of the operation visited last. */
  void add(InsideEffects ofOp) {
    effects = effects.and(ofOp);
    writes += ofOp.writes() ? 1 : 0;
  }

  /** Shows again what was hidden from the regions. */
  void close() {
    if (isolated) {
      known.show(shownBefore);
    }
  }

  /** The next operation, or null at the end. */
  Operation nextOp() {
    while (nextOp == null) {
      if (nextBlock < blocks.size()) {
        enter(blocks.get(nextBlock++));
      } else {
        forgetAll();
        if (nextRegion == holder.numRegions()) {
          return null;
        }
        enter(holder.region(nextRegion++));
      }
    }
    Operation op = nextOp;
    nextOp = op.next();
    return op;
  }

  private void forgetAll() {
    if (!scopes.isEmpty()) {
      known.forget(scopes.getLast().mark());
      scopes.clear();
    }
  }

  private void enter(Region next) {
    region = next;
    nextBlock = 0;
    ssa = !next.isEmpty() && Dominance.hasSsaDominance(next);
    if (next.isEmpty()) {
      blocks = List.of();
    } else if (next.hasOneBlock()) {
      blocks = List.of(next.entry());
    } else {
      blocks = ssa ? dominance.preOrder(next) : List.of();
      addEffectsOfTheRest();
    }
  }

  private void addEffectsOfTheRest() {
    for (Block block : region) {
      if (!ssa || !dominance.isReachable(block)) {
        block.forEach(op -> effects = effects.and(InsideEffects.of(op)));
      }
    }
  }

  private void enter(Block block) {
    while (!scopes.isEmpty() && !dominance.dominates(scopes.peek().block(), block)) {
      known.forget(scopes.pop().mark());
    }
    scopes.push(new Scope(block, known.mark()));
    nextOp = block.firstOp();
    hash.numberArguments(block);
    if (!ssa) {
      block.forEach(hash::numberResults);
    }
  }
}
