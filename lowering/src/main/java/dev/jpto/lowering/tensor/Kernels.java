package dev.jpto.lowering.tensor;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ptensor.PTensorDialect;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.jpto.FunctionKind;
import dev.jpto.std.jpto.JptoDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The functions that run on a core, which are converted, and those that only pass tensors on. */
final class Kernels {
  private static final Set<FunctionKind> ON_A_CORE =
      Set.of(FunctionKind.INCORE, FunctionKind.AIC, FunctionKind.AIV);
  private static final Set<FunctionKind> WRAPPERS = Set.of(FunctionKind.GROUP, FunctionKind.SPMD);

  private Kernels() {}

  /** The functions with a body inside {@code root} that are converted. */
  static List<Operation> in(Operation root) {
    List<Operation> kernels = new ArrayList<>();
    root.walk(
        op -> {
          if (op.is(FuncOps.FUNC) && !op.region(0).isEmpty() && isKernel(op)) {
            kernels.add(op);
          }
        });
    return kernels;
  }

  /** What {@code function} says it is for. */
  static Optional<FunctionKind> kind(Operation function) {
    if (!(function.attr(JptoDialect.KIND) instanceof StringAttr kind)) {
      return Optional.empty();
    }
    for (FunctionKind known : FunctionKind.values()) {
      if (known.keyword().equals(kind.value())) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code function} only starts kernels on several cores. */
  static boolean isWrapper(Operation function) {
    return kind(function).filter(WRAPPERS::contains).isPresent();
  }

  /**
   * Whether {@code function} runs on a core: it says so, or it says nothing, works on what is in
   * tensors, and calls no function.
   */
  private static boolean isKernel(Operation function) {
    Optional<FunctionKind> kind = kind(function);
    if (kind.isPresent()) {
      return ON_A_CORE.contains(kind.get());
    }
    boolean[] seen = new boolean[2];
    function.walk(
        op -> {
          seen[0] |= worksOnContents(op);
          seen[1] |= op.is(FuncOps.CALL) || op.is(FuncOps.CALL_INDIRECT);
        });
    return seen[0] && !seen[1];
  }

  private static boolean worksOnContents(Operation op) {
    return op.name().namespace().equals(PTensorDialect.NAMESPACE)
        && !op.is(TensorStorageOps.CREATE)
        && !op.is(TensorStorageOps.DIM)
        && !op.is(TensorStorageOps.VIEW)
        && !op.is(TensorStorageOps.READ)
        && !op.is(TensorStorageOps.WRITE);
  }
}
