package dev.jpto.ir.analysis;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Regions made from graphs: one block a vertex, vertex 0 the entry. */
final class Graphs {
  private Graphs() {}

  /** The region of {@code count} blocks whose successors {@code successors} gives. */
  static Region region(Context context, int count, IntFunction<int[]> successors) {
    Operation function = new Operation(context.opName("x.f"), Location.unknown(context));
    Region region = function.addRegion();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(region.addBlock());
    }
    for (int i = 0; i < count; i++) {
      Operation branch = new Operation(context.opName("x.br"), Location.unknown(context));
      branch.initSuccessors(Arrays.stream(successors.apply(i)).mapToObj(blocks::get).toList());
      blocks.get(i).append(branch);
    }
    return region;
  }

  /** The blocks in order. */
  static List<Block> blocks(Region region) {
    List<Block> blocks = new ArrayList<>();
    region.forEach(blocks::add);
    return blocks;
  }
}
