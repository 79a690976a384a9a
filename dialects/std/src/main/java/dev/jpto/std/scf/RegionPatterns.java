package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.iface.CallableOp;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.cf.CfOps;
import java.util.ArrayList;
import java.util.List;

/** Regions that need no operation around them. Native: they move. */
final class RegionPatterns {
  /** Of a known choice only the region that runs is left. */
  static final NativePattern INDEX_SWITCH_STATIC =
      NativePattern.on(
          ScfBranches.INDEX_SWITCH,
          "index-switch-static",
          "index_switch 5 case 5 { a } default { b } -> a",
          RegionPatterns::chooseRegion);

  /** A region of one block runs where it stands. */
  static final NativePattern EXECUTE_REGION_INLINE =
      NativePattern.on(
          ScfBranches.EXECUTE_REGION,
          "execute-region-inline",
          "execute_region { a } -> a",
          RegionPatterns::inlineBlock);

  /** A region of many blocks runs where it stands if the region around may have many. */
  static final NativePattern EXECUTE_REGION_UNFOLD =
      NativePattern.on(
          ScfBranches.EXECUTE_REGION,
          "execute-region-unfold",
          "a; execute_region { b }; c -> a; br ^b; ^b: b; br ^c; ^c: c",
          RegionPatterns::unfold);

  private RegionPatterns() {}

  private static boolean chooseRegion(Operation op, PatternRewriter rewriter) {
    IntegerAttr chosen = ScfRewrites.integer(op.operand(0));
    if (chosen == null) {
      return rewriter.decline("the operand is not constant");
    }
    Region region = op.region(ScfEdges.regionFor(op, chosen.value()));
    return ScfRewrites.replaceByRegion(rewriter, op, region, List.of());
  }

  private static boolean inlineBlock(Operation op, PatternRewriter rewriter) {
    if (!op.region(0).hasOneBlock()) {
      return rewriter.decline("the region has many blocks");
    }
    return ScfRewrites.replaceByRegion(rewriter, op, op.region(0), List.of());
  }

  private static boolean unfold(Operation op, PatternRewriter rewriter) {
    Operation around = op.parentOp();
    if (!around.is(ScfBranches.EXECUTE_REGION) && CallableOp.of(around) == null) {
      return rewriter.decline("the region around may have one block only");
    }
    Block before = op.block();
    Block after = rewriter.splitBlock(op);
    rewriter.atEnd(before);
    rewriter.create(CfOps.BR, op.location()).successors(op.region(0).entry()).insert();
    for (Block block : op.region(0)) {
      Operation end = block.lastOp();
      if (end.is(ScfBranches.YIELD)) {
        rewriter.before(end);
        rewriter
            .create(CfOps.BR, end.location())
            .operands(end.operands().toArray(new Value[0]))
            .successors(after)
            .insert();
        rewriter.eraseOp(end);
      }
    }
    rewriter.inlineRegionBefore(op.region(0), after.region(), after);
    List<Value> arguments = new ArrayList<>();
    for (OpResult result : op.results()) {
      arguments.add(
          rewriter.insertArgument(after, result.index(), result.type(), result.location()));
    }
    rewriter.replaceOp(op, arguments);
    return true;
  }
}
