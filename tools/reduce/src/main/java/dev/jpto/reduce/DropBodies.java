package dev.jpto.reduce;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.List;

/** Makes functions declarations. */
final class DropBodies implements Reduction {
  @Override
  public String name() {
    return "drop bodies of functions";
  }

  @Override
  public List<Runnable> edits(Operation module) {
    List<Runnable> edits = new ArrayList<>();
    module.walk(
        op -> {
          if (op.is(FuncOps.FUNC) && !op.region(0).isEmpty()) {
            edits.add(() -> dropBody(op));
          }
        });
    return edits;
  }

  private static void dropBody(Operation function) {
    function.region(0).forEach(block -> block.dropAllReferences());
    while (!function.region(0).isEmpty()) {
      function.region(0).lastBlock().erase();
    }
    function.setAttr("sym_visibility", StringAttr.get(function.context(), "private"));
  }
}
