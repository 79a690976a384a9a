package dev.jpto.lowering.pto;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.lowering.machine.Target;
import dev.jpto.lowering.memory.AddressAttribute;
import dev.jpto.lowering.memory.Coalescing;
import dev.jpto.lowering.memory.Names;
import dev.jpto.ptensor.PTensorDialect;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileDialect;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers the body of one kernel: first what {@code pto} has for each operation is put before it,
 * then the operations on tiles and tensors go, and with them what loops and branches carry of them.
 */
final class KernelLowering {
  private final Kernel kernel;
  private final KernelShell shell;
  private final MatmulLowering products;
  private final ElementLowering elements;
  private final MoveLowering moves;
  private final ViewLowering views;
  private final ScalarLowering scalars;

  private KernelLowering(Kernel kernel, KernelShell shell) {
    this.kernel = kernel;
    this.shell = shell;
    elements = new ElementLowering(kernel);
    products = new MatmulLowering(kernel, elements);
    moves = new MoveLowering(kernel);
    views = new ViewLowering(kernel);
    scalars = new ScalarLowering(kernel, shell);
  }

  /** Lowers {@code function}; throws {@link Refusal} if it cannot be. */
  static KernelShell lower(Rewriter rewriter, Operation function, Target target) {
    Coalescing coalesced = Coalescing.of(function, target);
    if (!coalesced.conflicts().isEmpty()) {
      var conflict = coalesced.conflicts().iterator().next();
      throw Refusal.of(
          conflict.owner(),
          "%s shares its buffer with a tile that is needed later; run plan-tile-memory after the"
              + " last pass that changes tiles",
          Names.of(conflict.get()));
    }
    KernelHead head = new KernelHead(rewriter, function);
    KernelShell shell = new KernelShell(rewriter, function);
    GlobalTensors tensors = new GlobalTensors(head);
    shell.open(head, tensors);
    head.gather(function);
    TileHandles tiles =
        new TileHandles(rewriter, head, coalesced.classes(), target.arch(), hasAddresses(function));
    Kernel kernel =
        new Kernel(rewriter, function, target, head, tensors, tiles, new ValidExtents());
    KernelLowering lowering = new KernelLowering(kernel, shell);
    lowering.lower(function.region(0));
    new Cleanup(rewriter).clean(function.region(0));
    shell.close();
    return shell;
  }

  private static boolean hasAddresses(Operation function) {
    boolean[] found = {false};
    function.walk(op -> found[0] |= AddressAttribute.planned(op).isPresent());
    return found[0];
  }

  private void lower(Region region) {
    for (Block block : region) {
      List<Operation> ops = new ArrayList<>();
      block.forEach(ops::add);
      block.arguments().forEach(argument -> carried(block, argument));
      for (Operation op : ops) {
        lower(op);
      }
    }
  }

  /** A tile that a loop carries shows the valid extents of this round. */
  private void carried(Block block, Value argument) {
    if (argument.type() instanceof TileType tile
        && tile.hasDynamicValid()
        && !argument.isUnused()) {
      kernel.valid().define(kernel, block.parentOp(), argument, kernel.rewriter().atStart(block));
    }
  }

  private void lower(Operation op) {
    if (op.numRegions() > 0) {
      structure(op);
      return;
    }
    boolean done =
        products.lower(op)
            || moves.lower(op)
            || views.lower(op)
            || elements.lower(op)
            || scalars.lower(op);
    if (!done && isOfTiles(op)) {
      throw Refusal.of(op, "'%s' has no lowering to pto yet", op.name());
    }
  }

  static boolean isOfTiles(Operation op) {
    String namespace = op.name().namespace();
    return namespace.equals(TileDialect.NAMESPACE) || namespace.equals(PTensorDialect.NAMESPACE);
  }

  private void structure(Operation op) {
    if (op.is(ScfLoops.FOR)
        && Folding.constantOf(op.operand(2)) instanceof IntegerAttr step
        && step.value() <= 0) {
      throw Refusal.of(op, "the step of a loop must be positive, but is %d", step.value());
    }
    for (Region region : op.regions()) {
      lower(region);
    }
    for (Value result : op.results()) {
      if (result.type() instanceof TileType tile && tile.hasDynamicValid() && !result.isUnused()) {
        kernel.valid().define(kernel, op, result, kernel.rewriter().after(op));
      }
    }
  }
}
