package dev.jpto.rewrite.transforms.cse;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.Dominance;
import dev.jpto.ir.analysis.SideEffects;
import dev.jpto.ir.attr.Location;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Statistic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Visits operations, those inside an operation before it, each block after its dominators. What is
 * found superfluous is erased at the end, so that until then nothing becomes dead by it: mlir-opt
 * erases neither what only dead operations use. Takes linear time and no recursion.
 */
final class CseDriver {
  private final Rewriter rewriter;
  private final Statistic merged;
  private final Statistic dead;
  private final KnownOps known = new KnownOps();
  private final OpHash hash = new OpHash();
  private final Dominance dominance = new Dominance();
  private final Deque<RegionVisit> open = new ArrayDeque<>();
  private final List<Operation> superfluous = new ArrayList<>();

  CseDriver(Rewriter rewriter, Statistic merged, Statistic dead) {
    this.rewriter = rewriter;
    this.merged = merged;
    this.dead = dead;
  }

  void run(Operation root) {
    enter(root);
    while (!open.isEmpty()) {
      RegionVisit visit = open.peek();
      Operation op = visit.nextOp();
      if (op == null) {
        leave(open.pop());
      } else if (op.numRegions() > 0) {
        enter(op);
      } else {
        visitOp(op, InsideEffects.NONE);
      }
    }
    superfluous.forEach(rewriter::eraseOp);
  }

  private void enter(Operation op) {
    boolean isolated = !op.name().isRegistered() || op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
    open.push(new RegionVisit(op, isolated, known, hash, dominance));
  }

  private void leave(RegionVisit visit) {
    visit.close();
    if (!open.isEmpty()) {
      visitOp(visit.holder(), visit.effects());
    }
  }

  private void visitOp(Operation op, InsideEffects inside) {
    RegionVisit visit = open.peek();
    InsideEffects effects = SideEffects.areThoseInside(op) ? inside : InsideEffects.of(op);
    visit.add(effects);
    if (visit.hasSsaDominance()) {
      hash.numberResults(op);
    }
    if (op.hasTrait(Trait.Simple.TERMINATOR)) {
      return;
    }
    if (op.isUnused() && effects.droppable() && !SideEffects.mustStay(op)) {
      superfluous.add(op);
      dead.increment();
    } else if (hasOnlySingleBlocks(op)) {
      mergeOrAdd(op, effects, visit);
    }
  }

  private static boolean hasOnlySingleBlocks(Operation op) {
    for (int i = 0; i < op.numRegions(); i++) {
      if (!op.region(i).isEmpty() && !op.region(i).hasOneBlock()) {
        return false;
      }
    }
    return true;
  }

  private void mergeOrAdd(Operation op, InsideEffects effects, RegionVisit visit) {
    if (!effects.free() && !SideEffects.onlyReads(op)) {
      return;
    }
    int opHash = hash.of(op);
    int twin = known.find(op, opHash);
    if (twin >= 0 && (effects.free() || sameMemory(twin, op, visit))) {
      replace(op, known.op(twin), visit);
    } else {
      known.add(op, opHash, visit.writes());
    }
  }

  private boolean sameMemory(int twin, Operation op, RegionVisit visit) {
    return known.op(twin).block() == op.block() && known.writesBefore(twin) == visit.writes();
  }

  private void replace(Operation op, Operation twin, RegionVisit visit) {
    for (int i = 0; i < op.numResults(); i++) {
      if (visit.hasSsaDominance()) {
        rewriter.replaceAllUses(op.result(i), twin.result(i));
      } else {
        rewriter.replaceUsesIf(op.result(i), twin.result(i), use -> !isKnown(use.owner()));
      }
    }
    if (op.isUnused()) {
      superfluous.add(op);
    }
    Location unknown = Location.unknown(op.context());
    if (twin.location() == unknown) {
      rewriter.setLocation(twin, op.location());
    }
    merged.increment();
  }

  /** Whether a user in a graph region was looked at already, and must stay as it was then. */
  private boolean isKnown(Operation user) {
    return known.find(user, hash.of(user)) >= 0;
  }
}
