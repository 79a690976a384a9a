package dev.jpto.lowering.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.jpto.FunctionKind;
import dev.jpto.std.jpto.JptoDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves kernels alone in a module: what runs on the host and starts them becomes C++, and ptoas
 * knows none of it. That is a function whose {@code jpto.kind} is {@code orchestration}, {@code
 * group} or {@code spmd}, and one that states none, handles tensors and calls functions.
 *
 * <pre>{@code
 * "func.func"() <{sym_name = "add", function_type = (!pto.ptr<f32, gm>) -> ()}> ...
 * "func.func"() <{sym_name = "main", function_type = (tensor<64x64xf32>) -> ()}> ...
 *   =>
 * "func.func"() <{sym_name = "add", function_type = (!pto.ptr<f32, gm>) -> ()}> ...
 * }</pre>
 */
public final class DropHostFunctions extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "drop-host-functions",
          "DropHostFunctions",
          "Removes the functions that run on the host, of which ptoas knows nothing",
          DropHostFunctions::new);

  private static final Set<String> HOST =
      Set.of(
          FunctionKind.ORCHESTRATION.keyword(),
          FunctionKind.GROUP.keyword(),
          FunctionKind.SPMD.keyword());

  private final Statistic dropped = statistic("num-dropped", "Number of functions removed");

  /** The pass. */
  public DropHostFunctions() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    List<Operation> host = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (op.is(FuncOps.FUNC) && runsOnHost(op)) {
                host.add(op);
              }
            });
    for (Operation function : host) {
      run.rewriter().eraseOp(function);
      dropped.increment();
    }
  }

  private static boolean runsOnHost(Operation function) {
    if (function.attr(JptoDialect.KIND) instanceof StringAttr kind) {
      return HOST.contains(kind.value());
    }
    boolean[] calls = new boolean[1];
    function.walk(op -> calls[0] |= op.is(FuncOps.CALL));
    return calls[0]
        && FuncOps.typeOf(function).inputs().stream().anyMatch(DropHostFunctions::isTensor);
  }

  private static boolean isTensor(Type type) {
    return type instanceof RankedTensorType;
  }
}
