package dev.jpto.lowering.pto;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.lowering.machine.Target;
import dev.jpto.lowering.memory.TilePreconditions;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.pto.TargetArch;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.jpto.FunctionKind;
import dev.jpto.std.jpto.JptoDialect;
import dev.jpto.tile.TileDialect;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers kernels to what ptoas assembles (tile-tensor.md sections 4.5 to 4.7): functions that work
 * on tiles take pointers for tensors, and each tile is a room in a memory of the core, with an
 * address where {@code plan-tile-memory} found one.
 *
 * <pre>{@code
 * %s = "tile.add"(%a, %b) {tile.address = 4096 : i64} : ... -> !tile.tile<16x64xf32, vec>
 *   =>
 * %s = "pto.alloc_tile"(%addr4096) ... : (i64) -> !pto.tile_buf<vec, 16x64xf32>
 * "pto.tadd"(%a, %b, %s) : ...
 * }</pre>
 */
public final class ConvertTileToPto extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "convert-tile-to-pto",
          "ConvertTileToPto",
          "Lowers kernels on tiles to pto",
          ConvertTileToPto::new);

  private final PassOption<String> arch =
      option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);

  private final Statistic kernelsLowered = statistic("num-kernels", "Number of kernels lowered");

  private static final Set<String> ON_A_CORE =
      Set.of(FunctionKind.INCORE.keyword(), FunctionKind.AIC.keyword(), FunctionKind.AIV.keyword());

  /** The pass with default options. */
  public ConvertTileToPto() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    List<Operation> kernels = kernels(run.op());
    Map<Operation, KernelShell> shells = new LinkedHashMap<>();
    boolean good = true;
    for (Operation kernel : kernels) {
      good &= check(kernel);
    }
    Map<Operation, List<Operation>> calls = calls(run.op(), kernels);
    Map<Operation, List<Integer>> returned = new IdentityHashMap<>();
    for (Operation kernel : kernels) {
      good = good && lower(run.rewriter(), kernel, shells, returned);
    }
    if (!good || !fit(run.rewriter(), shells, calls, returned)) {
      run.fail();
    }
  }

  /** The functions that work on tiles, in textual order. */
  private static List<Operation> kernels(Operation root) {
    List<Operation> kernels = new ArrayList<>();
    root.walk(
        op -> {
          if (op.is(FuncOps.FUNC) && (worksOnTiles(op) || touchesElements(op))) {
            kernels.add(op);
          }
        });
    return kernels;
  }

  private static boolean worksOnTiles(Operation function) {
    return function.walkInterruptible(
        op ->
            op.name().namespace().equals(TileDialect.NAMESPACE)
                ? WalkResult.INTERRUPT
                : WalkResult.ADVANCE);
  }

  /** A kernel without tiles: single elements of tensors, read or written on a core. */
  private static boolean touchesElements(Operation function) {
    return function.attr(JptoDialect.KIND) instanceof StringAttr kind
        && ON_A_CORE.contains(kind.value())
        && function.walkInterruptible(
            op ->
                op.is(TensorStorageOps.READ) || op.is(TensorStorageOps.WRITE)
                    ? WalkResult.INTERRUPT
                    : WalkResult.ADVANCE);
  }

  private boolean check(Operation kernel) {
    try {
      if (ArchOption.resolve(arch.value(), kernel).isEmpty() || !TilePreconditions.check(kernel)) {
        return false;
      }
      CoreCheck.check(kernel);
      return true;
    } catch (Refusal refusal) {
      return refusal.emit();
    }
  }

  private boolean lower(
      Rewriter rewriter,
      Operation kernel,
      Map<Operation, KernelShell> shells,
      Map<Operation, List<Integer>> returned) {
    Target target = ArchOption.resolve(arch.value(), kernel).orElseThrow();
    mark(rewriter, kernel, target);
    try {
      returned.put(kernel, Returns.of(kernel));
      shells.put(kernel, KernelLowering.lower(rewriter, kernel, target));
      kernelsLowered.increment();
      return Verifier.verify(kernel);
    } catch (Refusal refusal) {
      return refusal.emit();
    }
  }

  private static void mark(Rewriter rewriter, Operation kernel, Target target) {
    Operation module = kernel.parentOfKind(BuiltinDialect.MODULE);
    if (!module.hasAttr(TargetArch.ATTRIBUTE)) {
      String name = target.arch() == TargetArch.A5 ? "a5" : "a3";
      rewriter.setAttr(module, TargetArch.ATTRIBUTE, StringAttr.get(rewriter.context(), name));
    }
  }

  private static Map<Operation, List<Operation>> calls(Operation root, List<Operation> kernels) {
    SymbolTables symbols = new SymbolTables();
    Map<Operation, List<Operation>> calls = new IdentityHashMap<>();
    root.walk(
        op -> {
          if (op.is(FuncOps.CALL)) {
            Optional.ofNullable(op.attr("callee", SymbolRefAttr.class))
                .flatMap(ref -> symbols.resolve(op, ref))
                .filter(kernels::contains)
                .ifPresent(callee -> calls.computeIfAbsent(callee, c -> new ArrayList<>()).add(op));
          }
        });
    return calls;
  }

  private static boolean fit(
      Rewriter rewriter,
      Map<Operation, KernelShell> shells,
      Map<Operation, List<Operation>> calls,
      Map<Operation, List<Integer>> returned) {
    CallSites sites = new CallSites(rewriter, shells, returned);
    try {
      for (Operation callee : shells.keySet()) {
        for (Operation call : calls.getOrDefault(callee, List.of())) {
          sites.fit(call, callee);
        }
      }
      return true;
    } catch (Refusal refusal) {
      return refusal.emit();
    }
  }

  /** Which arguments the results of kernels are. */
  private static final class Returns {
    private Returns() {}

    static List<Integer> of(Operation kernel) {
      List<Integer> arguments = new ArrayList<>();
      Operation end = kernel.region(0).entry().lastOp();
      GlobalTensors tensors = new GlobalTensors(null);
      for (BlockArgument argument : kernel.region(0).entry().arguments()) {
        if (argument.type() instanceof RankedTensorType) {
          tensors.add(argument, argument, List.of());
        }
      }
      for (Value value : end.operands()) {
        if (!(value.type() instanceof RankedTensorType)) {
          throw Refusal.of(
              end,
              "a kernel returns nothing; write '%s' to a tensor that is an argument",
              value.type());
        }
        arguments.add(((BlockArgument) tensors.argument(end, value)).index());
      }
      return arguments;
    }
  }
}
