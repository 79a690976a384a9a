package dev.jpto.lowering.pto;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the operations on tiles and tensors out of a kernel that was lowered, and what branches and
 * loops carry of tiles and tensors: a tile stays where it was made, so nothing has to be carried.
 */
final class Cleanup {
  private final Rewriter rewriter;

  Cleanup(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Cleans {@code region}, users before what they use. */
  void clean(Region region) {
    for (Block block : region) {
      for (Operation op = block.lastOp(); op != null; ) {
        Operation before = op.previous();
        clean(op);
        op = before;
      }
    }
  }

  private void clean(Operation op) {
    if (KernelLowering.isOfTiles(op)) {
      rewriter.eraseOp(op);
    } else if (op.hasTrait(Trait.Simple.TERMINATOR)) {
      List<Value> kept = op.operands().stream().filter(v -> isKept(v.type())).toList();
      if (kept.size() < op.numOperands()) {
        rewriter.modifyInPlace(op, () -> op.setOperands(kept));
      }
    } else if (op.numRegions() > 0) {
      structure(op);
    }
  }

  private static boolean isKept(Type type) {
    return !(type instanceof TileType) && !(type instanceof RankedTensorType);
  }

  private void structure(Operation op) {
    op.regions().forEach(this::clean);
    for (Region region : op.regions()) {
      for (Block block : region) {
        for (int i = block.numArguments() - 1; i >= 0; i--) {
          if (!isKept(block.argument(i).type())) {
            rewriter.eraseArgument(block, i);
          }
        }
      }
    }
    List<Value> operands = op.operands().stream().filter(v -> isKept(v.type())).toList();
    List<OpResult> results = op.results().stream().filter(r -> isKept(r.type())).toList();
    if (operands.size() < op.numOperands() || results.size() < op.numResults()) {
      rebuild(op, operands, results);
    }
  }

  private void rebuild(Operation op, List<Value> operands, List<OpResult> results) {
    var spec =
        rewriter
            .before(op)
            .create(op.definition(), op.location())
            .operands(operands.toArray(new Value[0]))
            .regions(op.numRegions());
    op.properties().forEach(entry -> spec.attr(entry.name(), entry.value()));
    op.attributes().forEach(entry -> spec.attr(entry.name(), entry.value()));
    Operation fewer = spec.results(results.stream().map(Value::type).toList()).insert();
    for (int i = 0; i < op.numRegions(); i++) {
      rewriter.inlineRegion(op.region(i), fewer.region(i));
    }
    List<Value> values = new ArrayList<>();
    int next = 0;
    for (OpResult result : op.results()) {
      values.add(isKept(result.type()) ? fewer.result(next++) : null);
    }
    rewriter.replaceOp(op, values);
  }
}
