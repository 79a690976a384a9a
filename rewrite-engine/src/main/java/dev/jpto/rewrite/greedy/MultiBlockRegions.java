package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import java.util.ArrayList;
import java.util.List;

/** Regions with branches in them, and the branches. */
final class MultiBlockRegions {
  private MultiBlockRegions() {}

  /** {@code root} and the regions inside it that have more than one block, outer before inner. */
  static List<Region> in(Region root) {
    List<Region> regions = new ArrayList<>();
    add(root, regions);
    SeedWalk walk = new SeedWalk(root, true);
    for (Operation op = walk.next(); op != null; op = walk.next()) {
      for (int i = 0; i < op.numRegions(); i++) {
        add(op.region(i), regions);
      }
    }
    return regions;
  }

  private static void add(Region region, List<Region> regions) {
    if (!region.isEmpty() && !region.hasOneBlock()) {
      regions.add(region);
    }
  }

  /** The branches to {@code block}; a copy. */
  static List<BlockOperand> edgesTo(Block block) {
    List<BlockOperand> edges = new ArrayList<>();
    for (BlockOperand edge = block.firstUse(); edge != null; edge = edge.nextUse()) {
      edges.add(edge);
    }
    return edges;
  }
}
