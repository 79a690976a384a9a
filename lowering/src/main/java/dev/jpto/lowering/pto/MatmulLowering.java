package dev.jpto.lowering.pto;

import dev.jpto.ir.Folding;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.tile.TileMatmulOps;
import java.util.List;

/** Lowers products that start an accumulator or add to it, as a number known or not says. */
final class MatmulLowering {
  private static final List<String> STARTS = List.of("lhs", "rhs", "dst");
  private static final List<String> ADDS = List.of("acc", "lhs", "rhs", "dst");

  private final Kernel kernel;
  private final ElementLowering elements;

  MatmulLowering(Kernel kernel, ElementLowering elements) {
    this.kernel = kernel;
    this.elements = elements;
  }

  /** Lowers {@code op} if it is a product with a condition; whether it is. */
  boolean lower(Operation op) {
    Value init = op.is(TileMatmulOps.MATMUL_ACC) ? Groups.operand(op, "init") : null;
    if (init == null) {
      return false;
    }
    if (Folding.constantOf(init) instanceof IntegerAttr known) {
      boolean starts = known.value() != 0;
      elements.emit(op, starts ? "tmatmul" : "tmatmul.acc", starts ? STARTS : ADDS);
    } else {
      choose(op, init);
    }
    return true;
  }

  private void choose(Operation op, Value init) {
    Value left = kernel.tile(op, "lhs");
    Value right = kernel.tile(op, "rhs");
    Value acc = kernel.tile(op, "acc");
    Value result = kernel.result(op);
    Rewriter rewriter = kernel.rewriter();
    Operation choice =
        rewriter
            .before(op)
            .create(ScfBranches.IF, op.location())
            .operand("condition", init)
            .results(List.of())
            .regions(2)
            .insert();
    branch(op, choice.region(0), "tmatmul", List.of(left, right, result));
    branch(op, choice.region(1), "tmatmul.acc", List.of(acc, left, right, result));
  }

  private void branch(Operation op, Region region, String name, List<Value> operands) {
    var block = kernel.rewriter().createBlock(region, null, List.of(), op.location());
    kernel
        .rewriter()
        .atEnd(block)
        .create("pto." + name, op.location())
        .operands(operands.toArray(new Value[0]))
        .results(List.of())
        .insert();
    kernel
        .rewriter()
        .atEnd(block)
        .create(ScfBranches.YIELD, op.location())
        .results(List.of())
        .insert();
  }
}
