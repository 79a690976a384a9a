package dev.jpto.ir.verify;

import dev.jpto.ir.Block;
import dev.jpto.ir.DiagnosticBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.Dominance;
import dev.jpto.ir.attr.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the operations inside an operation see the values they use: definitions dominate uses,
 * and nothing is used from outside an operation that is isolated. Operations isolated themselves
 * are left out; they are checked on their own.
 *
 * <p>One scan answers both. It keeps the operations around the current place in an array by depth,
 * and the depth of a region in {@link Block#scratch} of its entry, so that finding the place of a
 * use in the region of its definition takes O(1) at any depth.
 */
final class ScopeCheck {
  private final Operation root;
  private final boolean isolated;
  private final Dominance dominance = new Dominance();
  private Operation[] around = new Operation[16];
  private Operation[] pending = new Operation[16];
  private int numPending;
  private final Map<Region, Optional<Region>> outermost = new HashMap<>();

  /** The first operand found wrong, by {@link #scan}. */
  private Operation user;

  private int operand;

  ScopeCheck(Operation root) {
    this.root = root;
    this.isolated = root.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
  }

  /** Looks at all uses; returns whether all are fine. */
  boolean scan() {
    push(root);
    while (numPending > 0) {
      Operation op = pending[--numPending];
      int depth = op == root ? 0 : descendTo(op);
      for (int i = 0; i < op.numRegions(); i++) {
        if (!op.region(i).isEmpty() && !scan(op.region(i), depth)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Notes that the scan is in the regions of {@code op}; returns how deep these are. */
  private int descendTo(Operation op) {
    int depth = op.parentRegion().entry().scratch() + 1;
    if (depth >= around.length) {
      around = Arrays.copyOf(around, around.length * 2);
    }
    around[depth] = op;
    return depth;
  }

  private void push(Operation op) {
    if (numPending == pending.length) {
      pending = Arrays.copyOf(pending, numPending * 2);
    }
    pending[numPending++] = op;
  }

  /** Scans the blocks of one region; {@code around[1..depth]} are the operations around it. */
  private boolean scan(Region region, int depth) {
    Block entry = region.entry();
    boolean ssa = Dominance.hasSsaDominance(region);
    boolean one = region.hasOneBlock();
    entry.setScratch(depth);
    for (Block block = entry; block != null; block = block.next()) {
      boolean reachable = one || dominance.isReachable(block);
      for (Operation op = block.firstOp(); op != null; op = op.next()) {
        for (int i = 0, n = op.numOperands(); i < n; i++) {
          Value value = op.operand(i);
          Block home = value.parentBlock();
          Operation definition = value.definingOp();
          boolean fine =
              home == block
                  ? definition == null || !ssa || !reachable || definition.isBefore(op)
                  : isVisible(value, home, op, depth, reachable);
          if (!fine) {
            user = op;
            operand = i;
            return false;
          }
        }
        if (op.numRegions() != 0 && !op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
          push(op);
        }
      }
    }
    return true;
  }

  /** Whether {@code op}, {@code depth} deep, sees a value of another block. */
  private boolean isVisible(Value value, Block home, Operation op, int depth, boolean reachable) {
    Region region = home.region();
    if (region == op.block().region()) {
      return !reachable || dominance.properlyDominates(home, op.block());
    }
    Operation place = region == null ? null : placeIn(region, depth);
    if (place == null) {
      boolean inside = !isolated || outermost(region).isPresent();
      return inside && (!reachable || dominance.properlyDominates(value, op));
    }
    if (!reachable) {
      return true;
    }
    if (home != place.block()) {
      return dominance.properlyDominates(home, place.block());
    }
    Operation definition = value.definingOp();
    return definition == null || !Dominance.hasSsaDominance(region) || definition.isBefore(place);
  }

  /**
   * The operation of {@code region} that the current place is in; null if the scan is not in it.
   */
  private Operation placeIn(Region region, int depth) {
    int above = region.entry().scratch() + 1;
    boolean inRange = above > 0 && above <= depth;
    return inRange && around[above].parentRegion() == region ? around[above] : null;
  }

  /** The region of the root that {@code region} is or is in, if any. Amortised O(1). */
  private Optional<Region> outermost(Region region) {
    List<Region> path = new ArrayList<>();
    Region r = region;
    while (r != null && r.parentOp() != root && !outermost.containsKey(r)) {
      path.add(r);
      r = r.parentOp() == null ? null : r.parentOp().parentRegion();
    }
    Optional<Region> found =
        r == null ? Optional.empty() : outermost.getOrDefault(r, Optional.of(r));
    path.forEach(inside -> outermost.put(inside, found));
    return found;
  }

  /** Emits an error for the first use of a value from outside the isolated operation, if any. */
  boolean verifyIsolation() {
    for (int i = 0; i < root.numRegions(); i++) {
      if (!verifyIsolation(root.region(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean verifyIsolation(Region limit) {
    Deque<Region> regions = new ArrayDeque<>();
    regions.push(limit);
    while (!regions.isEmpty()) {
      Region region = regions.pop();
      if (region.isEmpty()) {
        continue;
      }
      int depth = region == limit ? 0 : descendTo(region.parentOp());
      region.entry().setScratch(depth);
      for (Block block : region) {
        for (Operation op : block) {
          if (!usesOnlyFrom(limit, op, depth)) {
            return op.opError("using value defined outside the region")
                .note(root.location(), "required by region isolation constraints")
                .emit();
          }
          if (!op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
            op.regions().forEach(regions::push);
          }
        }
      }
    }
    return true;
  }

  private boolean usesOnlyFrom(Region limit, Operation op, int depth) {
    for (int i = 0; i < op.numOperands(); i++) {
      Region home = op.operand(i).parentBlock().region();
      boolean inside =
          home != null
              && (home == op.parentRegion()
                  || placeIn(home, depth) != null
                  || outermost(home).filter(limit::equals).isPresent());
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /** Emits the error about the use that {@link #scan} found wrong; returns false. */
  boolean emitDominanceError() {
    Value value = user.operand(operand);
    DiagnosticBuilder error = user.error("operand #" + operand + " does not dominate this use");
    Operation definition = value.definingOp();
    Block home = value.parentBlock();
    if (definition != null) {
      String where = home == user.block() ? "op in the same block" : "op " + placeOf(home, "is ");
      return error.note(definition.location(), "operand defined here (" + where + ")").emit();
    }
    Location location =
        home.parentOp() == null ? Location.unknown(user.context()) : home.parentOp().location();
    if (home.region() == null) {
      return error.note(location, " (block without parent)").emit();
    }
    String where = "block #" + indexOf(home) + " " + placeOf(home, "");
    return error.note(location, "operand defined as a block argument (" + where + ")").emit();
  }

  private String placeOf(Block home, String verb) {
    Region use = user.parentRegion();
    Region region = home.region();
    if (region == use) {
      return "in the same region";
    }
    if (region != null && region.isAncestorOf(use)) {
      return "in a parent region";
    }
    if (region != null && use.isAncestorOf(region)) {
      return "in a child region";
    }
    return verb + "neither in a parent nor in a child region";
  }

  private static int indexOf(Block block) {
    int index = 0;
    for (Block b = block.previous(); b != null; b = b.previous()) {
      index++;
    }
    return index;
  }
}
