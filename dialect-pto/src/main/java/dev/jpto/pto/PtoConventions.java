package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds of a module that is given to ptoas, beyond what verifies: what its later passes refuse
 * (pto-dialect.md sections 5.8, 6 and 7), and mistakes that it does not notice, such as a pop that
 * is never freed, a rectangle outside its tile, or a layout the cube cannot read.
 *
 * <p>None of this is asked of a module that is only read: a program may be incomplete, or rely on
 * operations that are not known here.
 */
public final class PtoConventions {
  private PtoConventions() {}

  /**
   * Whether {@code module} keeps the conventions; emits an error for each place where it does not.
   */
  public static boolean check(Operation module) {
    boolean kept = ModuleConventions.check(module);
    List<Operation> kernels = new ArrayList<>();
    module.walk(
        op -> {
          if (op.is(FuncOps.FUNC) && holdsPto(op)) {
            kernels.add(op);
          }
        });
    for (Operation kernel : kernels) {
      kept &= ModuleConventions.checkKernel(kernel);
      kept &= ViewConventions.check(kernel);
      kept &= TileConventions.check(kernel);
      kept &= TransferConventions.check(kernel);
      kept &= PipeConventions.check(kernel);
    }
    return kept && PipePairs.check(kernels);
  }

  /** Whether a function has operations of the dialect. */
  static boolean holdsPto(Operation function) {
    boolean[] found = {false};
    function.walk(op -> found[0] |= op.name().namespace().equals(PtoDialect.NAMESPACE));
    return found[0];
  }
}
