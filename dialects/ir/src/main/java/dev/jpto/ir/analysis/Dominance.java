package dev.jpto.ir.analysis;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which definitions control must have passed to come to a place. Trees are computed region by
 * region when first asked about, so the analysis costs what is used of it; after a change to the
 * blocks or branches of a region it must be told with {@link #invalidate(Region)}.
 *
 * <p>In a graph region order does not matter: every operation of its block dominates every other
 * and itself. A region is a graph if it has one block and its operation says so or is unregistered.
 *
 * <p>Unreachable blocks are dominated by every block and dominate only what is inside them. Nested
 * regions belong to the operation that holds them: what dominates the operation dominates what is
 * inside it.
 */
public final class Dominance {
  private final Map<Region, DominatorTree> trees = new IdentityHashMap<>();
  private Region lastRegion;
  private DominatorTree lastTree;

  /** Nothing computed yet. */
  public Dominance() {}

  /** Forgets what was computed for {@code region}. */
  public void invalidate(Region region) {
    trees.remove(region);
    lastRegion = null;
  }

  /** Forgets everything. */
  public void invalidate() {
    trees.clear();
    lastRegion = null;
  }

  private DominatorTree tree(Region region) {
    if (region != lastRegion) {
      lastTree = trees.computeIfAbsent(region, DominatorTree::new);
      lastRegion = region;
    }
    return lastTree;
  }

  /** Whether a definition in {@code region} must stand before its uses. */
  public static boolean hasSsaDominance(Region region) {
    if (!region.hasOneBlock()) {
      return true;
    }
    Operation op = region.parentOp();
    return op.name().isRegistered() && !op.hasTrait(Trait.Simple.GRAPH_REGION);
  }

  private static boolean hasSsaDominance(Block block) {
    return block.region() == null || hasSsaDominance(block.region());
  }

  /** Whether control can come from the entry of the region to {@code block}. */
  public boolean isReachable(Block block) {
    return block.isEntry() || tree(block.region()).isReachable(block);
  }

  /** The reachable blocks of {@code region}, each before the blocks it dominates. */
  public List<Block> preOrder(Region region) {
    return tree(region).preOrder();
  }

  /** The closest other block that every way to {@code block} goes through, if there is one. */
  public Optional<Block> immediateDominator(Block block) {
    if (block.isEntry()) {
      return Optional.empty();
    }
    return Optional.ofNullable(tree(block.region()).immediateDominator(block));
  }

  /** Whether {@code a} is {@code b} or {@link #properlyDominates(Block, Block)} it. */
  public boolean dominates(Block a, Block b) {
    return a == b || properlyDominates(a, b);
  }

  /**
   * Whether control that is in {@code b} must have passed {@code a}. A block dominates the blocks
   * nested in it, and itself only in a graph region. O(1) and the nesting depth between them.
   */
  public boolean properlyDominates(Block a, Block b) {
    if (a == b) {
      return !hasSsaDominance(a);
    }
    Block target = b;
    if (a.region() != b.region()) {
      target = a.region() == null ? null : ancestorIn(a.region(), b);
      if (target == null) {
        return false;
      }
      if (target == a) {
        return true;
      }
    }
    return a.region() != null && tree(a.region()).dominates(a, target);
  }

  private static Block ancestorIn(Region region, Block block) {
    Block b = block;
    while (b != null && b.region() != region) {
      Operation op = b.parentOp();
      b = op == null ? null : op.block();
    }
    return b;
  }

  /** Whether {@code a} is {@code b} or {@link #properlyDominates(Operation, Operation)} it. */
  public boolean dominates(Operation a, Operation b) {
    return a == b || properlyDominates(a, b);
  }

  /**
   * Whether control that is at {@code b} must have passed {@code a} or is inside it. O(1) and the
   * nesting depth between them.
   */
  public boolean properlyDominates(Operation a, Operation b) {
    return properlyDominates(a, b, true);
  }

  private boolean properlyDominates(Operation a, Operation b, boolean insideCounts) {
    Block block = a.block();
    if (a == b) {
      return !hasSsaDominance(block);
    }
    Operation target = b;
    if (b.block().region() != block.region()) {
      target = block.region() == null ? null : ancestorIn(block.region(), b);
      if (target == null) {
        return false;
      }
      if (target == a && insideCounts) {
        return true;
      }
    }
    if (target.block() == block) {
      return !hasSsaDominance(block) || a.isBefore(target);
    }
    return block.region() != null && tree(block.region()).dominates(block, target.block());
  }

  private static Operation ancestorIn(Region region, Operation op) {
    Operation o = op;
    while (o != null && o.parentRegion() != region) {
      o = o.parentOp();
    }
    return o;
  }

  /** Whether {@code value} is a result of {@code op} or {@link #properlyDominates} it. */
  public boolean dominates(Value value, Operation op) {
    return value.definingOp() == op || properlyDominates(value, op);
  }

  /** Whether {@code op} may use {@code value}. An operation's results are not seen inside it. */
  public boolean properlyDominates(Value value, Operation op) {
    if (value instanceof BlockArgument argument) {
      return dominates(argument.parentBlock(), op.block());
    }
    return properlyDominates(value.definingOp(), op, false);
  }
}
